import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { withApp } from '../app/browserMode.ts';
import { fieldOf, mutate, query } from '../app/calls.ts';
import { openChromium } from '../app/chromium.ts';
import { childRunning, residentMegabytes } from '../app/memory.ts';
import { runNode } from '../app/nodeRun.ts';
import { measure } from '../harness/measure.ts';
import type { Benchmark, CaseResult } from '../harness/types.ts';
import { builtCli } from '../places.ts';

/** From the command to a page that can be used, and what the data process holds while idle. Baseline: Node.js starting. */
export const startupBenchmark: Benchmark = {
  name: 'startup',
  run: async () => {
    const cli = builtCli();
    if (cli === undefined) return { results: [], skipped: ['startup: the app is not built (npm start builds it)'] };
    const browser = await openChromium();
    if (browser === undefined) return { results: [], skipped: ['startup: no Chromium was found'] };
    const often = { warmUp: 1, repetitions: 5 };
    const starting = await measure(
      [
        {
          case: 'app start to usable page, first start',
          run: () => openFresh(cli, browser),
          target: '≤ 2000 ms',
          ...often,
        },
      ],
      { case: 'Node.js doing nothing', run: () => runNode(['-e', '0']), ...often },
    );
    const idle = process.platform === 'linux' ? [await idleMemory(cli, browser)] : [];
    await browser.close();
    return {
      results: [...starting, ...idle],
      skipped: idle.length === 0 ? ['idle memory: read from /proc, which only Linux has'] : [],
    };
  },
};

const openFresh = (cli: string, browser: Browser): Promise<void> =>
  withApp(cli, async (app) => {
    const page = await usablePage(browser, app.address);
    await page.context().close();
  });

/**
 * A page in a window of 1280 × 800 whose first heading is shown. Looked for in every frame: the usual wait of the browser's
 * driver looks again after up to half a second, which would be counted as the app's.
 */
export async function usablePage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(address);
  await page.waitForFunction(isHeadingShown, undefined, { polling: 'raf' });
  return page;
}

/** Runs in the page. */
const isHeadingShown = (): boolean => document.querySelector('h1')?.checkVisibility() === true;

/** Resident memory of the data process after the sample was read and analysed, three times, five seconds apart. */
const idleMemory = (cli: string, browser: Browser): Promise<CaseResult> =>
  withApp(cli, async (app) => {
    const page = await usablePage(browser, app.address);
    await analyseSample(page);
    await page.context().close();
    const dataProcess = childRunning(app.processId, 'data');
    const sizes: number[] = [];
    for (let sample = 0; sample < 3; sample += 1) {
      await sleep(5_000);
      sizes.push(residentMegabytes(dataProcess));
    }
    return {
      case: 'idle memory of the data process, embedder loaded',
      unit: 'MB',
      median: sizes.toSorted((a, b) => a - b)[1] ?? Number.NaN,
      p95: Math.max(...sizes),
      target: '≤ 250 MB',
    };
  });

const READING_LIMIT_MS = 60_000;

/** Imports the sample, waits until it is read, and compares its CV with its advert. */
async function analyseSample(page: Page): Promise<void> {
  const sample = await mutate(page, 'cvs.importSample', undefined);
  const jobId = fieldOf(sample, 'jobId');
  const end = Date.now() + READING_LIMIT_MS;
  while (Date.now() < end) {
    const cvs = await query(page, 'cvs.list');
    const [first] = Array.isArray(cvs) ? cvs : [];
    if (first !== undefined) {
      await query(page, 'gaps.analyse', { cvId: fieldOf(first, 'id'), jobId });
      return;
    }
    await sleep(100);
  }
  throw new Error('the sample was not read in time');
}
