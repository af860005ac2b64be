import { expect, test } from '../fixtures/app.ts';
import { BROKEN, formatsPerson, savedAdvert, SOUND } from '../fixtures/documents/formats.ts';
import { CvPage } from '../pages/cv.ts';
import { FramePage } from '../pages/frame.ts';
import { JobsPage } from '../pages/jobs.ts';
import { WelcomePage } from '../pages/welcome.ts';

test('a CV of each kind of file shows its facts', async ({ app }) => {
  test.slow();
  const welcome = new WelcomePage(app.page);
  const cv = new CvPage(app.page);
  for (const [kind, make] of SOUND) {
    await test.step(kind, async () => {
      // The import before this one may still lead to its CV: then the welcome page is opened once more.
      await expect(async () => {
        await app.page.evaluate(() => void (window.location.hash = '#/welcome'));
        await expect(welcome.heading).toBeVisible({ timeout: 3_000 });
        await app.page.locator('input[type=file]').first().setInputFiles(make(), { timeout: 3_000 });
      }).toPass();
      await expect(app.page).toHaveURL(/#\/cv/, { timeout: 30_000 });
      await cv.isShown();
      await expect(cv.fact('basics.name')).toContainText(formatsPerson.name);
      await expect(cv.fact('work.0.position')).toContainText(formatsPerson.position);
      await expect(cv.factSaying(formatsPerson.skill)).toBeVisible();
    });
  }
});

test('a file of each kind that cannot be used says what to do, and makes no person', async ({ app }) => {
  test.slow();
  const welcome = new WelcomePage(app.page);
  const { alert } = new FramePage(app.page);
  for (const [what, make, code] of BROKEN) {
    await test.step(what, async () => {
      await app.page.reload();
      await welcome.upload(make());
      await expect(alert).toContainText(code, { timeout: 30_000 });
      await expect(new CvPage(app.page).facts).toHaveCount(0);
    });
  }
});

test('an advert saved from a site is read without the site', async ({ app }) => {
  const jobs = new JobsPage(app.page);
  await app.page.evaluate(() => void (window.location.hash = '#/jobs'));
  await app.page.getByRole('button', { name: 'Add an advert' }).first().click();
  await app.page.getByRole('dialog').locator('input[type=file]').setInputFiles(savedAdvert);
  await expect.poll(async () => (await jobs.requirements('Must')).join(' '), { timeout: 30_000 }).toMatch(/Python/);
  await expect(app.page.getByText('Imprint')).toHaveCount(0);
});
