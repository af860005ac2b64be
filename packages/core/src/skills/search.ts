import { foldName } from './fold.ts';
import type { Role, Skill } from './schema.ts';
import type { Taxonomy } from './taxonomy.ts';

/**
 * Skills for what a person is typing: exact names first, then names and aliases that begin with it, then those in which a
 * word begins with it; inside by demand. An empty query gives nothing.
 */
export const searchSkills = (query: string, taxonomy: Taxonomy, limit = 10): readonly Skill[] =>
  rank(query, taxonomy.skills, limit, {
    names: (skill) => [skill.name, ...skill.aliases],
    weight: (skill) => skill.demand,
  });

/** Roles by title and alias in the same way, by title where the place is equal. */
export const searchRoles = (query: string, taxonomy: Taxonomy, limit = 10): readonly Role[] =>
  rank(query, taxonomy.roles, limit, { names: (role) => [role.title, ...role.aliases], weight: () => 0 });

interface Ranking<Item> {
  readonly names: (item: Item) => readonly string[];
  readonly weight: (item: Item) => number;
}

function rank<Item extends { id: string }>(
  query: string,
  items: readonly Item[],
  limit: number,
  { names, weight }: Ranking<Item>,
): Item[] {
  const wanted = foldName(query);
  if (wanted === '') return [];
  return items
    .map((item) => ({ item, place: bestPlace(names(item), wanted) }))
    .filter(({ place }) => place < NOWHERE)
    .toSorted((a, b) => a.place - b.place || weight(b.item) - weight(a.item) || (a.item.id < b.item.id ? -1 : 1))
    .slice(0, limit)
    .map(({ item }) => item);
}

const NOWHERE = 9;

/** 0 the name itself, 1 an alias itself, 2 the name's beginning, 3 an alias's beginning, 4 a word's beginning. */
function bestPlace(names: readonly string[], wanted: string): number {
  let best = NOWHERE;
  names.forEach((name, index) => {
    const folded = foldName(name);
    const isAlias = index > 0 ? 1 : 0;
    if (folded === wanted) best = Math.min(best, isAlias);
    else if (folded.startsWith(wanted)) best = Math.min(best, 2 + isAlias);
    else if (folded.includes(` ${wanted}`)) best = Math.min(best, 4);
  });
  return best;
}
