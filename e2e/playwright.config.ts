import { defineConfig } from '@playwright/test';
import { findBrowser } from '../tooling/checks/browser.ts';

const executablePath = findBrowser();
const isRoot = process.getuid?.() === 0;

/**
 * The whole app in a real browser. Every test gets a workspace and a server of its own (see fixtures/app.ts), so that
 * tests are independent and can run side by side.
 */
export default defineConfig({
  testDir: './specs',
  outputDir: '../test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // What is about the loopback server has no meaning in Electron.
  ...(process.env.E2E_TARGET === 'electron' ? { grepInvert: /@browser/ } : {}),
  // Generous: a build machine may be busy with other things, and waiting costs nothing when all is well.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    viewport: { width: 1280, height: 800 },
    // Motion is part of the look, not of what is tested; the app honours the preference.
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Chromium's sandbox cannot be set up by root; tests run on our own pages only.
      args: [...(isRoot ? ['--no-sandbox'] : []), '--disable-background-networking', '--disable-component-update'],
    },
  },
});
