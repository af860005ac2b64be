import { join } from 'node:path';
import { run } from './child.mjs';
import { pinnedNode, root } from './places.mjs';
import { prepare } from './prepare.mjs';
import { runMain } from './words.mjs';

/** `npm test [-- step …]`: every check of the repository, or the named steps. */
await runMain(async () => {
  await prepare();
  const checks = join(root, 'tooling/checks/run.ts');
  return run(pinnedNode() ?? process.execPath, [checks, ...process.argv.slice(2)], { cwd: root });
});
