import type { Comparison } from './matching.ts';
import { SAME_SKILL } from './similarity.ts';

/** Requirements of which one is enough. Most groups have one member. */
export interface RequirementGroup {
  readonly members: readonly Comparison[];
  /** The member that counts: the best met, or the one that is nearest to the CV. */
  readonly chosen: Comparison;
  readonly met: boolean;
  /** Weight in the percentage: once per group, the heaviest member's. */
  readonly weight: number;
}

/** Groups in the order of their first member. */
export function groupAlternatives(comparisons: readonly Comparison[]): RequirementGroup[] {
  const membersByGroup = Map.groupBy(comparisons, ({ requirement }) => requirement.group);
  return [...membersByGroup.values()].map((members) => {
    const chosen = members.reduce((best, member) => (similarityOf(member) > similarityOf(best) ? member : best));
    return {
      members,
      chosen,
      met: similarityOf(chosen) >= SAME_SKILL,
      weight: Math.max(...members.map(({ requirement }) => requirement.weight)),
    };
  });
}

/** Calibrated similarity of the best candidate, 0 when there is none. */
export const similarityOf = (comparison: Comparison): number => comparison.best?.similarity ?? 0;
