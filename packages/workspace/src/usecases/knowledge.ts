import { createSkillKnowledge, type SkillKnowledge } from '@career-mentor/core/gaps';
import { createSkillMatcher, taxonomy } from '@career-mentor/core/skills';

let built: SkillKnowledge | undefined;

/** The matcher's index is built on first use, so that a start does not pay for it. */
const knowledge = (): SkillKnowledge => (built ??= createSkillKnowledge(taxonomy, createSkillMatcher(taxonomy)));

/** What the engine knows about skills: the taxonomy that ships with the product, and its matcher. */
export const skillKnowledge: SkillKnowledge = {
  skillById: (id) => taxonomy.skillById(id),
  resolve: (name) => knowledge().resolve(name),
  link: (text, context) => knowledge().link(text, context),
  roleByTitle: (title) => knowledge().roleByTitle(title),
};

export { taxonomy };
