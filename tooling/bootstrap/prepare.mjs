import { OLDEST_NODE } from './places.mjs';
import { Stop } from './words.mjs';
import { ensureInstalled } from './install.mjs';

/** What every entry does first: check the Node.js that started us and install the dependencies. */
export async function prepare() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) {
    throw new Stop(
      `This is Node.js ${process.versions.node}; version ${OLDEST_NODE} or newer is needed.`,
      'Install a current Node.js (the LTS version will do) and run the same command again.',
    );
  }
  await ensureInstalled();
}
