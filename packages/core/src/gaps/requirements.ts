import type { Evidence } from '../evidence/index.ts';
import type { Job, RequiredSkill } from '../jobs/index.ts';
import { foldName, type Role, type Skill } from '../skills/index.ts';
import type { GapMark } from './schema.ts';
import type { SkillKnowledge } from './knowledge.ts';

/** One thing asked for, from an advert or from a role, in the form that is compared with a CV. */
export interface Requirement {
  /** Gap id: the taxonomy id, or the folded name. */
  readonly key: string;
  readonly skillId?: string;
  readonly name: string;
  readonly requirement: 'required' | 'preferred' | 'role';
  /** Weight in the percentage. */
  readonly weight: number;
  /** How sure we are that it is asked for, 0 to 1. */
  readonly confidence: number;
  /** Requirements of one group are alternatives. */
  readonly group: string;
  readonly quote?: string;
  readonly evidence?: Evidence;
  /** For a spoken language: the level that the advert names for this one, where its sentence may name several. */
  readonly level?: string;
}

/** A required skill weighs twice a preferred one. */
export const WEIGHTS = { required: 2, preferred: 1 } as const;

/**
 * The advert's requirements in its order, each skill once: what is required and preferred is required; what the advert
 * says it does not need is left out, and so is what the person marked as not relevant.
 */
export function jobRequirements(
  job: Job,
  knowledge: SkillKnowledge,
  marks: Readonly<Record<string, GapMark>> = {},
): Requirement[] {
  const negated = new Set(job.negated.map((skill) => keyOf(skill, knowledge)));
  const all = [
    ...job.required.map((skill) => withLevel(toRequirement(skill, 'required', knowledge), job)),
    ...job.preferred.map((skill) => withLevel(toRequirement(skill, 'preferred', knowledge), job)),
  ];
  const byKey = new Map<string, Requirement>();
  for (const requirement of all) {
    const { key } = requirement;
    if (key === '' || negated.has(key) || marks[key]?.mark === 'not-relevant' || byKey.has(key)) continue;
    byKey.set(key, requirement);
  }
  return [...byKey.values()];
}

/** A role's skills as requirements; the role's own weights count. Skills that the taxonomy does not hold are left out. */
export function roleRequirements(role: Role, knowledge: SkillKnowledge): Requirement[] {
  return role.skills.flatMap(({ skillId, weight }) => {
    const skill = knowledge.skillById(skillId);
    if (skill === undefined) return [];
    return [asRequirement(skill, weight)];
  });
}

const asRequirement = ({ id, name }: Skill, weight: number): Requirement => ({
  key: id,
  skillId: id,
  name,
  requirement: 'role',
  weight,
  confidence: 1,
  group: id,
});

function toRequirement(
  skill: RequiredSkill,
  requirement: 'required' | 'preferred',
  knowledge: SkillKnowledge,
): Requirement {
  const key = keyOf(skill, knowledge);
  const skillId = knownIdOf(skill, knowledge);
  return {
    key,
    ...(skillId === undefined ? {} : { skillId }),
    name: skill.name,
    requirement,
    weight: WEIGHTS[requirement],
    confidence: skill.confidence,
    group: skill.alternativeGroup === undefined ? `only ${key}` : `${requirement} ${skill.alternativeGroup}`,
    quote: skill.quote,
    evidence: skill.evidence,
  };
}

/** "Fluent German and basic English": each language has the level that was read beside it. */
function withLevel(requirement: Requirement, { languages = [] }: Job): Requirement {
  const { evidence } = requirement;
  const language = languages.find((each) => evidence !== undefined && each.evidence.start === evidence.start);
  const level = language?.level ?? language?.fluency;
  return level === undefined ? requirement : { ...requirement, level };
}

const keyOf = (skill: RequiredSkill, knowledge: SkillKnowledge): string =>
  knownIdOf(skill, knowledge) ?? foldName(skill.name);

const knownIdOf = (skill: RequiredSkill, knowledge: SkillKnowledge): string | undefined =>
  (skill.id === undefined ? undefined : knowledge.skillById(skill.id)?.id) ?? knowledge.resolve(skill.name)?.id;
