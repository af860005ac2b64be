import { categoryById } from '../../packages/core/src/skills/categories.ts';
import type { Draft } from './draft.ts';
import type { RoleDraft } from './roleLayer.ts';

const ENOUGH_RELATED = 5;

/**
 * Related skills by name: those written by hand, then the skills that share most roles with this one (Jaccard over the sets
 * of roles), then its siblings. Five at most; parent and prerequisites are relations of their own and do not repeat.
 */
export function relateDrafts(drafts: readonly Draft[], roles: readonly RoleDraft[]): Map<string, string[]> {
  const rolesOf = indexRoles(roles);
  const siblings = Map.groupBy(drafts, shelfOf);
  return new Map(drafts.map((draft) => [draft.name, relatedTo(draft, rolesOf, siblings)]));
}

function relatedTo(
  draft: Draft,
  rolesOf: ReadonlyMap<string, ReadonlySet<string>>,
  siblings: ReadonlyMap<string, readonly Draft[]>,
): string[] {
  const found = new Set(draft.related);
  const near = new Set([draft.name, draft.parent, ...draft.prerequisites]);
  for (const name of companions(draft.name, rolesOf))
    if (found.size < ENOUGH_RELATED && !near.has(name)) found.add(name);
  for (const { name } of hasNeighbours(draft) ? closestSiblings(draft, siblings.get(shelfOf(draft)) ?? []) : []) {
    if (found.size < ENOUGH_RELATED && !near.has(name)) found.add(name);
  }
  return [...found];
}

/** Children of one parent stand together; what has no parent stands with its category. */
const shelfOf = (draft: Draft): string => draft.parent ?? `[${draft.category}]`;

/** Without a parent only products have neighbours: fields and crafts of one category may have nothing in common. */
const hasNeighbours = (draft: Draft): boolean =>
  draft.parent !== undefined || ['tool', 'programming'].includes(categoryById(draft.category).kind);

/** Siblings nearest in the order of the layer, which keeps like beside like. */
function closestSiblings(draft: Draft, siblings: readonly Draft[]): Draft[] {
  const at = siblings.indexOf(draft);
  return siblings
    .filter((sibling) => sibling !== draft)
    .toSorted((one, other) => Math.abs(siblings.indexOf(one) - at) - Math.abs(siblings.indexOf(other) - at))
    .slice(0, 4);
}

const STRONG_COMPANY = 0.25;
/** One common role is chance: cleaning is not related to breeding because an animal caretaker does both. */
const ENOUGH_ROLES = 2;

function companions(name: string, rolesOf: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const own = rolesOf.get(name);
  if (!own) return [];
  return [...rolesOf]
    .map(([other, roles]) => ({ other, both: own.intersection(roles).size, either: own.union(roles).size }))
    .filter(({ other, both }) => other !== name && both >= ENOUGH_ROLES)
    .map(({ other, both, either }) => ({ other, share: both / either }))
    .filter(({ share }) => share >= STRONG_COMPANY)
    .toSorted((a, b) => b.share - a.share || (a.other < b.other ? -1 : 1))
    .slice(0, 3)
    .map(({ other }) => other);
}

function indexRoles(roles: readonly RoleDraft[]): Map<string, Set<string>> {
  const rolesOf = new Map<string, Set<string>>();
  for (const role of roles) {
    for (const { name } of role.skills) {
      const titles = rolesOf.get(name) ?? new Set<string>();
      rolesOf.set(name, titles.add(role.title));
    }
  }
  return rolesOf;
}
