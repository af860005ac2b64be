import { similarityOf, type RequirementGroup } from './alternatives.ts';
import { certaintyOfGroup } from './certainty.ts';
import type { MatchScore } from './schema.ts';
import { SAME_SKILL } from './similarity.ts';

/** From this similarity on a near skill earns partial credit. */
export const NEAR_SKILL = 0.5;

/** The sentence under every percentage; the arithmetic is `matchScore`. */
export const ADVERT_FORMULA =
  'Each required skill weighs 2, each preferred skill 1; alternatives count once. A skill that is met (similarity 0.75 or more) earns its whole weight, a related one (0.5 to 0.75) half its similarity, anything else nothing. Percentage = earned weight / total weight.';

/** The same for roles, whose skills bring their own weights. */
export const ROLE_FORMULA =
  "Each skill weighs what the role's profile gives it. A skill that is met (similarity 0.75 or more) earns its whole weight, a related one (0.5 to 0.75) half its similarity, anything else nothing. Percentage = earned weight / total weight.";

/**
 * Percentage = 100 × Σ weight × credit / Σ weight over the groups. Certainty is the mean of the groups' certainties with
 * the same weights: what is unknown lowers it and never touches the percentage. Nothing asked for: 0 %, certainty 0.
 */
export function matchScore(groups: readonly RequirementGroup[], formula: string, completeness: number): MatchScore {
  const total = groups.reduce((sum, group) => sum + group.weight, 0);
  if (total === 0) return { percentage: 0, certainty: 0, formula };
  const earned = groups.reduce((sum, group) => sum + group.weight * creditOf(similarityOf(group.chosen)), 0);
  const certain = groups.reduce((sum, group) => sum + group.weight * certaintyOfGroup(group, completeness), 0);
  return { percentage: inRange((100 * earned) / total, 100), certainty: inRange(certain / total, 1), formula };
}

/** Share of its weight that a requirement earns at a similarity in [0, 1]. */
export function creditOf(similarity: number): number {
  if (similarity >= SAME_SKILL) return 1;
  return similarity >= NEAR_SKILL ? similarity / 2 : 0;
}

/** Sums of rounded parts may pass the end by a hair. */
const inRange = (value: number, most: number): number => Math.min(most, Math.max(0, value));
