import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../fixtures/app.ts';
import { factAdvert } from '../fixtures/documents/person.ts';
import { press, pressOn, tabTo } from '../fixtures/keys.ts';
import { withSample } from '../fixtures/steps.ts';
import { FramePage } from '../pages/frame.ts';
import { JobsPage } from '../pages/jobs.ts';

test('an advert shows its facts, each with its sentence, alternatives as one, and what asks for nothing folded', async ({
  app,
}) => {
  const { page } = app;
  await withSample(page);
  const jobs = new JobsPage(page);
  await jobs.paste(factAdvert);
  await page.getByRole('button', { name: 'See your gaps' }).waitFor();

  await expect(jobs.fact('Pay')).toContainText('£45,000 – £58,000 a year');
  await expect(jobs.fact('Work from')).toContainText('hybrid');
  await expect(jobs.fact('Contract')).toContainText('permanent');
  await expect(jobs.fact('Language')).toContainText('German');

  await jobs.fact('Pay').click();
  await expect(jobs.lit).toHaveText([/45,000/]);
  await expect(jobs.lit.first()).toBeInViewport();
  await jobs.fact('Pay').click();
  await expect(jobs.lit).toHaveCount(0);

  const must = page.getByRole('list', { name: 'Must' });
  await must.getByRole('button', { name: 'Java or Kotlin' }).click();
  await expect(jobs.lit).toHaveText([/^Java/, /^Kotlin/]);

  const aside = page.getByRole('button', { name: /^Set aside: benefits/ });
  await expect(aside).toHaveAttribute('aria-expanded', 'false');
  const benefits = page.locator('[data-set-aside] p', { hasText: 'A pension and a library card' });
  await expect(benefits).toBeHidden();
  await aside.click();
  await expect(benefits).toBeVisible();

  await jobs.open();
  await expect(page.getByRole('link', { name: /Backend Developer/ })).toContainText('£45,000 – £58,000 a year');
});

test('with keys only: a fact, a folded part, and a mark that is taken back', async ({ app }) => {
  const { page } = app;
  await withSample(page);
  const jobs = new JobsPage(page);
  await jobs.paste(factAdvert);
  await page.getByRole('button', { name: 'See your gaps' }).waitFor();

  await pressOn(page, page.getByRole('button', { name: /^Set aside: benefits/ }), 'Enter');
  await expect(page.locator('[data-set-aside] p', { hasText: 'A pension and a library card' })).toBeVisible();
  await tabTo(page, jobs.fact('Company'));
  await press(page, 'j');
  await press(page, 'j');
  await press(page, 'Enter');
  await expect(jobs.lit.first()).toBeInViewport();

  await pressOn(page, page.locator('[data-mark]', { hasText: 'Docker' }));
  await expect(page.getByRole('menuitem', { name: 'Must' })).toBeFocused();
  await press(page, 'ArrowDown', 'Enter');
  await expect.poll(() => jobs.requirements('Not needed')).toContain('Docker');
  await press(page, 'ControlOrMeta+z');
  await expect.poll(() => jobs.requirements('Nice to have')).toContain('Docker');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`an advert and the comparison pass axe, ${colorScheme}`, async ({ app }) => {
    const { page } = app;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await withSample(page);
    const jobs = new JobsPage(page);
    await jobs.paste(factAdvert);
    await page.getByRole('button', { name: 'See your gaps' }).waitFor();
    await page.getByRole('button', { name: /^Set aside: benefits/ }).click();
    await jobs.fact('Pay').click();
    await new FramePage(page).settled();
    const advert = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
    await jobs.open();
    await page.getByRole('button', { name: 'Compare two' }).click();
    await page.getByRole('table', { name: 'Requirements of both adverts' }).waitFor();
    const compare = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
    const problems = [...advert.violations, ...compare.violations];
    expect(problems.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
}
