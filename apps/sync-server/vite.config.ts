import { join } from 'node:path';
import { defineConfig } from 'vite';

/** Our own code becomes one file; packages of others stay in node_modules. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  logLevel: 'warn',
  ssr: { noExternal: [/^@career-mentor\//] },
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'dist',
    minify: false,
    rolldownOptions: { input: { index: join(import.meta.dirname, 'src/main.ts') } },
  },
});
