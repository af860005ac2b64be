import { foldName, tokenize } from '../../packages/core/src/skills/fold.ts';
import type { Draft } from './draft.ts';

const COMMON_FROM = 1;

/** Folded forms that count only in context: those marked by hand and single letters. */
export function findContextForms(drafts: readonly Draft[]): string[] {
  const letters = drafts.flatMap(namesOf).filter((name) => name.length === 1);
  return sortedFolds([...drafts.flatMap((draft) => draft.doubtful), ...letters]);
}

/** Folded forms whose capitals count: those marked by hand and acronyms that the descriptions also use as words. */
export function findCaseForms(drafts: readonly Draft[], descriptions: readonly string[]): string[] {
  const ordinary = countOrdinaryWords(descriptions);
  const acronyms = drafts
    .flatMap(namesOf)
    .filter((name) => /^\p{Lu}{2,5}$/u.test(name))
    .filter((name) => name.length === 2 || (ordinary.get(foldName(name)) ?? 0) >= COMMON_FROM);
  return sortedFolds([...drafts.flatMap((draft) => draft.cased), ...acronyms]);
}

const namesOf = (draft: Draft): string[] => [draft.name, ...draft.aliases];

const sortedFolds = (names: readonly string[]): string[] => [...new Set(names.map(foldName))].toSorted();

/** How often each word stands in small letters in the descriptions. */
function countOrdinaryWords(descriptions: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of descriptions) {
    for (const { key, start, end } of tokenize(text)) {
      if (text.slice(start, end) === text.slice(start, end).toLowerCase()) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}
