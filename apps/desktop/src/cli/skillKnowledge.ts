import { createSkillKnowledge, type SkillKnowledge } from '@career-mentor/core/gaps';
import { createSkillMatcher, taxonomy } from '@career-mentor/core/skills';

/** The taxonomy and its matcher, for commands that need no workspace and should not load one. */
export const skillKnowledge: SkillKnowledge = createSkillKnowledge(taxonomy, createSkillMatcher(taxonomy));
