import { foldName } from '../skills/index.ts';
import { ancestorsOf, areRelated, type SkillKnowledge } from './knowledge.ts';
import { languageSimilarity } from './languages.ts';
import type { ProfileSkill } from './profile/skillProfile.ts';
import type { Requirement } from './requirements.ts';
import type { MatchKind } from './schema.ts';

/** One skill of the CV held against one requirement. */
export interface Candidate {
  readonly kind: MatchKind;
  readonly similarity: number;
  readonly skill: ProfileSkill;
}

/**
 * What the taxonomy's relations are worth. A narrower skill includes the broader one (React shows JavaScript), so it
 * meets; the broader one, or a neighbour, is a start and stays below 0.75.
 */
export const RELATION_SIMILARITY = { child: 0.9, parent: 0.6, grandparent: 0.5, related: 0.5 } as const;

/** The best candidate by names and taxonomy alone, strongest kind first; nothing when no relation is known. */
export function namedCandidate(
  requirement: Requirement,
  profile: readonly ProfileSkill[],
  knowledge: SkillKnowledge,
): Candidate | undefined {
  const folded = foldName(requirement.name);
  const candidates = profile.flatMap((skill) => {
    const relation = relationOf(requirement, skill, { folded, knowledge });
    return relation === undefined ? [] : [{ ...relation, skill }];
  });
  return strongest(candidates);
}

function relationOf(
  requirement: Requirement,
  skill: ProfileSkill,
  { folded, knowledge }: { folded: string; knowledge: SkillKnowledge },
): { kind: MatchKind; similarity: number } | undefined {
  const spelledAlike = skill.spellings.includes(folded);
  if (spelledAlike || skill.key === requirement.key) {
    const similarity = languageSimilarity(requirement.level ?? requirement.quote, skill.fluency);
    return { kind: spelledAlike ? 'exact' : 'alias', similarity };
  }
  if (requirement.skillId === undefined || skill.skillId === undefined) return undefined;
  return taxonomyRelation(requirement.skillId, skill.skillId, knowledge);
}

/** How the CV's skill `shown` stands to the skill `wanted` in the taxonomy's tree. */
function taxonomyRelation(
  wanted: string,
  shown: string,
  knowledge: SkillKnowledge,
): { kind: MatchKind; similarity: number } | undefined {
  if (ancestorsOf(shown, knowledge).includes(wanted)) return { kind: 'child', similarity: RELATION_SIMILARITY.child };
  const height = ancestorsOf(wanted, knowledge).indexOf(shown);
  if (height === 0) return { kind: 'parent', similarity: RELATION_SIMILARITY.parent };
  if (height > 0) return { kind: 'parent', similarity: RELATION_SIMILARITY.grandparent };
  if (areRelated(wanted, shown, knowledge)) return { kind: 'semantic', similarity: RELATION_SIMILARITY.related };
  return undefined;
}

/** The candidate with the highest similarity; among equals an exact name before an alias, then the better supported. */
export function strongest(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>((best, candidate) => {
    if (best === undefined || candidate.similarity > best.similarity) return candidate;
    const stronger = candidate.similarity === best.similarity && candidate.kind === 'exact' && best.kind !== 'exact';
    return stronger ? candidate : best;
  }, undefined);
}
