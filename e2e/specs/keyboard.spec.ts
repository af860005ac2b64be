import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { withSample } from '../fixtures/steps.ts';
import { CvPage } from '../pages/cv.ts';
import { GapsPage } from '../pages/gaps.ts';

/** Presses Tab until something that fits has the focus. */
async function tabTo(page: Page, wanted: { readonly role: string; readonly name: RegExp }): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const found = page.getByRole(wanted.role === 'link' ? 'link' : 'button', { name: wanted.name }).and(focused);
    if ((await found.count()) > 0) return;
  }
  throw new Error(`${wanted.role} ${wanted.name} is not reached with Tab`);
}

const press = (page: Page, ...keys: readonly string[]) =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

test('the welcome page: Tab reaches the sample, Enter takes it', async ({ app }) => {
  await tabTo(app.page, { role: 'button', name: /sample person/ });
  await press(app.page, 'Enter');
  await new CvPage(app.page).isShown();
});

test('G and a letter go to every page', async ({ app }) => {
  await withSample(app.page);
  for (const [letter, hash] of [
    ['j', '#/jobs'],
    ['g', '#/gaps'],
    ['r', '#/roadmap'],
    ['e', '#/resources'],
    ['s', '#/settings'],
    ['y', '#/cv'],
  ] as const) {
    await press(app.page, 'g', letter);
    await expect.poll(() => new URL(app.page.url()).hash).toContain(hash);
  }
});

test('the CV page: J and K walk the facts, E edits, Enter saves, Control-Z takes it back', async ({ app }) => {
  await withSample(app.page);
  const cv = new CvPage(app.page);
  await cv.fact('basics.name').focus();
  await press(app.page, 'j');
  await expect(cv.fact('basics.name')).not.toBeFocused();
  await press(app.page, 'k');
  await expect(cv.fact('basics.name')).toBeFocused();
  const name = await cv.fact('basics.name').innerText();
  await press(app.page, 'e', 'ControlOrMeta+a');
  await app.page.keyboard.type('Somebody Else');
  await press(app.page, 'Enter');
  await expect(cv.fact('basics.name')).toContainText('Somebody Else');
  await expect(cv.fact('basics.name')).toBeFocused();
  await press(app.page, 'ControlOrMeta+z');
  await expect(cv.fact('basics.name')).toContainText(name);
});

test('the gaps page: rows are reached and open their quotes', async ({ app }) => {
  await withSample(app.page);
  await press(app.page, 'g', 'g');
  const gaps = new GapsPage(app.page);
  await expect(gaps.rows.first()).toBeVisible();
  await press(app.page, 'j');
  await expect(app.page.locator('article:focus')).toHaveCount(1);
  await press(app.page, ' ');
  await expect(app.page.getByRole('complementary', { name: 'Evidence' })).toBeVisible();
});

test('the palette opens, finds and goes', async ({ app }) => {
  await withSample(app.page);
  await press(app.page, 'ControlOrMeta+k');
  await app.page.getByPlaceholder('What do you want to do?').waitFor();
  await app.page.keyboard.type('settings');
  await press(app.page, 'Enter');
  await expect.poll(() => new URL(app.page.url()).hash).toContain('#/settings');
  await press(app.page, '?');
  await expect(app.page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
  await press(app.page, 'Escape');
  await expect(app.page.getByRole('dialog')).toHaveCount(0);
});
