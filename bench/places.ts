import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);

/** Absolute path of something in the checkout. */
export const inCheckout = (path: string): string => fileURLToPath(new URL(path, root));

/** The sample CV and advert that come with the app. */
export const EXAMPLES = {
  pdf: 'examples/cv.pdf',
  docx: 'examples/cv.docx',
  txt: 'examples/cv.txt',
  advert: 'examples/advert.txt',
};

/** A file of the checkout as the reader takes it. */
export function fileInput(path: string): { fileName: string; bytes: Uint8Array } {
  return { fileName: path.split('/').at(-1) ?? path, bytes: Uint8Array.from(readFileSync(inCheckout(path))) };
}

/** The built command line, or nothing when the app has not been built. */
export function builtCli(): string | undefined {
  const path = inCheckout('apps/desktop/dist/cli/index.js');
  return existsSync(path) ? path : undefined;
}
