import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../fixtures/app.ts';
import { photoCv } from '../fixtures/documents/scan.ts';
import { vagueLines } from '../fixtures/documents/vague.ts';
import { CvPage } from '../pages/cv.ts';
import { WalkPage } from '../pages/walk.ts';
import { WelcomePage } from '../pages/welcome.ts';

test('settles the doubtful facts with keys: right, corrected, removed, skipped, undone', async ({ app }) => {
  const { page } = app;
  await new WelcomePage(page).paste(vagueLines.join('\n'), 'Mara');
  const cv = new CvPage(page);
  await cv.isShown();
  const walk = new WalkPage(page);
  const count = await walk.begin();
  expect(count).toBeGreaterThanOrEqual(4);
  // Why it is doubtful stands under the fact, and its place is lit.
  await expect(walk.bar.getByText(/\.$/).last()).toBeVisible();
  await expect(page.locator('[data-active-mark]').first()).toBeVisible();
  expect((await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).analyze()).violations).toEqual([]);

  await page.keyboard.press('Enter');
  await walk.isAt(2, count);
  await page.keyboard.press('ControlOrMeta+z');
  await walk.isAt(1, count);
  await page.keyboard.press('Enter');
  await walk.isAt(2, count);
  await walk.bar.getByRole('button', { name: 'Undo' }).click();
  await walk.isAt(1, count);
  await page.keyboard.press('Enter');
  await walk.isAt(2, count);

  await page.keyboard.press('e');
  await page.locator('main input:focus').fill('Night desk of the harbour');
  await page.keyboard.press('Enter');
  await walk.isAt(3, count);
  await expect(cv.factSaying('Night desk of the harbour')).toBeVisible();

  await page.keyboard.press('s');
  await walk.isAt(4, count);
  for (let at = 4; at <= count; at += 1) {
    await walk.isAt(at, count);
    await page.keyboard.press('Delete');
  }

  await expect(walk.summary).toContainText('1 was skipped and still waits.');
  await expect(walk.summary).toContainText('1 right · 1 corrected');
  await expect(walk.summary).toContainText(`${count - 3} removed`);
  await walk.summary.getByRole('button', { name: 'Look at the skipped ones' }).click();
  await walk.isAt(count, count);
  await page.keyboard.press('Enter');
  await expect(walk.summary).toContainText('Everything is checked.');
  await page.keyboard.press('Enter');
  await expect(walk.summary).toHaveCount(0);
  await expect(page.getByText('Nothing to check')).toBeVisible();
});

test('lights the doubtful facts of a photo on its picture', async ({ app }) => {
  test.setTimeout(180_000);
  const { page } = app;
  await new WelcomePage(page).upload(photoCv(vagueLines));
  await expect(page.locator('[data-fact]').first()).toBeVisible({ timeout: 90_000 });
  const walk = new WalkPage(page);
  const count = await walk.begin();
  const picture = page.getByRole('img', { name: /Page 1 of 1/ });
  for (let at = 1; at <= count; at += 1) {
    await walk.isAt(at, count);
    const [sheet, lit] = [await picture.boundingBox(), await page.locator('[data-active-mark]').first().boundingBox()];
    expect(lit?.x ?? 0).toBeGreaterThan(sheet?.x ?? Infinity);
    expect((lit?.x ?? Infinity) + (lit?.width ?? 0)).toBeLessThan((sheet?.x ?? 0) + (sheet?.width ?? 0));
    await page.keyboard.press('Enter');
  }
  await expect(walk.summary).toContainText(`${count} right`);
});
