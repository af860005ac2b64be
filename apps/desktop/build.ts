import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { copyFonts } from '@career-mentor/workspace/rendering';

/** Builds the whole desktop application into `dist/`: what Node.js runs, the preload script and the renderer. */
const dist = join(import.meta.dirname, 'dist');

const written = new Set<string>();
for (const name of ['node', 'preload', 'renderer']) {
  const result = await build({
    configFile: join(import.meta.dirname, `vite.${name}.config.ts`),
    mode: 'production',
    logLevel: 'warn',
  });
  for (const output of Array.isArray(result) ? result : [result]) {
    if ('output' in output) for (const { fileName } of output.output) written.add(fileName);
  }
}

// Chunks carry a hash in their name, so old ones pile up. They go last: a build that fails leaves the old app whole.
const chunks = join(dist, 'chunks');
for (const name of readdirSync(chunks)) if (!written.has(`chunks/${name}`)) rmSync(join(chunks, name));

// Pages are set with fonts of our own, which no bundler sees.
copyFonts(join(dist, 'fonts'));
