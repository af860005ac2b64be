import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../fixtures/app.ts';
import { withOwnCv } from '../fixtures/steps.ts';
import { CvPage } from '../pages/cv.ts';
import { FramePage } from '../pages/frame.ts';

test('skills show level, time and last use, what is only claimed, and take the word of the person', async ({ app }) => {
  const { page } = app;
  await withOwnCv(page);
  await new CvPage(page).showSkills();
  const excel = page.getByRole('listitem').filter({ hasText: 'Microsoft Excel' });
  await expect(excel).toContainText(/\d+ y( \d+ mo)? · in use now/);
  await expect(excel).toContainText('claimed');
  await expect(excel).toContainText('shown in 1 place');
  const level = excel.getByRole('button', { name: /^Level of Microsoft Excel/ });
  await expect(level).toHaveText(/Advanced/);
  await excel.getByRole('button').first().click();
  await expect(new FramePage(page).evidence).toContainText(/Dated entries show it over \d+ years?/);
  await expect(page.locator('[data-active-mark]').first()).toBeVisible();

  await page.getByRole('radio', { name: /^Claimed but not shown/ }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'SQL' })).toContainText('not shown');
  await expect(excel).toHaveCount(0);
  await page.getByRole('radio', { name: /^All/ }).click();

  expect((await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).analyze()).violations).toEqual([]);
  await level.click();
  await page.getByRole('menuitem', { name: 'Expert' }).click();
  await expect(level).toHaveText(/Expert.*your word/);
  await new FramePage(page).undo();
  await expect(level).toHaveText(/Advanced/);
});
