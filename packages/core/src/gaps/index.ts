export * from './schema.ts';
export { analyseGaps, type GapInput } from './analyse.ts';
export { createSkillKnowledge, type SkillKnowledge } from './knowledge.ts';
export { cvSkillProfile, type ProfileSkill } from './profile.ts';
export { calibratedSimilarity, SAME_SKILL } from './similarity.ts';
export { buildShippedKnowledge, shippedKnowledge } from './shippedKnowledge.ts';
export { suggestRoles, type RoleInput } from './roles.ts';
