import { foldName } from '../skills/fold.ts';
import type { SkillMatcher } from '../skills/matcher.ts';
import type { Skill, SkillMention } from '../skills/index.ts';
import type { Taxonomy } from '../skills/taxonomy.ts';

export { foldName };

/** What gap analysis needs to know about skills: the taxonomy and its matcher, narrowed to three questions. */
export interface SkillKnowledge {
  readonly skillById: (id: string) => Skill | undefined;
  /** The skill that a whole name stands for, by name or alias. */
  readonly resolve: (name: string) => Skill | undefined;
  readonly link: (text: string, context?: 'list' | 'prose') => readonly SkillMention[];
}

/** The three questions answered by the taxonomy and the matcher built on it. */
export const createSkillKnowledge = (taxonomy: Pick<Taxonomy, 'skillById'>, matcher: SkillMatcher): SkillKnowledge => ({
  skillById: (id) => taxonomy.skillById(id),
  resolve: (name) => matcher.resolve(name),
  link: (text, context) => matcher.link(text, context),
});

/** How far up a parent still counts: a skill's grandparent is a field, what lies above is a whole trade. */
const MAX_DEPTH = 3;

/** Ids of the skills above `id`, nearest first, at most three. */
export function ancestorsOf(id: string, knowledge: SkillKnowledge): string[] {
  const ancestors: string[] = [];
  let parent = knowledge.skillById(id)?.parent;
  while (parent !== undefined && ancestors.length < MAX_DEPTH && !ancestors.includes(parent)) {
    ancestors.push(parent);
    parent = knowledge.skillById(parent)?.parent;
  }
  return ancestors;
}

/** Whether the taxonomy lists either skill among the other's related ones. */
export function areRelated(a: string, b: string, knowledge: SkillKnowledge): boolean {
  const lists = (from: string, to: string): boolean => knowledge.skillById(from)?.related.includes(to) ?? false;
  return lists(a, b) || lists(b, a);
}
