import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's root folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Where the built desktop application lies. */
export const dist = join(root, 'apps/desktop/dist');

/** The oldest Node.js that can run the bootstrap; everything after it runs on the version pinned in package.json. */
export const OLDEST_NODE = 20;

/**
 * The Node.js binary of the `node` package, which every script after the installation runs on.
 * @param {string} [base] the checkout's root
 * @returns {string | undefined} absolute path, or undefined before the installation
 */
export function pinnedNode(base = root) {
  const names = process.platform === 'win32' ? ['node.exe'] : ['node'];
  return names.map((name) => join(base, 'node_modules/node/bin', name)).find((path) => existsSync(path));
}
