import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { root, runProgram, runTool } from './command.ts';
import { type Outcome, oneCheck, sumOf } from './step.ts';

const VitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), success: z.boolean() });
const PlaywrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/** Unit, property and integration tests. A run that fails without a failed test (a broken file) counts as one failure. */
export function runUnitTests(): Promise<Outcome> {
  return withReport(async (path) => {
    const code = await runTool('vitest', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${path}`]);
    const report = VitestReport.parse(JSON.parse(readFileSync(path, 'utf8')));
    const failed = Math.max(report.numFailedTests, code === 0 ? 0 : 1);
    return { passed: report.numPassedTests, failed };
  });
}

/** End-to-end specs, the axe pass among them. A test that only passed on a second try counts as failed. */
export function runEndToEnd(): Promise<Outcome> {
  return withReport(async (path) => {
    const extra = { PLAYWRIGHT_JSON_OUTPUT_NAME: path };
    const code = await runTool(
      'playwright',
      ['test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json'],
      extra,
    );
    const { stats } = PlaywrightReport.parse(JSON.parse(readFileSync(path, 'utf8')));
    const failed = Math.max(stats.unexpected + stats.flaky, code === 0 ? 0 : 1);
    console.log(`  target: ${process.env.E2E_TARGET === 'electron' ? 'Electron' : 'Chromium (browser mode)'}`);
    return { passed: stats.expected, failed };
  });
}

/** Builds every application, as a fresh start would. */
export async function buildAll(): Promise<Outcome> {
  const desktop = await runProgram(process.execPath, [join(root, 'tooling/bootstrap/buildNow.mjs')]);
  const server = await runTool('vite', ['build', '--config', 'apps/sync-server/vite.config.ts']);
  return sumOf([oneCheck(desktop === 0), oneCheck(server === 0)]);
}

async function withReport(work: (path: string) => Promise<Outcome>): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'checks-'));
  try {
    return await work(join(folder, 'report.json'));
  } catch (error) {
    console.log(`  the runner left no report: ${error instanceof Error ? error.message : String(error)}`);
    return oneCheck(false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
