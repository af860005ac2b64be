import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../tooling/checks/browser.ts';

/** The system's Chromium, or nothing where there is none. */
export async function openChromium(): Promise<Browser | undefined> {
  const executablePath = findBrowser();
  if (executablePath === undefined) return undefined;
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}
