import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { run } from './child.mjs';
import { pinnedNode, root } from './places.mjs';
import { prepare } from './prepare.mjs';
import { runMain } from './words.mjs';

/** `npm run package`: makes the installer for this system in `out/`, unsigned unless the environment brings a certificate. */
await runMain(async () => {
  await prepare();
  await ensureBuilt();
  const builder = createRequire(join(root, 'apps/desktop/package.json')).resolve('electron-builder/cli.js');
  const args = [builder, '--config', join(root, 'electron-builder.yml'), '--projectDir', root, '--publish', 'never'];
  return run(pinnedNode() ?? process.execPath, args, { cwd: root });
});
