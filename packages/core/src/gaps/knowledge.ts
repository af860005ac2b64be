import {
  foldName,
  type Role,
  type Skill,
  type SkillMatcher,
  type SkillMention,
  type Taxonomy,
} from '../skills/index.ts';

/** What gap analysis asks about skills, answered by the taxonomy and the matcher built on it. */
export interface SkillKnowledge {
  readonly skillById: (id: string) => Skill | undefined;
  /** The skill that a whole name stands for, by name or alias. */
  readonly resolve: (name: string) => Skill | undefined;
  readonly link: (text: string, context?: 'list' | 'prose') => readonly SkillMention[];
  /** The role that a job title names; the longest name wins ("Senior Java developer" is not just any developer). */
  readonly roleByTitle: (title: string) => Role | undefined;
}

/** Builds it once for many analyses; the matcher should be shared with CV and advert reading. */
export function createSkillKnowledge(taxonomy: Taxonomy, matcher: SkillMatcher): SkillKnowledge {
  let titles: readonly RoleTitle[] | undefined;
  return {
    skillById: (id) => taxonomy.skillById(id),
    resolve: (name) => matcher.resolve(name),
    link: (text, context) => matcher.link(text, context),
    roleByTitle: (title) => {
      titles ??= roleTitles(taxonomy.roles);
      const folded = ` ${foldName(title)} `;
      return titles.find(({ name }) => folded.includes(` ${name} `))?.role;
    },
  };
}

interface RoleTitle {
  readonly name: string;
  readonly role: Role;
}

/** Folded titles and aliases, longest first. */
const roleTitles = (roles: readonly Role[]): RoleTitle[] =>
  roles
    .flatMap((role) => [role.title, ...role.aliases].map((name) => ({ name: foldName(name), role })))
    .filter(({ name }) => name !== '')
    .sort((a, b) => b.name.length - a.name.length || (a.role.id < b.role.id ? -1 : 1));

/** How far up a parent still counts: a skill's grandparent is a field, what lies above is a whole trade. */
const MAX_DEPTH = 3;

/** Ids of the skills above `id`, nearest first, at most three. */
export function ancestorsOf(id: string, knowledge: Pick<SkillKnowledge, 'skillById'>): string[] {
  const ancestors: string[] = [];
  let parent = knowledge.skillById(id)?.parent;
  while (parent !== undefined && ancestors.length < MAX_DEPTH && !ancestors.includes(parent)) {
    ancestors.push(parent);
    parent = knowledge.skillById(parent)?.parent;
  }
  return ancestors;
}

/** Whether the taxonomy lists either skill among the other's related ones. */
export function areRelated(a: string, b: string, knowledge: Pick<SkillKnowledge, 'skillById'>): boolean {
  const lists = (from: string, to: string): boolean => knowledge.skillById(from)?.related.includes(to) ?? false;
  return lists(a, b) || lists(b, a);
}
