import { join } from 'node:path';
import { defineConfig } from 'vite';

const source = join(import.meta.dirname, 'src');

/**
 * The entries that run in Node.js or in Electron's main and utility processes. Each becomes `dist/<name>/index.js`;
 * what they share lies in `dist/chunks`, one level down like the entries, so that a path relative to a module means the
 * same whether the module became part of an entry or of a chunk.
 */
const entries = {
  launcher: join(source, 'launcher/index.ts'),
  data: join(source, 'data/index.ts'),
  cli: join(source, 'cli/index.ts'),
  reader: join(source, 'data/reader.ts'),
  shell: join(source, 'shell/index.ts'),
};

/** Native modules, packages with workers or data files of their own, and Electron: loaded from node_modules as they are. */
const external = [
  'electron',
  /^better-sqlite3/,
  /^@huggingface\/transformers/,
  /^onnxruntime-/,
  /^sharp/,
  /^pdfjs-dist/,
  /^tesseract\.js/,
  /^@tesseract\.js-data/,
  /^@napi-rs\/canvas/,
  /^pdfkit/,
  /^fontkit/,
  /^@fontsource\//,
  /^dictionary-en/,
];

export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  logLevel: 'warn',
  ssr: { noExternal: true, external: [] },
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'dist',
    emptyOutDir: false,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: entries,
      external,
      output: { format: 'es', entryFileNames: '[name]/index.js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
