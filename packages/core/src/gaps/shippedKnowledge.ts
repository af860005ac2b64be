import { createSkillMatcher, taxonomy } from '../skills/index.ts';
import { createSkillKnowledge, type SkillKnowledge } from './knowledge.ts';

let built: SkillKnowledge | undefined;

/** The matcher's index takes about 100 ms to build, so a process builds it on first use, and once. */
const knowledge = (): SkillKnowledge => (built ??= createSkillKnowledge(taxonomy, createSkillMatcher(taxonomy)));

/** What the product knows about skills: the taxonomy that ships with it, and its matcher. */
export const shippedKnowledge: SkillKnowledge = {
  skillById: (id) => taxonomy.skillById(id),
  resolve: (name) => knowledge().resolve(name),
  link: (text, context) => knowledge().link(text, context),
  roleByTitle: (title) => knowledge().roleByTitle(title),
};

/** Builds the index now, for a process that would otherwise wait for something else. */
export const buildShippedKnowledge = (): void => void knowledge();
