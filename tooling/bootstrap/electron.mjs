import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runQuietly } from './child.mjs';
import { pinnedNode, root } from './places.mjs';
import { readStamp, writeStamp } from './stamp.mjs';
import { say } from './words.mjs';

/** How long Electron's own installer may take; a slow line gets the browser this time and a new try tomorrow. */
const FETCH_LIMIT_MS = 180_000;
const ASK_AGAIN_AFTER_MS = 24 * 60 * 60 * 1000;
const triedPath = join(root, 'node_modules/.career-mentor-electron');

/**
 * Where the app can run. Never fails because of Electron: the reason is a half sentence for "Opening in the browser, …".
 * @param {{ environment?: NodeJS.ProcessEnv, platform?: NodeJS.Platform, isRoot?: boolean }} [machine]
 * @returns {Promise<{ program: string } | { reason: string }>}
 */
export async function findElectron(machine = {}) {
  const environment = machine.environment ?? process.env;
  const reason = whyNotHere(
    environment,
    machine.platform ?? process.platform,
    machine.isRoot ?? process.getuid?.() === 0,
  );
  if (reason) return { reason };
  const folder = packageFolder();
  if (!folder) return { reason: 'because the Electron package is not installed' };
  const program = installedProgram(folder) ?? (await fetchOnce(folder, environment));
  return program ? { program } : { reason: 'because the Electron program is not on this machine' };
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @param {NodeJS.Platform} platform
 * @param {boolean} isRoot
 */
function whyNotHere(environment, platform, isRoot) {
  if (environment.CAREER_MENTOR_MODE === 'browser') return 'because CAREER_MENTOR_MODE=browser asks for it';
  if (platform !== 'linux') return undefined;
  if (isRoot) return 'because Electron refuses to run as root without its sandbox';
  if (!environment.DISPLAY && !environment.WAYLAND_DISPLAY) return 'because there is no display for a window';
  return undefined;
}

function packageFolder() {
  try {
    return dirname(createRequire(join(root, 'apps/desktop/package.json')).resolve('electron/package.json'));
  } catch {
    return undefined;
  }
}

/**
 * @param {string} folder of the electron package
 * @returns {string | undefined}
 */
function installedProgram(folder) {
  const name = join(folder, 'path.txt');
  if (!existsSync(name)) return undefined;
  const program = join(folder, 'dist', readFileSync(name, 'utf8').trim());
  return existsSync(program) ? program : undefined;
}

/**
 * The package of today downloads its program on first use, from outside the registry. One try a day, not on CI.
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} environment
 */
async function fetchOnce(folder, environment) {
  const lastTry = Number(readStamp(triedPath)) || 0;
  if (environment.CI || Date.now() - lastTry < ASK_AGAIN_AFTER_MS) return undefined;
  writeStamp(triedPath, String(Date.now()));
  say('Fetching the Electron program, once…');
  await runQuietly(pinnedNode() ?? process.execPath, [join(folder, 'install.js')], {
    cwd: folder,
    timeout: FETCH_LIMIT_MS,
  });
  return installedProgram(folder);
}
