import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runQuietly } from './child.mjs';
import { pinnedNode, root } from './places.mjs';
import { contentHash, readStamp, writeStamp } from './stamp.mjs';
import { Stop, say } from './words.mjs';

const stampPath = join(root, 'node_modules/.career-mentor-installed');

/** Installs the dependencies exactly as the lockfile says, unless that was done for this lockfile already. */
export async function ensureInstalled() {
  const wanted = `${process.platform}-${process.arch}-${contentHash(manifests())}`;
  if (readStamp(stampPath) === wanted && pinnedNode()) return;
  say('Installing what the app needs, once (a few minutes on a slow line)…');
  const manager = packageManager();
  const { code, output } = await runNpx(['--yes', manager, 'install', '--frozen-lockfile', '--reporter=append-only']);
  if (code !== 0 || !pinnedNode()) throw installationFailed(output);
  writeStamp(stampPath, wanted);
}

/** The lockfile and every manifest: when one changes, the installation is out of date. */
function manifests() {
  const listed = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  );
  const folders = ['.', 'bench', 'e2e', 'models/build', ...listed.sort()];
  return ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...folders.map((folder) => `${folder}/package.json`)].map((path) =>
    join(root, path),
  );
}

/** @returns {string} name and version, e.g. `pnpm@12.21.0` */
function packageManager() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager;
}

/**
 * npx as a script of the npm that started us: without a shell and without `.cmd` files, so that it is the same on
 * Windows. Outside npm the program on the PATH has to do.
 * @param {readonly string[]} args
 */
function runNpx(args) {
  const script = [process.env.npm_execpath, bundledNpm()]
    .flatMap((path) => (path ? [join(dirname(path), 'npx-cli.js')] : []))
    .find((path) => existsSync(path));
  // One retry: pnpm has its own, and npx alone would try for more than a minute when there is no network.
  const options = { cwd: root, env: { ...process.env, CI: 'true', npm_config_fetch_retries: '1' } };
  return script
    ? runQuietly(process.execPath, [script, ...args], options)
    : runQuietly('npx', args, { ...options, shell: process.platform === 'win32' });
}

function bundledNpm() {
  const place = process.platform === 'win32' ? 'node_modules' : '../lib/node_modules';
  return join(dirname(process.execPath), place, 'npm/bin/npm-cli.js');
}

/** @param {string} output */
function installationFailed(output) {
  const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ERR_PNPM_META_FETCH_FAIL|fetch failed/i;
  const tail = output.trim().split('\n').slice(-12).join('\n');
  return offline.test(output)
    ? new Stop(
        'The dependencies are not installed yet, and the package registry cannot be reached.',
        'Connect to the network once and run the same command again; afterwards the app needs no network.',
      )
    : new Stop(
        `The dependencies could not be installed.\n${tail}`,
        'Read the lines above; when in doubt delete the folder node_modules and run the same command again.',
      );
}
