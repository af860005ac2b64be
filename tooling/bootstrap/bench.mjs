import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { run } from './child.mjs';
import { pinnedNode, root } from './places.mjs';
import { prepare } from './prepare.mjs';
import { runMain } from './words.mjs';

/** `npm run bench [-- NAME] [--json]`: measures the built application. */
await runMain(async () => {
  await prepare();
  await ensureBuilt();
  return run(pinnedNode() ?? process.execPath, [join(root, 'bench/run.ts'), ...process.argv.slice(2)], { cwd: root });
});
