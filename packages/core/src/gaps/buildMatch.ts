import type { RequirementGroup } from './alternatives.ts';
import type { Comparison } from './matching.ts';
import type { RequirementMatch } from './schema.ts';
import { NEAR_SKILL } from './score.ts';
import { SAME_SKILL } from './similarity.ts';

/** Whether the requirement counts as met. */
const isMet = (match: Pick<RequirementMatch, 'similarity'>): boolean => match.similarity >= SAME_SKILL;

/** The group's members as rows: each with its own evidence, or with that of the alternative that meets it. */
export function matchesOf(group: RequirementGroup): RequirementMatch[] {
  return group.members.map((member) => {
    const own = matchOf(member);
    return group.met && !isMet(own) ? metByAlternative(own, matchOf(group.chosen)) : own;
  });
}

function matchOf({ requirement, best }: Comparison): RequirementMatch {
  const base = {
    ...(requirement.skillId === undefined ? {} : { skillId: requirement.skillId }),
    name: requirement.name,
    requirement: requirement.requirement === 'preferred' ? ('preferred' as const) : ('required' as const),
    ...(requirement.evidence === undefined ? {} : { jobEvidence: requirement.evidence }),
  };
  if (best === undefined || best.similarity < NEAR_SKILL) {
    return { ...base, kind: 'none', similarity: best?.similarity ?? 0, cvEvidence: [] };
  }
  const cvEvidence = [...best.skill.shown, ...best.skill.claims];
  return { ...base, kind: best.kind, similarity: best.similarity, matchedName: best.skill.name, cvEvidence };
}

const metByAlternative = (own: RequirementMatch, met: RequirementMatch): RequirementMatch => ({
  ...own,
  kind: 'alternative',
  similarity: met.similarity,
  matchedName: met.matchedName ?? met.name,
  cvEvidence: met.cvEvidence,
});
