import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** Builds the whole desktop application into `dist/`: what Node.js runs, the preload script and the renderer. */
const dist = join(import.meta.dirname, 'dist');

// Chunks carry a hash in their name, so old ones would pile up; the entries are overwritten in place.
rmSync(join(dist, 'chunks'), { recursive: true, force: true });
for (const name of ['node', 'preload', 'renderer']) {
  await build({ configFile: join(import.meta.dirname, `vite.${name}.config.ts`), mode: 'production' });
}
