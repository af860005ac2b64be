import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../fixtures/app.ts';
import { withCvAndAdvert } from '../fixtures/steps.ts';
import { FramePage } from '../pages/frame.ts';

test('a critique says how its score came about, shows the place, and keeps what is set aside', async ({ app }) => {
  let { page } = app;
  await withCvAndAdvert(page);
  await new FramePage(page).goTo('You');
  await page.getByRole('tab', { name: 'Critique' }).click();
  await expect(page.getByRole('img', { name: /^Score \d+ of 100$/ })).toBeVisible();
  await page.getByText('How this came about').click();
  await expect(page.locator('main dl')).toContainText(/\d+ of \d+/);

  const points = page.locator('main [data-issue]');
  const count = await points.count();
  expect(count).toBeGreaterThan(0);
  const first = points.first();
  const title = await first.locator('.font-medium').first().innerText();
  await first.getByRole('button', { expanded: false }).first().focus();
  await page.keyboard.press('Enter');
  await expect(first.getByText('What to do')).toBeVisible();
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await first.getByRole('button', { name: 'Not relevant' }).click();
  await expect(points).toHaveCount(count - 1);
  await page.getByRole('combobox', { name: 'Against' }).selectOption({ index: 1 });
  await expect(page.getByRole('region', { name: 'What the advert asks for' })).toBeVisible();

  page = await app.restart();
  await new FramePage(page).goTo('You');
  await page.getByRole('tab', { name: 'Critique' }).click();
  await page.getByText('Set aside (1)').click();
  await expect(page.getByRole('listitem').filter({ hasText: title })).toBeVisible();
  await page.getByRole('button', { name: 'Let it count again' }).click();
  await expect(page.locator('main [data-issue]')).toHaveCount(count);
});
