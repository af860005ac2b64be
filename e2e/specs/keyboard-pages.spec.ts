import { readFileSync } from 'node:fs';
import { expect, test } from '../fixtures/app.ts';
import { person, secondAdvert } from '../fixtures/documents/person.ts';
import { goBy, press, pressOn, tabTo } from '../fixtures/keys.ts';
import { withCvAndAdvert, withSample } from '../fixtures/steps.ts';
import { CvPage } from '../pages/cv.ts';
import { JobsPage } from '../pages/jobs.ts';
import { RoadmapPage } from '../pages/roadmap.ts';

test('Jobs with keys only: add an advert, change a requirement, add one, compare two', async ({ app }) => {
  const { page } = app;
  await withCvAndAdvert(page);
  await goBy(page, 'j', '#/jobs');
  await pressOn(page, page.getByRole('button', { name: 'Add an advert' }).first());
  await expect(page.getByLabel('Text of the advert')).toBeFocused();
  await page.keyboard.insertText(secondAdvert);
  await pressOn(page, page.getByRole('dialog').getByRole('button', { name: 'Read it' }));

  const jobs = new JobsPage(page);
  await page.getByRole('button', { name: 'See your gaps' }).waitFor();
  await expect.poll(() => jobs.requirements('Must')).toContain('Project management');
  await pressOn(page, page.locator('[data-mark]', { hasText: 'Project management' }));
  // A menu opened by key has its first item focused; keys pressed before that are lost.
  await expect(page.getByRole('menuitem', { name: 'Nice to have' })).toBeFocused();
  await press(page, 'Enter');
  await expect.poll(() => jobs.requirements('Nice to have')).toContain('Project management');

  await tabTo(page, page.getByLabel('A requirement in your own words'));
  await page.keyboard.type('York');
  await press(page, 'Enter');
  await expect.poll(() => jobs.requirements('Must')).toContain('York');

  // Out of the text field, where letters are letters.
  await press(page, 'Shift+Tab');
  await goBy(page, 'j', '#/jobs');
  await pressOn(page, page.getByRole('button', { name: 'Compare two' }));
  await expect(page.getByRole('table', { name: 'Requirements of both adverts' })).toContainText('Inventory management');
});

test('Roadmap with keys only: plan, tick, move a skill, look at time, and a restart keeps it all', async ({ app }) => {
  let { page } = app;
  await withSample(page);
  await goBy(page, 'g', '#/gaps');
  await pressOn(page, page.getByRole('button', { name: 'Plan a roadmap' }));
  await pressOn(page, page.getByRole('dialog').getByRole('button', { name: 'Plan it' }));

  const roadmap = new RoadmapPage(page);
  await roadmap.stages.first().waitFor();
  await pressOn(page, roadmap.goals.first(), ' ');
  await expect(page.locator('main')).toContainText(/1 of \d+ goals/);
  await pressOn(page, page.getByRole('button', { name: 'No note' }));

  const card = roadmap.stages
    .nth(0)
    .getByRole('button', { name: /^Move .* to another stage$/ })
    .first();
  const name = /^Move (.*) to another stage$/.exec((await card.getAttribute('aria-label')) ?? '')?.[1] ?? '';
  await pressOn(page, card, ' ');
  const titleOf = async (stage: number) =>
    (await roadmap.stages.nth(stage).getAttribute('aria-label'))?.replace(/^Stage \d+: /, '') ?? '';
  await expect(page.getByText(`${name} is over ${await titleOf(0)}.`)).toBeAttached();
  await press(page, 'ArrowRight');
  await expect(page.getByText(`${name} is over ${await titleOf(1)}.`)).toBeAttached();
  await press(page, ' ');
  const moved = { name: `Move ${name} to another stage`, exact: true };
  await expect(roadmap.stages.nth(1).getByRole('button', moved)).toBeVisible();

  page = await app.restart();
  await goBy(page, 'r', '#/roadmap');
  const again = new RoadmapPage(page);
  await expect(again.stages.nth(1).getByRole('button', moved)).toBeVisible();
  await expect(page.locator('main')).toContainText(/1 of \d+ goals/);

  // One stop for the three views, the arrows inside it.
  const choose = async (view: string) => {
    await press(page, 'ArrowRight');
    await expect(page.getByRole('radio', { name: view })).toBeFocused();
    await press(page, 'Enter');
  };
  await tabTo(page, page.getByRole('radio', { name: 'Board' }));
  await choose('Timeline');
  await expect(page.getByLabel('Stages over time')).toBeVisible();
  await choose('Calendar');
  await expect(page.getByLabel(/^Goals in /)).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: 'Month after' }));
  await expect(page.getByLabel(/^Goals in /)).toContainText(/\d/);
});

test('Resources with keys only: rate one, and take the rating back', async ({ app }) => {
  const { page } = app;
  await withSample(page);
  await goBy(page, 'g', '#/gaps');
  await pressOn(page, page.getByRole('button', { name: 'Plan a roadmap' }));
  await pressOn(page, page.getByRole('dialog').getByRole('button', { name: 'Plan it' }));
  await new RoadmapPage(page).stages.first().waitFor();
  await goBy(page, 'e', '#/resources');
  const first = page.getByRole('article').first();
  const rated = page
    .getByRole('article', { name: (await first.getAttribute('aria-label')) ?? '', exact: true })
    .first();
  await pressOn(page, rated.getByRole('radio', { name: '5 stars' }));
  await expect(rated.getByRole('radio', { name: '5 stars' })).toBeChecked();
  await pressOn(page, rated.getByRole('button', { name: /rating/i }));
  await expect(rated.getByRole('radio', { name: '5 stars' })).not.toBeChecked();
});

test('Settings with keys only: the theme changes and stays, and everything is exported', async ({ app }) => {
  let { page } = app;
  await withCvAndAdvert(page);
  await goBy(page, 's', '#/settings');
  await tabTo(page, page.getByLabel('Colours'));
  await page.keyboard.type('Dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const download = page.waitForEvent('download');
  await pressOn(page, page.getByRole('button', { name: 'Export everything as JSON' }));
  const exported = readFileSync(await (await download).path(), 'utf8');
  expect(exported).toContain(person.email);
  page = await app.restart();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the check walk: Enter confirms, E edits, Escape ends it', async ({ app }) => {
  const { page } = app;
  await withSample(page);
  await goBy(page, 'y', '#/cv');
  const cv = new CvPage(page);
  await cv.isShown();
  const start = page.getByRole('button', { name: /^\d+ to check$/ });
  await tabTo(page, start);
  const left = async () => Number.parseInt(await start.innerText(), 10);
  const before = await left();
  await press(page, 'Enter');
  const walk = page.getByRole('region', { name: 'Facts to check' });
  await expect(walk).toContainText(`1 of ${before}`);
  // Keys go to the walk once it has the focus, and to the editor once that has it.
  await expect(walk).toBeFocused();
  await press(page, 'e');
  await expect(page.locator('main input:focus, main textarea:focus')).toHaveCount(1);
  await press(page, 'ControlOrMeta+a');
  await page.keyboard.type('2020');
  await press(page, 'Escape');
  await expect(walk).toContainText(`1 of ${before}`);
  await press(page, 'Enter');
  if (before > 1) await expect.poll(left).toBe(before - 1);
  else await expect(walk).toHaveCount(0);
  if (before > 1) await press(page, 'Escape');
  await expect(walk).toHaveCount(0);
});
