import { expect, test } from '../fixtures/app.ts';
import { withSample } from '../fixtures/steps.ts';
import { CvPage } from '../pages/cv.ts';
import { FramePage } from '../pages/frame.ts';
import { GapsPage } from '../pages/gaps.ts';
import { RoadmapPage } from '../pages/roadmap.ts';
import { WelcomePage } from '../pages/welcome.ts';

test('from the first start to a ticked goal, and everything is there after a restart', async ({ app }) => {
  await expect(new WelcomePage(app.page).heading).toBeVisible();
  await withSample(app.page);
  const cv = new CvPage(app.page);
  const name = await cv.fact('basics.name').innerText();
  expect(name.trim()).not.toBe('');
  await expect(new FramePage(app.page).evidence).toBeVisible();

  const gaps = new GapsPage(app.page);
  await gaps.open();
  await expect(gaps.rows.first()).toBeVisible();
  const match = await gaps.match();
  expect(match).toBeGreaterThan(0);
  expect(match).toBeLessThan(100);
  const missing = await gaps.names();

  await app.page.getByRole('button', { name: 'Plan a roadmap' }).click();
  const roadmap = new RoadmapPage(app.page);
  await roadmap.plan();
  await expect(roadmap.stages.first()).toBeVisible();
  const stages = await roadmap.stages.count();
  expect(stages).toBeGreaterThanOrEqual(3);
  expect(stages).toBeLessThanOrEqual(5);
  await roadmap.tickFirst();
  await expect(app.page.getByText(/^1 of \d+ goals/).first()).toBeVisible();

  const page = await app.restart();
  await expect(new CvPage(page).fact('basics.name')).toContainText(name);
  const gapsAgain = new GapsPage(page);
  await gapsAgain.open();
  await expect(gapsAgain.rows.first()).toBeVisible();
  expect(await gapsAgain.names()).toEqual(missing);
  expect(await gapsAgain.match()).toBe(match);
  await new RoadmapPage(page).open();
  await expect(page.getByText(/^1 of \d+ goals/).first()).toBeVisible();
});

test('@browser a page that is clicked while the app still looks for a CV is the page that comes', async ({ app }) => {
  const { page } = app;
  const held = Promise.withResolvers<void>();
  await page.route('**/trpc/**', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto('about:blank');
  await page.goto(new URL('/', app.server()?.address).href);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Roadmap' }).click();
  held.resolve();
  await expect(page.getByRole('button', { name: 'Plan a roadmap' }).first()).toBeVisible();
  await expect(page).toHaveURL(/#\/roadmap/);
});
