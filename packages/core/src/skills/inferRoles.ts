import type { Role } from './schema.ts';
import type { Taxonomy } from './taxonomy.ts';
import { rolesByTitle } from './titles.ts';

/** What is known of a person: skills, each with how well it is shown (0 to 1, 1 when absent), and titles of positions. */
export interface SkillProfile {
  readonly skills: readonly { readonly skillId: string; readonly strength?: number }[];
  readonly titles?: readonly string[];
}

export interface InferredRole {
  readonly role: Role;
  /** Fit in [0, 1]; comparable between roles of one call, not a probability. */
  readonly score: number;
  /** How much the fit rests on: 0 for an empty profile, 1 from five matching skills or a matching title on. */
  readonly certainty: number;
  /** Ids of the profile's skills that count for this role, weightiest first. */
  readonly matchedSkillIds: readonly string[];
  /** One to three plain sentences. */
  readonly reasons: readonly string[];
}

export const INFERRED_ROLES = 3;

/** What a skill of the role is worth when the person has a neighbour of it instead. */
const CREDIT = { child: 1, parent: 0.5, related: 0.25 } as const;
const COVERAGE_SHARE = 0.7;
const TITLE_PULL = 0.5;
const SKILLS_FOR_CERTAINTY = 5;

/**
 * The three roles that suit a profile best, best first, whatever the profile: unknown skill ids are ignored, and without
 * any known skill or title the answer is three much demanded roles of different families with certainty 0.
 *
 * Score = 0.7 × (share of the role's weight that is covered) + 0.3 × (share of the profile that the role explains), each
 * skill counted by weight × rarity, rarity = log(1 + roles / roles asking for it); a matching title then closes half of
 * what is missing to 1.
 */
export function inferRoles(profile: SkillProfile, taxonomy: Taxonomy): readonly InferredRole[] {
  const rarity = rarityOfSkills(taxonomy);
  const strengths = strengthsOf(profile, taxonomy);
  const titled = rolesByTitle(profile.titles ?? [], taxonomy);
  const ranked = taxonomy.roles
    .map((role) => rate(role, { strengths, titled, rarity, taxonomy }))
    .toSorted((a, b) => b.score - a.score || (a.role.id < b.role.id ? -1 : 1));
  const best = ranked.slice(0, INFERRED_ROLES);
  return best.some(({ score }) => score > 0) ? best : guesses(taxonomy);
}

interface Known {
  readonly strengths: ReadonlyMap<string, number>;
  /** Ids of the roles that a title of the profile names. */
  readonly titled: ReadonlySet<string>;
  readonly rarity: (skillId: string) => number;
  readonly taxonomy: Taxonomy;
}

function rate(role: Role, known: Known): InferredRole {
  let covered = 0;
  let total = 0;
  const matched: { id: string; worth: number }[] = [];
  for (const { skillId, weight } of role.skills) {
    const worth = weight * known.rarity(skillId);
    const held = bestHolding(skillId, known);
    total += worth;
    covered += worth * held.credit;
    if (held.id !== undefined) matched.push({ id: held.id, worth: worth * held.credit });
  }
  const hasTitle = known.titled.has(role.id);
  const fit = total === 0 ? 0 : COVERAGE_SHARE * (covered / total) + (1 - COVERAGE_SHARE) * explained(matched, known);
  const score = hasTitle ? fit + TITLE_PULL * (1 - fit) : fit;
  const ids = [...new Set(matched.toSorted((a, b) => b.worth - a.worth).map(({ id }) => id))];
  return {
    role,
    score: round(score),
    certainty: hasTitle ? 1 : Math.min(1, ids.length / SKILLS_FOR_CERTAINTY),
    matchedSkillIds: ids,
    reasons: reasonsFor(role, ids, hasTitle, known.taxonomy),
  };
}

/** The profile's best answer to one skill of a role: itself, a child, the parent or a related skill. */
function bestHolding(skillId: string, { strengths, taxonomy }: Known): { id?: string; credit: number } {
  let best: { id?: string; credit: number } = { credit: 0 };
  const offer = (id: string | undefined, credit: number): void => {
    const strength = id === undefined ? undefined : strengths.get(id);
    if (id !== undefined && strength !== undefined && strength * credit > best.credit)
      best = { id, credit: strength * credit };
  };
  offer(skillId, 1);
  for (const child of taxonomy.childrenOf(skillId)) offer(child.id, CREDIT.child);
  offer(taxonomy.parentOf(skillId)?.id, CREDIT.parent);
  for (const related of taxonomy.relatedTo(skillId)) offer(related.id, CREDIT.related);
  return best;
}

function explained(matched: readonly { id: string }[], { strengths, rarity }: Known): number {
  const total = [...strengths].reduce((sum, [id, strength]) => sum + strength * rarity(id), 0);
  const ids = new Set(matched.map(({ id }) => id));
  const used = [...ids].reduce((sum, id) => sum + (strengths.get(id) ?? 0) * rarity(id), 0);
  return total === 0 ? 0 : used / total;
}

/** Skills that a reason names before it becomes a list. */
const NAMED = 4;

function reasonsFor(role: Role, ids: readonly string[], hasTitle: boolean, taxonomy: Taxonomy): string[] {
  const names = ids.slice(0, NAMED).flatMap((id) => taxonomy.skillById(id)?.name ?? []);
  const more = ids.length - names.length;
  const reasons: string[] = [];
  if (hasTitle) reasons.push(`A position in the CV has a title of this kind: ${role.title}.`);
  if (names.length > 0) {
    reasons.push(`The CV shows ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}, which this role asks for.`);
  }
  return reasons.length > 0 ? reasons : ['Nothing in the CV points to this role; it only fills the list.'];
}

/** Much demanded roles, one per family, for a profile that says nothing. */
function guesses(taxonomy: Taxonomy): InferredRole[] {
  const demand = (role: Role): number =>
    role.skills.reduce((sum, { skillId, weight }) => sum + weight * (taxonomy.skillById(skillId)?.demand ?? 0), 0) /
    Math.max(1, role.skills.length);
  const ranked = taxonomy.roles.toSorted((a, b) => demand(b) - demand(a) || (a.id < b.id ? -1 : 1));
  const onePerFamily = ranked.filter((role, at) => ranked.findIndex(({ family }) => family === role.family) === at);
  return onePerFamily.slice(0, INFERRED_ROLES).map((role) => ({
    role,
    score: 0,
    certainty: 0,
    matchedSkillIds: [],
    reasons: ['No skill is known yet, so this is only a guess: a role whose skills are in wide demand.'],
  }));
}

function strengthsOf(profile: SkillProfile, taxonomy: Taxonomy): Map<string, number> {
  const strengths = new Map<string, number>();
  for (const { skillId, strength = 1 } of profile.skills) {
    if (!taxonomy.skillById(skillId) || !(strength > 0)) continue;
    strengths.set(skillId, Math.max(strengths.get(skillId) ?? 0, Math.min(1, strength)));
  }
  return strengths;
}

const rarities = new WeakMap<Taxonomy, (skillId: string) => number>();

/** Counted once per taxonomy. */
function rarityOfSkills(taxonomy: Taxonomy): (skillId: string) => number {
  const known = rarities.get(taxonomy);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { skillId } of taxonomy.roles.flatMap((role) => role.skills)) {
    counts.set(skillId, (counts.get(skillId) ?? 0) + 1);
  }
  const rarity = (skillId: string): number => Math.log(1 + taxonomy.roles.length / (counts.get(skillId) ?? 1));
  rarities.set(taxonomy, rarity);
  return rarity;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
