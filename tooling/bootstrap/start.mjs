import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { run } from './child.mjs';
import { findElectron } from './electron.mjs';
import { dist, pinnedNode, root } from './places.mjs';
import { prepare } from './prepare.mjs';
import { runMain, say } from './words.mjs';

/**
 * `npm start [-- command …]`: installs and builds when needed, then runs the command line. Without a command it opens
 * the app: in Electron where its program is present, else in the browser.
 */
await runMain(async () => {
  await prepare();
  await ensureBuilt();
  const args = process.argv.slice(2);
  return isCommand(args) ? runCli(args) : openApp(args);
});

/** @param {readonly string[]} args */
function isCommand(args) {
  return args[0] !== undefined && (!args[0].startsWith('-') || ['--help', '-h'].includes(args[0]));
}

/** @param {readonly string[]} args options of the app, e.g. `--workspace DIR` */
async function openApp(args) {
  const electron = await findElectron();
  if ('program' in electron) return run(electron.program, [join(root, 'apps/desktop'), ...args], { cwd: whereAsked() });
  say(`Opening in the browser, ${electron.reason}. Everything stays on this machine.`);
  return runCli(['serve', ...args]);
}

/** @param {readonly string[]} args */
function runCli(args) {
  return run(pinnedNode() ?? process.execPath, [join(dist, 'cli/index.js'), ...args], { cwd: whereAsked() });
}

/** npm changes into the checkout; files named on the command line are meant from where the person stands. */
function whereAsked() {
  return process.env.INIT_CWD ?? process.cwd();
}
