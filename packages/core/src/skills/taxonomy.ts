import type { Role, Skill } from './schema.ts';
import { foldName } from './fold.ts';

/** The skills and roles with the lookups that every later stage uses. Unknown ids give `undefined` or an empty list. */
export interface Taxonomy {
  /** Which tables and which revision of our own layer it was derived from. */
  readonly version: string;
  readonly skills: readonly Skill[];
  readonly roles: readonly Role[];
  /**
   * Folded names and aliases that are also ordinary words or single letters (`go`, `r`, `excel`): they count only with
   * support from what stands around them.
   */
  readonly contextForms: ReadonlySet<string>;
  /** Folded names and aliases that count only in the capitals in which the taxonomy writes them (`rest`, `snowflake`). */
  readonly caseForms: ReadonlySet<string>;
  skillById(id: string): Skill | undefined;
  roleById(id: string): Role | undefined;
  parentOf(id: string): Skill | undefined;
  /** Parent, grandparent and so on, nearest first. */
  ancestorsOf(id: string): readonly Skill[];
  childrenOf(id: string): readonly Skill[];
  relatedTo(id: string): readonly Skill[];
  prerequisitesOf(id: string): readonly Skill[];
  /** The skill with exactly this name or alias, whatever its case, accents or British or American spelling. */
  skillByName(name: string): Skill | undefined;
}

export interface TaxonomyRecords {
  readonly version: string;
  readonly skills: readonly Skill[];
  readonly roles: readonly Role[];
  readonly contextForms: readonly string[];
  readonly caseForms?: readonly string[];
}

/** Indexes the records. Pure; about 10 ms for 3,000 skills, so build it once. */
export function createTaxonomy(records: TaxonomyRecords): Taxonomy {
  const skills = new Map(records.skills.map((skill) => [skill.id, skill]));
  const roles = new Map(records.roles.map((role) => [role.id, role]));
  const children = groupByParent(records.skills);
  const names = indexNames(records.skills);
  const lookUp = (ids: readonly string[]): Skill[] => ids.flatMap((id) => skills.get(id) ?? []);
  const parentOf = (id: string): Skill | undefined => {
    const parent = skills.get(id)?.parent;
    return parent === undefined ? undefined : skills.get(parent);
  };
  return {
    version: records.version,
    skills: records.skills,
    roles: records.roles,
    contextForms: new Set(records.contextForms),
    caseForms: new Set(records.caseForms ?? []),
    skillById: (id) => skills.get(id),
    roleById: (id) => roles.get(id),
    parentOf,
    ancestorsOf: (id) => {
      const found: Skill[] = [];
      for (let next = parentOf(id); next && !found.includes(next); next = parentOf(next.id)) found.push(next);
      return found;
    },
    childrenOf: (id) => children.get(id) ?? [],
    relatedTo: (id) => lookUp(skills.get(id)?.related ?? []),
    prerequisitesOf: (id) => lookUp(skills.get(id)?.prerequisites ?? []),
    skillByName: (name) => names.get(foldName(name)),
  };
}

function groupByParent(skills: readonly Skill[]): Map<string, Skill[]> {
  const children = new Map<string, Skill[]>();
  for (const skill of skills) {
    if (skill.parent === undefined) continue;
    const siblings = children.get(skill.parent);
    if (siblings) siblings.push(skill);
    else children.set(skill.parent, [skill]);
  }
  return children;
}

/** Names win over aliases, so that an alias never hides the skill that bears the name. */
function indexNames(skills: readonly Skill[]): Map<string, Skill> {
  const names = new Map<string, Skill>();
  for (const skill of skills) names.set(foldName(skill.name), skill);
  for (const skill of skills) {
    for (const alias of skill.aliases) {
      const key = foldName(alias);
      if (key !== '' && !names.has(key)) names.set(key, skill);
    }
  }
  return names;
}
