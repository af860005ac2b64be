import { type Page } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { goBy } from '../fixtures/keys.ts';
import { WelcomePage } from '../pages/welcome.ts';

/** Notes what the page would open instead of opening it. */
async function noteOpened(page: Page): Promise<void> {
  await new WelcomePage(page).heading.waitFor();
  await page.evaluate(() => {
    const opened: string[] = [];
    Object.assign(window, { opened, open: (url: string) => void opened.push(url) });
  });
}
const opened = (page: Page): Promise<unknown> => page.evaluate(() => Reflect.get(window, 'opened'));

async function clickFirstLink(page: Page): Promise<void> {
  await goBy(page, 'e', '#/resources');
  await page.getByRole('tab', { name: 'All resources' }).click();
  await page
    .getByRole('article')
    .first()
    .getByRole('button', { name: /^Open / })
    .click();
}

test('@browser a link outside asks once: the page does where it has to', async ({ app }) => {
  await noteOpened(app.page);
  await clickFirstLink(app.page);
  const dialog = app.page.getByRole('dialog');
  await expect(dialog).toContainText('https://');
  expect(await opened(app.page)).toEqual([]);
  await dialog.getByRole('button', { name: /^Open/ }).click();
  expect(await opened(app.page)).toEqual([expect.stringMatching(/^https:/)]);
});

test('@browser a link outside asks once: the page leaves it to the shell that asks by itself', async ({ app }) => {
  await noteOpened(app.page);
  await app.page.evaluate(() => Object.assign(window, { careerMentor: { ready: () => undefined } }));
  await clickFirstLink(app.page);
  expect(await opened(app.page)).toEqual([expect.stringMatching(/^https:/)]);
  await expect(app.page.getByRole('dialog')).toHaveCount(0);
});
