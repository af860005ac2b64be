import { join } from 'node:path';
import * as electron from 'electron';
import { startShell } from './startShell.ts';

/** Electron's main process. The other built parts lie beside this one. */
const dist = join(import.meta.dirname, '..');

// Not awaited: Electron becomes ready only after this module has been read to its end.
startShell(electron, {
  pageFolder: join(dist, 'renderer'),
  preload: join(dist, 'preload/index.cjs'),
  dataEntry: join(dist, 'data/index.js'),
  windowStatePath: join(electron.app.getPath('userData'), 'window.json'),
  args: argumentsOfOurs(process.argv),
  platform: process.platform,
  now: Date.now,
  wait: (milliseconds, then) => void setTimeout(then, milliseconds),
}).catch((error: unknown) => {
  process.stderr.write(`The app could not start: ${String(error)}\n`);
  electron.app.exit(1);
});

/** Only `--workspace DIR` is passed on; everything else on the command line is Electron's or the system's. */
function argumentsOfOurs(argv: readonly string[]): readonly string[] {
  const index = argv.indexOf('--workspace');
  const folder = index < 0 ? undefined : argv[index + 1];
  return folder === undefined ? [] : ['--workspace', folder];
}
