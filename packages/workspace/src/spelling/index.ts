import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { SpellChecker } from '@career-mentor/core/ports';
import { openHunspell } from './hunspell.ts';

/**
 * The spelling of English, American and British alike: a word that either knows is right. There is no German dictionary under
 * a licence that ours allows, so German is not checked.
 */
export const shippedSpelling: readonly SpellChecker[] = [
  {
    language: 'en',
    knows: (word) => english().some((knows) => knows(word)),
  },
];

let opened: readonly ((word: string) => boolean)[] | undefined;

/** Opened on first use, which takes about 50 ms, and once. */
const english = (): readonly ((word: string) => boolean)[] =>
  (opened ??= ['dictionary-en', 'dictionary-en-gb'].map(openPackage));

function openPackage(name: string): (word: string) => boolean {
  const folder = dirname(createRequire(import.meta.url).resolve(name));
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  return openHunspell(read('index.aff'), read('index.dic'));
}
