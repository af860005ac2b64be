import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { runQuietly } from './child.mjs';
import { dist, pinnedNode, root } from './places.mjs';
import { readStamp, timesHash, writeStamp } from './stamp.mjs';
import { Stop, say } from './words.mjs';

/** What a built application is made of. Models and examples are read where they lie and need no build. */
const SOURCES = ['pnpm-lock.yaml', 'apps/desktop', 'packages', 'tooling/tsconfig'];
const stampPath = join(dist, '.built');
const lockPath = join(root, 'apps/desktop/.building');
const LONGEST_BUILD_MS = 180_000;

/**
 * Builds the desktop application when a source changed since the last build. Two starts at a time build once.
 * @param {{ force?: boolean }} [options]
 */
export async function ensureBuilt(options = {}) {
  if (!options.force && isFresh()) return;
  await withLock(async () => {
    const wanted = timesHash(root, SOURCES);
    if (!options.force && readStamp(stampPath) === wanted) return;
    say('Building the app…');
    await build();
    writeStamp(stampPath, wanted);
  });
}

const isFresh = () => readStamp(stampPath) === timesHash(root, SOURCES) && existsSync(join(dist, 'cli/index.js'));

async function build() {
  const { code, output } = await runQuietly(pinnedNode() ?? process.execPath, [join(root, 'apps/desktop/build.ts')], {
    cwd: root,
  });
  if (code !== 0) {
    throw new Stop(
      `The app could not be built.\n${stripVTControlCharacters(output).trim()}`,
      'This checkout is not in order: take a clean one, or undo your last change.',
      1,
    );
  }
}

/** @param {() => Promise<void>} work */
async function withLock(work) {
  const giveUpAt = Date.now() + LONGEST_BUILD_MS;
  while (!takeLock()) {
    if (Date.now() > giveUpAt) throw new Stop('Another start is still building the app.', 'Wait for it and try again.');
    await sleep(200);
  }
  try {
    await work();
  } finally {
    rmSync(lockPath, { recursive: true, force: true });
  }
}

/** Making a folder is atomic everywhere; the process id inside tells a lock left by a killed start. */
function takeLock() {
  try {
    mkdirSync(lockPath);
    writeFileSync(join(lockPath, 'pid'), String(process.pid));
    return true;
  } catch {
    if (isLeftOver()) rmSync(lockPath, { recursive: true, force: true });
    return false;
  }
}

function isLeftOver() {
  try {
    const pid = Number(readFileSync(join(lockPath, 'pid'), 'utf8'));
    if (!Number.isInteger(pid) || pid <= 0) return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
