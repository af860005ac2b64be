import { inHalfHours, levelsToClimb } from '../gaps/hours.ts';
import type { Gap, Priority } from '../gaps/index.ts';
import { difficultyOf, tierRank } from './difficulty.ts';
import { goalKindOf } from './goalKind.ts';
import { depthOf, inLearningOrder, predecessorsWithin, type SkillLookup } from './order.ts';
import type { StageSkill } from './schema.ts';

/** A skill to learn. `weight` (0 to 1) orders skills of one priority: how sure the gap is times how asked for the skill. */
export interface WantedSkill {
  readonly skill: StageSkill;
  readonly weight: number;
}

/** A plan holds at most five stages of three skills; more at once is a list, not a plan. */
const MOST_SKILLS = 15;

/** Demand assumed where the taxonomy does not know a skill. */
const UNKNOWN_DEMAND = 0.3;
const PRIORITIES: readonly Priority[] = ['critical', 'important', 'nice-to-have'];

/** Gaps as skills to learn, each once. Hours are the gap's own, so that this page and the gaps page say the same. */
export function gapsToSkills(gaps: readonly Gap[], lookup: SkillLookup): WantedSkill[] {
  const byId = new Map<string, WantedSkill>();
  for (const gap of gaps) {
    const wanted = gapToSkill(gap, lookup);
    if (!byId.has(wanted.skill.skillId)) byId.set(wanted.skill.skillId, wanted);
  }
  return [...byId.values()];
}

function gapToSkill(gap: Gap, lookup: SkillLookup): WantedSkill {
  const known = gap.skillId === undefined ? undefined : lookup.skillById(gap.skillId);
  const levels = levelsToClimb({ priority: gap.priority, similarity: gap.nearest?.similarity ?? 0 });
  return {
    skill: {
      skillId: gap.skillId ?? gap.id,
      name: known?.name ?? gap.name,
      hours: inHalfHours(gap.hours),
      fromLevel: levels.from,
      toLevel: levels.to,
      kind: goalKindOf(known),
      priority: gap.priority,
    },
    weight: gap.certainty * (gap.demand ?? UNKNOWN_DEMAND),
  };
}

/** Negative when `a` matters more: priority first, then weight, then the id so that the order is total. */
export function byImportance(a: WantedSkill, b: WantedSkill): number {
  return (
    byPriority(a.skill, b.skill) ||
    b.weight - a.weight ||
    (a.skill.skillId < b.skill.skillId ? -1 : a.skill.skillId > b.skill.skillId ? 1 : 0)
  );
}

/** Negative when `a` has the higher priority. */
export const byPriority = (a: StageSkill, b: StageSkill): number => priorityRank(a) - priorityRank(b);

const priorityRank = (skill: StageSkill): number => PRIORITIES.indexOf(skill.priority ?? 'important');

/**
 * The `most` skills that matter most, and the rest for later. A skill is taken together with those it builds on, so
 * that nothing in the plan waits for something that was left out.
 */
export function chooseSkills(
  wanted: readonly WantedSkill[],
  lookup: SkillLookup,
  most: number = MOST_SKILLS,
): { readonly now: WantedSkill[]; readonly later: WantedSkill[] } {
  const before = predecessorsWithin(
    wanted.map((each) => each.skill.skillId),
    lookup,
  );
  const chosen = new Set<string>();
  for (const { skill } of [...wanted].sort(byImportance)) {
    const together = [skill.skillId, ...allBefore(skill.skillId, before)].filter((id) => !chosen.has(id));
    if (chosen.size + together.length <= most) for (const id of together) chosen.add(id);
  }
  return {
    now: wanted.filter((each) => chosen.has(each.skill.skillId)),
    later: wanted.filter((each) => !chosen.has(each.skill.skillId)).sort(byImportance),
  };
}

/** Skills in learning order, each with `after`: the planned skills that come before it. */
export function orderSkills(wanted: readonly WantedSkill[], lookup: SkillLookup): StageSkill[] {
  const graded = wanted.map(({ skill, weight }) => ({
    skill: { ...skill, difficulty: difficultyOf(skill, lookup) },
    weight,
  }));
  const byId = new Map(graded.map((each) => [each.skill.skillId, each]));
  const before = predecessorsWithin([...byId.keys()], lookup);
  const depth = new Map([...byId.keys()].map((id) => [id, depthOf(id, lookup)]));
  const rank = (a: string, b: string): number => {
    const [left, right] = [byId.get(a), byId.get(b)];
    if (!left || !right) return 0;
    const harder = tierRank(left.skill.difficulty) - tierRank(right.skill.difficulty);
    return harder || (depth.get(a) ?? 0) - (depth.get(b) ?? 0) || byImportance(left, right);
  };
  return inLearningOrder([...byId.keys()], before, rank).flatMap((id) => {
    const skill = byId.get(id)?.skill;
    const after = before.get(id) ?? [];
    return skill ? [after.length > 0 ? { ...skill, after: [...after] } : skill] : [];
  });
}

function allBefore(id: string, before: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set<string>();
  const open = [...(before.get(id) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(before.get(next) ?? []));
  }
  return [...found];
}
