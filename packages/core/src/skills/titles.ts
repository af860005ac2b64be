import { foldName } from './fold.ts';
import type { Taxonomy } from './taxonomy.ts';

/** The roles whose title or alias stands in a title; the longest name counts, so a dental nurse is no registered nurse. */
export function rolesByTitle(titles: readonly string[], taxonomy: Taxonomy): Set<string> {
  const found = new Set<string>();
  const names = foldedNames(taxonomy);
  for (const title of titles.map(foldName)) {
    const matches = taxonomy.roles
      .map(({ id }) => ({ id, length: longestIn(title, names.get(id) ?? []) }))
      .filter(({ length }) => length > 0);
    const longest = Math.max(0, ...matches.map(({ length }) => length));
    for (const { id, length } of matches) if (length === longest) found.add(id);
  }
  return found;
}

const longestIn = (title: string, names: readonly string[]): number =>
  Math.max(0, ...names.map((name) => (name !== '' && ` ${title} `.includes(` ${name} `) ? name.length : 0)));

const foldedByTaxonomy = new WeakMap<Taxonomy, ReadonlyMap<string, readonly string[]>>();

/** The folded title and aliases of each role, made once per taxonomy. */
function foldedNames(taxonomy: Taxonomy): ReadonlyMap<string, readonly string[]> {
  const known = foldedByTaxonomy.get(taxonomy);
  if (known) return known;
  const names = new Map(taxonomy.roles.map(({ id, title, aliases }) => [id, [title, ...aliases].map(foldName)]));
  foldedByTaxonomy.set(taxonomy, names);
  return names;
}
