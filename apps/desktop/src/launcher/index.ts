import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { defaultWorkspace, entryPath, rendererFolder } from '../data/paths.ts';
import { openInBrowser } from './openInBrowser.ts';
import { startLauncher } from './startLauncher.ts';

/** Browser mode on its own, for a start without the command line: opens the app and runs until it is told to end. */
const { values } = parseArgs({ options: { workspace: { type: 'string' } } });
const launcher = await startLauncher({
  port: 0,
  workspace: resolve(values.workspace ?? defaultWorkspace()),
  dataEntry: entryPath('data'),
  rendererFolder: rendererFolder(),
});
if (launcher.ok) {
  process.stdout.write(`Career Mentor is at ${launcher.value.address}\n`);
  openInBrowser(launcher.value.address);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void launcher.value.close().then(() => process.exit(0)));
  }
} else {
  process.stderr.write(`${launcher.error.message}\n${launcher.error.guidance}\n`);
  process.exitCode = 4;
}
