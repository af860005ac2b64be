import { foldName, tokenize } from '../../packages/core/src/skills/fold.ts';
import type { Draft } from './draft.ts';

const COMMON_FROM = 3;

/**
 * Folded forms that count only in context: those marked by hand, single letters, and every acronym that the occupation
 * descriptions also use as an ordinary word in small letters.
 */
export function findContextForms(drafts: readonly Draft[], descriptions: readonly string[]): string[] {
  const ordinary = countOrdinaryWords(descriptions);
  const forms = new Set(drafts.flatMap((draft) => draft.doubtful.map(foldName)));
  for (const name of drafts.flatMap((draft) => [draft.name, ...draft.aliases])) {
    const key = foldName(name);
    const isWordInCapitals = /^\p{Lu}{2,5}$/u.test(name) && (ordinary.get(key) ?? 0) >= COMMON_FROM;
    if (key.length === 1 || isWordInCapitals) forms.add(key);
  }
  return [...forms].toSorted();
}

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
