import type { Page } from 'playwright-core';
import { loadTaxonomy } from '@career-mentor/core/skills';
import { withApp } from '../app/browserMode.ts';
import { mutate } from '../app/calls.ts';
import { openChromium } from '../app/chromium.ts';
import { medianOf, percentile } from '../harness/statistics.ts';
import type { Benchmark, CaseResult } from '../harness/types.ts';
import { builtCli } from '../places.ts';
import { usablePage } from './startup.ts';

const SKILLS = 260;
const SECONDS = 4;
const JOB = 'Person for everything';

/** Frames per second while the gaps of an advert with more than 200 unmet skills are scrolled. Baseline: the page at rest. */
export const scrollBenchmark: Benchmark = {
  name: 'scroll',
  run: async () => {
    const cli = builtCli();
    if (cli === undefined) return { results: [], skipped: ['scroll: the app is not built (npm start builds it)'] };
    const browser = await openChromium();
    if (browser === undefined) return { results: [], skipped: ['scroll: no Chromium was found'] };
    const results = await withApp(cli, async (app) => {
      const page = await usablePage(browser, app.address);
      await openLongGapList(page);
      const [rest, scrolled] = [await framesPerSecond(page, false), await framesPerSecond(page, true)];
      return [
        toResult('page at rest', rest),
        {
          ...toResult('scrolling more than 200 gaps', scrolled),
          baseline: 'page at rest',
          ratio: medianOf(scrolled) / medianOf(rest),
          target: '60 fps',
        },
      ];
    });
    await browser.close();
    return { results, skipped: ['p95 of frame rates is the slow end: 95 of 100 moments were faster'] };
  },
};

async function openLongGapList(page: Page): Promise<void> {
  const { skills } = loadTaxonomy();
  const step = Math.floor(skills.length / SKILLS);
  const names = skills.filter((skill, index) => index % step === 0 && !skill.ambiguous).map(({ name }) => `- ${name}`);
  await mutate(page, 'cvs.importSample', undefined);
  await mutate(page, 'jobs.importText', {
    text: `${JOB}\n\nRequirements\n${names.join('\n')}\n`,
    title: JOB,
  });
  await page.goto(new URL('#/gaps', page.url()).href);
  await page.reload();
  const jobs = page.locator('select').filter({ hasText: JOB }).first();
  await jobs.selectOption({ label: JOB });
  await page.getByRole('article').nth(5).waitFor();
}

/** Frame rates from the times between animation frames, over four seconds. */
async function framesPerSecond(page: Page, scrolling: boolean): Promise<number[]> {
  const gaps = await page.evaluate(watchFrames, { scrolling, milliseconds: SECONDS * 1000 });
  return gaps.map((milliseconds) => 1000 / milliseconds);
}

/** Runs in the page: scrolls 40 pixels a frame, down and up again, and gives the milliseconds between frames. */
function watchFrames(task: { scrolling: boolean; milliseconds: number }): Promise<number[]> {
  const isScroller = (element: Element): boolean =>
    element.scrollHeight > element.clientHeight + 200 && getComputedStyle(element).overflowY !== 'visible';
  const scroller = [...document.querySelectorAll('main, main *')].find(isScroller) ?? document.scrollingElement;
  const times: number[] = [];
  let [last, direction] = [performance.now(), 1];
  const end = last + task.milliseconds;
  return new Promise((resolve) => {
    const onFrame = (now: number): void => {
      times.push(now - last);
      last = now;
      if (task.scrolling && scroller !== null) {
        if (scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1) direction = -1;
        if (scroller.scrollTop <= 0) direction = 1;
        scroller.scrollTop += 40 * direction;
      }
      if (now < end) requestAnimationFrame(onFrame);
      else resolve(times.slice(1));
    };
    requestAnimationFrame(onFrame);
  });
}

const toResult = (name: string, rates: readonly number[]): CaseResult => ({
  case: name,
  unit: 'fps',
  median: medianOf(rates),
  p95: percentile(rates, 0.05),
});
