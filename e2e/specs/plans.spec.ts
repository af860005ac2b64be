import { expect, test } from '../fixtures/app.ts';
import { secondAdvert } from '../fixtures/documents/person.ts';
import { withCvAndAdvert } from '../fixtures/steps.ts';
import { FramePage } from '../pages/frame.ts';
import { JobsPage } from '../pages/jobs.ts';
import { RoadmapPage } from '../pages/roadmap.ts';

test('two adverts stand side by side', async ({ app }) => {
  await withCvAndAdvert(app.page);
  const jobs = new JobsPage(app.page);
  await jobs.paste(secondAdvert);
  await app.page.getByRole('button', { name: 'See your gaps' }).waitFor();
  await jobs.open();
  await app.page.getByRole('button', { name: 'Compare two' }).click();
  const table = app.page.getByRole('table', { name: 'Requirements of both adverts' });
  await expect(table).toContainText('Python');
  await expect(table).toContainText(/Inventory management/i);
  await expect(table).toContainText('not asked');
});

test('a roadmap grows out of one sentence, without a CV', async ({ app }) => {
  const roadmap = new RoadmapPage(app.page);
  await roadmap.open();
  await app.page.getByRole('button', { name: 'Plan a roadmap' }).first().click();
  await roadmap.plan('SQL and Python for reports, 5 hours a week');
  await expect(roadmap.stages.first()).toBeVisible();
  await expect(app.page.locator('main')).toContainText('SQL');
  await expect(app.page.locator('main')).toContainText('Python');
});

test('resources belong to the stages of the plan and can be rated', async ({ app }) => {
  await withCvAndAdvert(app.page);
  await new FramePage(app.page).goTo('Gaps');
  await app.page.getByRole('button', { name: 'Plan a roadmap' }).click();
  await new RoadmapPage(app.page).plan();
  await new FramePage(app.page).goTo('Resources');
  const first = app.page.getByRole('article').first();
  await expect(first).toContainText('our rating');
  const title = (await first.getAttribute('aria-label')) ?? '';
  // Five stars: fewer would move it down the list, because the person's rating counts.
  await first.getByRole('radio').nth(4).click();
  const rated = app.page.getByRole('article', { name: title, exact: true }).first();
  await expect(rated.getByRole('radio').nth(4)).toBeChecked();

  const page = await app.restart();
  await new FramePage(page).goTo('Resources');
  const again = page.getByRole('article', { name: title, exact: true }).first();
  await expect(again.getByRole('radio').nth(4)).toBeChecked();
});
