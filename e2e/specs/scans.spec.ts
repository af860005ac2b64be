import { expect, test } from '../fixtures/app.ts';
import { photoCv, scanCv } from '../fixtures/documents/scan.ts';
import { person } from '../fixtures/documents/person.ts';
import { CvPage } from '../pages/cv.ts';
import { WelcomePage } from '../pages/welcome.ts';

// Recognition takes seconds, and longer where other specs run beside it.
const PATIENCE = { timeout: 90_000 };
test.setTimeout(180_000);

for (const [kind, make] of [
  ['a photo', async () => photoCv()],
  ['a scanned PDF', scanCv],
] as const) {
  test(`reads the facts of ${kind} and lights them on the page as it looks`, async ({ app }) => {
    await new WelcomePage(app.page).upload(await make());
    const cv = new CvPage(app.page);
    await expect(cv.fact('basics.name')).toContainText(person.name, PATIENCE);
    await expect(cv.fact('basics.email')).toContainText(person.email);
    await expect(cv.fact('work.0.position')).toContainText(person.position);
    // The page as it looks: a picture with the page's name, not text set anew.
    const page = app.page.getByRole('img', { name: /Page 1 of 1/ });
    await expect(page).toBeVisible();
    const sheet = await page.boundingBox();
    await cv.fact('basics.name').click();
    const mark = app.page.locator('[data-active-mark]');
    await expect(mark).toBeVisible();
    const lit = await mark.boundingBox();
    // The name is printed 56 points from the left and 62 from the top of a page 595 points wide.
    const scale = (sheet?.width ?? 0) / 595;
    expect(Math.abs((lit?.x ?? 0) - (sheet?.x ?? 0) - 56 * scale)).toBeLessThan(8);
    expect(Math.abs((lit?.y ?? 0) + (lit?.height ?? 0) - (sheet?.y ?? 0) - 65 * scale)).toBeLessThan(10);
  });
}

test('says which page it reads, and stops within a second', async ({ app }) => {
  await new WelcomePage(app.page).upload(await scanCv(4));
  await expect(app.page.getByText(/Make out the text, page \d of 4/)).toBeVisible(PATIENCE);
  await app.page.getByRole('button', { name: 'Cancel' }).click();
  await expect(app.page.getByText('You stopped this. Nothing was kept of it.')).toBeVisible({ timeout: 1_500 });
});
