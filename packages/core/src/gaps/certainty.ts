import type { Cv } from '../cv/index.ts';
import type { RequirementGroup } from './alternatives.ts';
import type { Comparison } from './matching.ts';
import type { ProfileSkill } from './profile/skillProfile.ts';

/** A skill that is only listed is believed a little less than one that work or projects show. */
const ONLY_CLAIMED = 0.8;
/** A requirement that the taxonomy does not know is compared by its words alone. */
const UNKNOWN_SKILL = 0.85;
/** Skills at which a CV says enough for a missing one to mean something. */
const ENOUGH_SKILLS = 5;
/** Each warning of the reader (columns unclear, text cut off) takes this much. */
const PER_WARNING = 0.1;

/**
 * How much of the person the CV tells, 0 to 1: the mean confidence of its facts, less for reading warnings, less when it
 * names fewer than five skills. An empty CV gives 0: nothing is known, so nothing is certain.
 */
export function cvCompleteness(cv: Cv, profile: readonly ProfileSkill[]): number {
  const confidences = Object.values(cv.meta.confidence);
  const read = confidences.length === 0 ? 1 : confidences.reduce((sum, value) => sum + value, 0) / confidences.length;
  const told = Math.min(1, profile.length / ENOUGH_SKILLS);
  return read * told * Math.max(0.5, 1 - PER_WARNING * cv.meta.warnings.length);
}

/**
 * Certainty of one verdict: how surely the requirement was read, times how surely the CV's side was. For a skill that is
 * not met the CV's side is its completeness, for a met one the confidence in the matching fact.
 */
export function certaintyOf(comparison: Comparison, met: boolean, completeness: number): number {
  const { requirement, best } = comparison;
  const known = requirement.skillId === undefined ? UNKNOWN_SKILL : 1;
  const cvSide = met && best !== undefined ? supportOf(best.skill) : completeness;
  return requirement.confidence * known * cvSide;
}

/** A group is as certain as its deciding member. */
export const certaintyOfGroup = (group: RequirementGroup, completeness: number): number =>
  certaintyOf(group.chosen, group.met, completeness);

const supportOf = (skill: ProfileSkill): number => skill.confidence * (skill.shown.length > 0 ? 1 : ONLY_CLAIMED);
