import type { RequirementGroup } from './alternatives.ts';
import { certaintyOf } from './certainty.ts';
import type { Candidate } from './candidates.ts';
import { explainGap } from './explanation.ts';
import { hoursToClose } from './hours.ts';
import type { SkillKnowledge } from './knowledge.ts';
import { rankRequirement, type PriorityContext, type Ranking } from './priority.ts';
import type { Gap, Priority } from './schema.ts';
import { NEAR_SKILL } from './score.ts';

/** What building gaps needs beyond the comparison itself. */
export interface GapContext {
  readonly knowledge: SkillKnowledge;
  readonly priority: PriorityContext;
  readonly completeness: number;
  readonly cvNamesSkills: boolean;
}

/** Demand assumed in ordering for a skill that the taxonomy does not know. */
const UNKNOWN_DEMAND = 0.3;
const ORDER: readonly Priority[] = ['critical', 'important', 'nice-to-have'];

/** One gap per group that is not met, ordered: priority, then certainty × demand, then name. */
export function gapsOf(groups: readonly RequirementGroup[], context: GapContext): Gap[] {
  return groups
    .filter((group) => !group.met)
    .map((group) => gapOf(group, context))
    .sort(byImportance);
}

function gapOf(group: RequirementGroup, context: GapContext): Gap {
  const { requirement, best } = group.chosen;
  const skill = requirement.skillId === undefined ? undefined : context.knowledge.skillById(requirement.skillId);
  const ranking = highest(group, context);
  const alternatives = group.members.filter((member) => member !== group.chosen).map((m) => m.requirement.name);
  const near = best !== undefined && isNear(best, requirement.key) ? best : undefined;
  return {
    id: requirement.key,
    ...(requirement.skillId === undefined ? {} : { skillId: requirement.skillId }),
    name: requirement.name,
    priority: ranking.priority,
    requirement: requirement.requirement,
    explanation: explainGap({
      requirement,
      nearest: best,
      because: ranking.because,
      priority: ranking.priority,
      alternatives,
      cvNamesSkills: context.cvNamesSkills,
    }),
    ...(requirement.evidence === undefined ? {} : { jobEvidence: requirement.evidence }),
    ...(near === undefined ? {} : { nearest: toNearest(near) }),
    ...(skill === undefined ? {} : { demand: skill.demand }),
    certainty: certaintyOf(group.chosen, false, context.completeness),
    hours: hoursToClose({ skill, priority: ranking.priority, similarity: best?.similarity ?? 0 }),
    ...(alternatives.length === 0 ? {} : { alternatives }),
  };
}

/** A group matters as much as its most important member. */
function highest(group: RequirementGroup, context: GapContext): Ranking {
  const rankings = group.members.map((member) => rankRequirement(member.requirement, context.priority));
  const [first, ...rest] = rankings;
  if (first === undefined) throw new Error('a requirement group has at least one member');
  return rest.reduce((best, next) => (rankOf(next.priority) < rankOf(best.priority) ? next : best), first);
}

/** Worth naming: near enough for partial credit, or the very skill at a lower level. */
const isNear = ({ similarity, skill }: Candidate, key: string): boolean =>
  similarity >= NEAR_SKILL || (skill.key === key && similarity > 0);

function toNearest({ skill, similarity }: Candidate): NonNullable<Gap['nearest']> {
  const evidence = skill.shown[0] ?? skill.claims[0];
  return { name: skill.name, similarity, ...(evidence === undefined ? {} : { evidence }) };
}

function byImportance(a: Gap, b: Gap): number {
  const weight = (gap: Gap): number => gap.certainty * (gap.demand ?? UNKNOWN_DEMAND);
  return rankOf(a.priority) - rankOf(b.priority) || weight(b) - weight(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

const rankOf = (priority: Priority): number => ORDER.indexOf(priority);
