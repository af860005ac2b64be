import { existsSync, readFileSync } from 'node:fs';
import { runProgram } from './command.ts';

const PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** The browser that the end-to-end specs drive: `CHROMIUM_PATH`, else where the system usually has it. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  return [...(named ? [named] : []), ...(PLACES[process.platform] ?? [])].find((path) => existsSync(path));
}

/** Says whether there is a browser; installs Debian's Chromium where that is possible, else says what to do. */
export async function ensureBrowser(): Promise<boolean> {
  if (findBrowser()) return true;
  if (isDebian() && process.getuid?.() === 0) {
    console.log('  Installing Chromium with apt-get…');
    await runProgram('apt-get', ['update', '-qq']);
    await runProgram('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation']);
  }
  if (findBrowser()) return true;
  console.log('  No Chromium or Chrome was found. Install one, or set CHROMIUM_PATH to its program.');
  return false;
}

function isDebian(): boolean {
  try {
    return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
