import { foldName } from '../skills/index.ts';
import type { Requirement } from './requirements.ts';
import type { Priority } from './schema.ts';

/** What an advert or role says about how much a requirement matters. */
export interface PriorityContext {
  readonly title?: string | undefined;
  /** Keys of the advert's first required skills. */
  readonly leading: ReadonlySet<string>;
  /** Weight of each skill in the role that the title names, by skill id. */
  readonly roleWeights: ReadonlyMap<string, number>;
  readonly demandOf: (skillId: string) => number | undefined;
}

/** A priority with the reason in words that finish "critical because …". */
export interface Ranking {
  readonly priority: Priority;
  readonly because: string;
}

/** Adverts put what matters first; the first three required skills are taken as such. */
const LEADING = 3;
/** Role weight from which a skill belongs to the core of the job, and from which it matters at all. */
const CORE_WEIGHT = 0.7;
const RELEVANT_WEIGHT = 0.4;
/** Market demand from which a preferred skill is worth more than a bonus. */
const HIGH_DEMAND = 0.7;
/** Below this we are not sure enough that the advert asks for it to call it critical. */
const DOUBTFUL = 0.5;

const STRONG_WORDS =
  /\b(must|essential|mandatory|indispensable|strong|expert|extensive|proven|solid|deep|in-depth)\b|\b\d+\s*\+?\s*(or more )?years?\b/i;

/**
 * Rules, in this order. Required: critical when the job title names it, when the sentence insists or asks for years, when
 * it is core to the role (weight 0.7) or among the advert's first three; important otherwise, and whenever it was read
 * with doubt. Preferred: important when market demand is 0.7 or more, else nice-to-have. Of a role: by its weight.
 */
export function rankRequirement(requirement: Requirement, context: PriorityContext): Ranking {
  if (requirement.requirement === 'role') return rankByWeight(requirement.weight);
  if (requirement.requirement === 'preferred') return rankPreferred(requirement, context);
  if (requirement.confidence < DOUBTFUL) return { priority: 'important', because: 'the advert seems to require it' };
  const because = reasonForCritical(requirement, context);
  if (because !== undefined) return { priority: 'critical', because };
  return { priority: 'important', because: 'the advert requires it' };
}

/** Keys of the first required skills in the advert's order of reading. */
export function leadingKeys(requirements: readonly Requirement[]): ReadonlySet<string> {
  const required = requirements.filter(({ requirement }) => requirement === 'required');
  const inOrder = required.toSorted((a, b) => (a.evidence?.start ?? 0) - (b.evidence?.start ?? 0));
  return new Set(inOrder.slice(0, LEADING).map(({ key }) => key));
}

function reasonForCritical(requirement: Requirement, context: PriorityContext): string | undefined {
  const { skillId, quote } = requirement;
  if (namedIn(context.title, requirement.name)) return 'it is named in the job title';
  if (quote !== undefined && STRONG_WORDS.test(quote)) return 'the advert insists on it';
  if (skillId !== undefined && (context.roleWeights.get(skillId) ?? 0) >= CORE_WEIGHT) return 'it is core to this role';
  if (context.leading.has(requirement.key)) return 'it is among the first things the advert requires';
  return undefined;
}

function rankPreferred(requirement: Requirement, context: PriorityContext): Ranking {
  const demand = requirement.skillId === undefined ? undefined : context.demandOf(requirement.skillId);
  return demand !== undefined && demand >= HIGH_DEMAND
    ? { priority: 'important', because: 'the advert only prefers it, but many employers ask for it' }
    : { priority: 'nice-to-have', because: 'the advert prefers it' };
}

function rankByWeight(weight: number): Ranking {
  if (weight >= CORE_WEIGHT) return { priority: 'critical', because: 'it is core to this role' };
  if (weight >= RELEVANT_WEIGHT) return { priority: 'important', because: 'this role usually needs it' };
  return { priority: 'nice-to-have', because: 'this role sometimes needs it' };
}

const namedIn = (title: string | undefined, name: string): boolean =>
  title !== undefined && ` ${foldName(title)} `.includes(` ${foldName(name)} `);
