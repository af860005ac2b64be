import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = import.meta.dirname;

/**
 * The renderer: static files for `app://` and for loopback HTTP alike, so every address in them is relative. Nothing is
 * inlined into the HTML, because the content security policy allows no inline script.
 */
export default defineConfig({
  root: path.join(here, 'src/renderer'),
  base: './',
  publicDir: false,
  plugins: [react(), tailwindcss(), pdfAssets(['standard_fonts', 'cmaps', 'wasm'])],
  build: {
    outDir: path.join(here, 'dist/renderer'),
    emptyOutDir: true,
    target: 'chrome130',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // What several pages share is one file: fifty small ones would queue for the few connections of a browser.
      output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } },
    },
  },
});

/** pdf.js needs its own copies of fonts that a file only names, and its picture decoders; they are served beside the app. */
function pdfAssets(folders: readonly string[]): Plugin {
  const root = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return {
    name: 'career-mentor:pdf-assets',
    apply: 'build',
    generateBundle() {
      for (const folder of folders) {
        for (const file of readdirSync(path.join(root, folder))) {
          const source = readFileSync(path.join(root, folder, file));
          this.emitFile({ type: 'asset', fileName: `pdf/${folder}/${file}`, source });
        }
      }
    },
  };
}
