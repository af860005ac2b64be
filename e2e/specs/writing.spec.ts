import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../fixtures/app.ts';
import { press } from '../fixtures/keys.ts';
import { withCvAndAdvert, withSample } from '../fixtures/steps.ts';
import { FramePage } from '../pages/frame.ts';
import { WritePage } from '../pages/write.ts';

test('a base version is written, sorted by keyboard, previewed, and a restart keeps it', async ({ app }) => {
  let { page } = app;
  await withSample(page);
  let write = new WritePage(page);
  await write.open();
  await expect.poll(() => write.drawnAt()).toBeGreaterThan(0);

  const before = await write.drawnAt();
  await write.write('work.0.highlights.0', 'Cut the time for a report by 40 %');
  await expect.poll(() => write.drawnAt()).toBeGreaterThan(before);
  await press(page, 'Enter');
  await page.keyboard.insertText('Taught two colleagues');
  await press(page, 'Enter', 'Escape');
  await expect(write.parts).toContainText('Taught two colleagues');
  await expect(write.parts.getByText('rewritten')).toBeVisible();
  await expect(write.parts.getByText('written here')).toHaveCount(1);

  const order = await write.order();
  await page.getByRole('button', { name: `Move ${order[1] ?? ''}`, exact: true }).focus();
  const drawn = await write.drawnAt();
  await press(page, 'Alt+ArrowUp');
  await expect.poll(() => write.order()).toEqual([order[1], order[0], ...order.slice(2)]);
  await expect.poll(() => write.drawnAt()).toBeGreaterThan(drawn);
  await expect(page.getByRole('button', { name: `Move ${order[1] ?? ''}`, exact: true })).toBeFocused();

  page = await app.restart();
  await new FramePage(page).goTo('You');
  write = new WritePage(page);
  await write.open();
  expect((await write.order()).slice(0, 2)).toEqual([order[1], order[0]]);
  await expect(write.field('work.0.highlights.0')).toHaveText('Cut the time for a report by 40 %');
  await expect(write.parts).toContainText('Taught two colleagues');
});

test('what is left out comes back, a text goes back to its fact, and undo takes either away', async ({ app }) => {
  const { page } = app;
  await withSample(page);
  const write = new WritePage(page);
  await write.open();
  const fact = await write.field('work.0.highlights.0').innerText();
  await write.write('work.0.highlights.0', 'Something else');
  await press(page, 'Escape');
  await page.getByRole('button', { name: 'Back to the fact' }).click();
  await expect(write.field('work.0.highlights.0')).toHaveText(fact);
  await page
    .getByRole('button', { name: /^Leave out: / })
    .last()
    .click();
  await expect(page.getByRole('button', { name: /^Show again: / })).toHaveCount(1);
  await new FramePage(page).undo();
  await expect(page.getByRole('button', { name: /^Show again: / })).toHaveCount(0);
});

test('a version for an advert follows its base, is noted as sent, and is saved as PDF', async ({ app }) => {
  const { page } = app;
  await withCvAndAdvert(page);
  await page.getByRole('button', { name: 'Write a CV for this job' }).click();
  await new WritePage(page).parts.waitFor();
  await page.getByRole('tab', { name: 'Versions' }).click();
  await expect(page.getByText('Says the same as its base')).toBeVisible();

  await page.getByRole('button', { name: 'Note an application' }).click();
  await page.getByLabel('Next step').fill('Call them');
  await page.getByRole('button', { name: 'Note it' }).click();
  await expect(page.getByRole('list', { name: 'Applications' })).toContainText('Call them');

  await page.getByRole('tab', { name: 'Export' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  const file = await (await download).path();
  expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the tabs for writing pass axe, ${colorScheme}`, async ({ app }) => {
    const { page } = app;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await withSample(page);
    const write = new WritePage(page);
    await write.open();
    await page.getByRole('button', { name: 'Look', exact: true }).click();
    const problems: string[] = [];
    for (const tab of ['Write', 'Versions', 'Export']) {
      await page.getByRole('tab', { name: tab }).click();
      await expect.poll(() => write.drawnAt()).toBeGreaterThan(0);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      for (const { id, nodes } of violations) problems.push(...nodes.map((node) => `${tab} ${id}: ${node.html}`));
    }
    expect(problems).toEqual([]);
  });
}
