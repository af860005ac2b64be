import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { SpellChecker } from '@career-mentor/core/ports';
import { taxonomy } from '@career-mentor/core/skills';
import { WORK_WORDS } from './workWords.ts';
import { openHunspell } from './hunspell.ts';

/**
 * The spelling of English, American and British alike: a word that either knows is right. There is no German dictionary under
 * a licence that ours allows, so German is not checked.
 */
export const shippedSpelling: readonly SpellChecker[] = [
  {
    language: 'en',
    knows: (word) => english().some((knows) => knows(word)) || terms().has(word.toLowerCase()),
  },
];

let opened: readonly ((word: string) => boolean)[] | undefined;

/** Opened on first use, which takes about 50 ms, and once. */
const english = (): readonly ((word: string) => boolean)[] =>
  (opened ??= ['dictionary-en', 'dictionary-en-gb'].map(openPackage));

let collected: ReadonlySet<string> | undefined;

/** Words of skills and roles, and of working life, that no general dictionary has. */
const terms = (): ReadonlySet<string> =>
  (collected ??= new Set([
    ...WORK_WORDS,
    ...[
      ...taxonomy.skills.flatMap(({ name, aliases }) => [name, ...aliases]),
      ...taxonomy.roles.flatMap(({ title, aliases }) => [title, ...aliases]),
    ].flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u)),
  ]));

function openPackage(name: string): (word: string) => boolean {
  const folder = dirname(createRequire(import.meta.url).resolve(name));
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  return openHunspell(read('index.aff'), read('index.dic'));
}
