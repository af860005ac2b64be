import type { Cv } from '../cv/index.ts';
import type { Cancellation, Embedder } from '../ports/index.ts';
import { inferRoles, type InferredRole, type SkillProfile, type Taxonomy } from '../skills/index.ts';
import { groupAlternatives } from './alternatives.ts';
import { gapsOf } from './buildGap.ts';
import { cvCompleteness } from './certainty.ts';
import type { SkillKnowledge } from './knowledge.ts';
import { compareRequirements, type MatchingDeps } from './matching.ts';
import { cvSkillProfile, type ProfileSkill } from './profile/skillProfile.ts';
import { roleRequirements } from './requirements.ts';
import type { RoleSuggestion } from './schema.ts';
import { matchScore, ROLE_FORMULA } from './score.ts';
import { verbatimTexts } from './verbatim.ts';

/** What the suggestion of roles is made from. */
export interface RoleInput {
  readonly cv: Cv;
  readonly taxonomy: Taxonomy;
  readonly knowledge: SkillKnowledge;
  readonly embedder: Embedder;
  readonly cancellation?: Cancellation;
}

/** A skill that is only listed says less about what a person did than one that work shows. */
const LISTED_STRENGTH = 0.7;

/**
 * Exactly three roles that suit a CV, best first, each compared with the CV like an advert. For a CV that says nothing
 * they are a guess with certainty 0, and their reasons say so. Rejects only when the embedder does.
 */
export async function suggestRoles(input: RoleInput): Promise<RoleSuggestion[]> {
  const profile = cvSkillProfile(input.cv, input.knowledge);
  const deps = { ...input, profile, texts: verbatimTexts(input.cv) };
  const completeness = cvCompleteness(input.cv, profile);
  const suggestions: RoleSuggestion[] = [];
  for (const inferred of inferRoles(profileForRoles(input.cv, profile), input.taxonomy)) {
    suggestions.push(await toSuggestion(inferred, deps, completeness));
  }
  return suggestions;
}

function profileForRoles(cv: Cv, profile: readonly ProfileSkill[]): SkillProfile {
  const skills = profile.flatMap(({ skillId, shown, confidence }) =>
    skillId === undefined ? [] : [{ skillId, strength: confidence * (shown.length > 0 ? 1 : LISTED_STRENGTH) }],
  );
  const titles = [cv.basics.label, ...cv.work.map(({ position }) => position)];
  return { skills, titles: titles.filter((title) => title !== undefined) };
}

async function toSuggestion(
  { role, reasons, certainty }: InferredRole,
  deps: MatchingDeps,
  completeness: number,
): Promise<RoleSuggestion> {
  const { knowledge, profile } = deps;
  const groups = groupAlternatives(await compareRequirements(roleRequirements(role, knowledge), deps));
  const match = matchScore(groups, ROLE_FORMULA, completeness);
  return {
    roleId: role.id,
    title: role.title,
    match: { ...match, certainty: match.certainty * certainty },
    reasons: [...reasons],
    requiredSkills: role.skills.flatMap(({ skillId, weight }) => {
      const name = knowledge.skillById(skillId)?.name;
      return name === undefined ? [] : [{ skillId, name, weight }];
    }),
    gaps: gapsOf(groups, { knowledge, priority: NO_ADVERT, completeness, cvNamesSkills: profile.length > 0 }),
  };
}

/** Roles rank by their own weights; nothing else is known about what matters. */
const NO_ADVERT = { leading: new Set<string>(), roleWeights: new Map<string, number>(), demandOf: () => undefined };
