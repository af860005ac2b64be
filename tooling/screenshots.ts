import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page, chromium } from 'playwright-core';
import { withSample } from '../e2e/fixtures/steps.ts';
import { startServer } from '../e2e/fixtures/server.ts';
import { FramePage } from '../e2e/pages/frame.ts';
import { GapsPage } from '../e2e/pages/gaps.ts';
import { RoadmapPage } from '../e2e/pages/roadmap.ts';
import { findBrowser } from './checks/browser.ts';
import { root } from './checks/command.ts';

/** Takes the pictures of the README from the running app with the sample person: `node tooling/screenshots.ts [FOLDER]`. */
const folder = process.argv[2] ?? join(root, 'docs/images');
const workspace = mkdtempSync(join(tmpdir(), 'screenshots-'));
mkdirSync(folder, { recursive: true });

const server = await startServer(workspace);
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(server.address);
  await takeAll(page);
} finally {
  await browser.close();
  await server.stop();
  rmSync(workspace, { recursive: true, force: true });
}

async function takeAll(page: Page): Promise<void> {
  const frame = new FramePage(page);
  await take(page, 'welcome');
  await withSample(page);
  await take(page, 'cv');
  await new GapsPage(page).open();
  await new GapsPage(page).rows.first().waitFor();
  await new GapsPage(page).rows.first().getByRole('button', { name: 'Advert' }).click();
  await take(page, 'gaps');
  await page.getByRole('button', { name: 'Plan a roadmap' }).click();
  await new RoadmapPage(page).plan();
  await new RoadmapPage(page).stages.first().waitFor();
  await new RoadmapPage(page).tickFirst();
  await page.getByRole('button', { name: 'No note' }).click();
  await take(page, 'roadmap');
  for (const section of ['Resources', 'Jobs', 'Settings'] as const) {
    await frame.goTo(section);
    await take(page, section.toLowerCase());
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await frame.goTo('You');
  await take(page, 'cv-dark');
}

/** Waits until fonts and drawn pages are there, and puts messages about what was just done aside. */
async function take(page: Page, name: string): Promise<void> {
  await new FramePage(page).settled();
  await page.evaluate('document.fonts.ready');
  const close = page.locator('[role="status"]').getByRole('button', { name: 'Close' });
  if ((await close.count()) > 0) await close.first().click();
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(`${name}.png`);
}
