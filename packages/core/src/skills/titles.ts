import { foldName } from './fold.ts';
import type { Taxonomy } from './taxonomy.ts';

/** The roles whose title or alias stands in a title; the longest name counts, so a dental nurse is no registered nurse. */
export function rolesByTitle(titles: readonly string[], taxonomy: Taxonomy): Set<string> {
  const found = new Set<string>();
  for (const title of titles.map(foldName)) {
    const matches = taxonomy.roles
      .map(({ id, title: own, aliases }) => ({ id, length: longestIn(title, [own, ...aliases]) }))
      .filter(({ length }) => length > 0);
    const longest = Math.max(0, ...matches.map(({ length }) => length));
    for (const { id, length } of matches) if (length === longest) found.add(id);
  }
  return found;
}

const longestIn = (title: string, names: readonly string[]): number =>
  Math.max(
    0,
    ...names.map(foldName).map((name) => (name !== '' && ` ${title} `.includes(` ${name} `) ? name.length : 0)),
  );
