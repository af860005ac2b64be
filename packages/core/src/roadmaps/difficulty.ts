/** How hard a skill is to learn, and what tier that gives the stages of a roadmap. */
import type { Skill } from '../skills/index.ts';
import type { SkillLookup } from './order.ts';
import type { Stage, StageSkill } from './schema.ts';

export type Tier = Stage['tier'];

const TIERS: readonly Tier[] = ['foundation', 'intermediate', 'advanced'];

/** Effort assumed for a skill that the taxonomy does not know. */
const UNKNOWN_EFFORT = 3;
/** Points from which a skill is no beginner's skill any more, and from which it is an advanced one. Our own judgement. */
const INTERMEDIATE_FROM = 3;
const ADVANCED_FROM = 5;

/**
 * Points: effort above the least (0 to 4), plus the steps of prerequisites below it (2 at most), plus 1 where the person
 * goes on from what she knows. Git has 0, Docker 3, Kubernetes 5.
 */
export function difficultyOf(skill: StageSkill, lookup: SkillLookup): Tier {
  const known = lookup.skillById(skill.skillId);
  const steps = known ? Math.min(2, stepsBelow(known, lookup)) : 0;
  const points = (known?.effort ?? UNKNOWN_EFFORT) - 1 + steps + (skill.fromLevel > 0 ? 1 : 0);
  return points >= ADVANCED_FROM ? 'advanced' : points >= INTERMEDIATE_FROM ? 'intermediate' : 'foundation';
}

/** 0 for a foundation to 2 for advanced. */
export const tierRank = (tier: Tier | undefined): number => Math.max(0, TIERS.indexOf(tier ?? 'foundation'));

/**
 * Tiers of stages in their order: the mean difficulty of a stage's skills, never higher than what comes after, so that a
 * plan climbs. The first stage of a roadmap is where it is founded, whatever it holds (`stagesBefore` is 0).
 */
export function tiersOf(stages: readonly { readonly skills: readonly StageSkill[] }[], stagesBefore: number): Tier[] {
  const ranks = stages.map((stage) => meanRank(stage.skills));
  const climbing = ranks.map((_, index) => Math.min(...ranks.slice(index)));
  return climbing.map((rank, index) => (stagesBefore + index === 0 ? 'foundation' : (TIERS[rank] ?? 'foundation')));
}

const meanRank = (skills: readonly StageSkill[]): number =>
  Math.round(skills.reduce((sum, skill) => sum + rankInPlan(skill), 0) / Math.max(1, skills.length));

/** A roadmap saved before difficulties were kept: what builds on another skill of the plan is a second step. */
const rankInPlan = (skill: StageSkill): number =>
  skill.difficulty === undefined ? Math.min(1, skill.after?.length ?? 0) : tierRank(skill.difficulty);

function stepsBelow(skill: Skill, lookup: SkillLookup, path: readonly string[] = []): number {
  if (path.includes(skill.id) || path.length > 2) return 0;
  const below = skill.prerequisites.flatMap((id) => lookup.skillById(id) ?? []);
  return below.length === 0 ? 0 : 1 + Math.max(...below.map((each) => stepsBelow(each, lookup, [...path, skill.id])));
}
