import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { withSample } from '../fixtures/steps.ts';
import { FramePage, SECTIONS } from '../pages/frame.ts';
import { RoadmapPage } from '../pages/roadmap.ts';

/** Everything axe knows about WCAG 2.2 A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function problemsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every page passes axe, ${colorScheme}`, async ({ app }) => {
    test.setTimeout(180_000);
    const { page } = app;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const frame = new FramePage(page);
    await frame.settled();
    const found: Record<string, readonly string[]> = { Welcome: await problemsOf(page) };
    await withSample(page);
    await frame.goTo('Gaps');
    await page.getByRole('button', { name: 'Plan a roadmap' }).click();
    found['the dialog to plan'] = await problemsOf(page);
    await new RoadmapPage(page).plan();
    for (const section of SECTIONS) {
      await frame.goTo(section);
      await frame.settled();
      found[section] = await problemsOf(page);
    }
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByPlaceholder('What do you want to do?').waitFor();
    found['the palette'] = await problemsOf(page);
    expect(Object.entries(found).filter(([, problems]) => problems.length > 0)).toEqual([]);
  });
}

for (const size of [
  { width: 1280, height: 800 },
  { width: 1024, height: 700 },
]) {
  test(`no page scrolls sideways at ${size.width}×${size.height}`, async ({ app }) => {
    const { page } = app;
    await page.setViewportSize(size);
    await withSample(page);
    const frame = new FramePage(page);
    for (const section of SECTIONS) {
      await frame.goTo(section);
      await frame.settled();
      const excess = await page.evaluate(() => {
        const scrollers = [document.documentElement, ...document.querySelectorAll('main')];
        return Math.max(...scrollers.map((element) => element.scrollWidth - element.clientWidth));
      });
      expect(excess, `${section} is too wide by`).toBeLessThanOrEqual(0);
    }
  });
}
