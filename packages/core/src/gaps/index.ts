export * from './schema.ts';
export { analyseGaps, type GapInput } from './analyse.ts';
export { createSkillKnowledge, type SkillKnowledge } from './knowledge.ts';
export { cvSkillProfile, type ProfileOptions, type ProfileSkill } from './profile/skillProfile.ts';
export type { SkillStanding, StandingBasis } from './profile/skillStanding.ts';
export type { SkillUse, UsePlace } from './profile/skillUse.ts';
export { calibratedSimilarity, SAME_SKILL } from './similarity.ts';
export { buildShippedKnowledge, shippedKnowledge } from './shippedKnowledge.ts';
export { suggestRoles, type RoleInput } from './roles.ts';
