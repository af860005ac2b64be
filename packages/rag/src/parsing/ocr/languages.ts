import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Name of the trained data for each language that documents are read in, by its ISO 639-1 code. */
const TRAINED = {
  en: 'eng',
  de: 'deu',
  fr: 'fra',
  es: 'spa',
  pt: 'por',
  nl: 'nld',
  it: 'ita',
  zh: 'chi_sim',
} as const;

export type OcrLanguage = keyof typeof TRAINED;

/** Whether trained data for this ISO 639-1 code is installed with the app. */
export const isOcrLanguage = (code: string): code is OcrLanguage => Object.hasOwn(TRAINED, code);

/**
 * Where the trained data of a language lies, as an installed package, and what the engine calls it. Throws when the
 * package is missing. The integer models are used: on rendered pages they read as well as the float ones, which are
 * four to ten times larger.
 */
export function trainedData(language: OcrLanguage): { readonly name: string; readonly folder: string } {
  const name = TRAINED[language];
  const manifest = createRequire(import.meta.url).resolve(`@tesseract.js-data/${name}/package.json`);
  return { name, folder: join(dirname(manifest), '4.0.0_best_int') };
}
