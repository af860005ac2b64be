import type { Role, Skill } from '../../packages/core/src/skills/schema.ts';
import { createTaxonomy, type Taxonomy } from '../../packages/core/src/skills/taxonomy.ts';
import { foldName } from '../../packages/core/src/skills/fold.ts';
import { collectSignals, type Description } from './signals.ts';
import { inheritedDemand, ownDemand, type Signals } from './demand.ts';
import { findCaseForms, findContextForms } from './doubt.ts';
import { slug, type Draft } from './draft.ts';
import { namesOfLabel } from './escoLabels.ts';
import { skillOfTool, type Tool } from './onetTools.ts';
import { relateDrafts } from './relations.ts';
import type { RoleDraft } from './roleLayer.ts';
import { buildRoles } from './roles.ts';
import type { Row } from './tables.ts';

export interface Parts {
  readonly drafts: readonly Draft[];
  readonly roleDrafts: readonly RoleDraft[];
  readonly tools: readonly Tool[];
  /** Preferred labels of ESCO. */
  readonly labels: readonly string[];
  readonly alternateTitles: readonly Row[];
  readonly descriptions: readonly Description[];
}

export interface Assembly {
  readonly skills: readonly Skill[];
  readonly roles: readonly Role[];
  readonly contextForms: readonly string[];
  readonly caseForms: readonly string[];
}

/** Joins drafts into skills with ids, relations and demand, sorted by id. Throws when a draft names an unknown skill. */
export function assemble(given: Parts): Assembly {
  const parts = { ...given, roleDrafts: canonicalRoles(given) };
  const sources = findSources(parts);
  const contextForms = findContextForms(parts.drafts);
  const caseForms = findCaseForms(
    parts.drafts,
    parts.descriptions.map(({ text }) => text),
  );
  const plain = linkDrafts(parts, contextForms, sources);
  const draftTaxonomy = createTaxonomy({ version: '', skills: plain, roles: [], contextForms, caseForms });
  const skillId = (name: string): string | undefined => draftTaxonomy.skillByName(name)?.id;
  const roles = buildRoles(parts.roleDrafts, { alternateTitles: parts.alternateTitles, tools: parts.tools, skillId });
  const skills = addDemand(draftTaxonomy, collectSignals(parts, draftTaxonomy, roles));
  return { skills, roles: roles.toSorted(byId), contextForms, caseForms };
}

/** Roles may name a skill by an alias; relations need its name. */
function canonicalRoles({ drafts, roleDrafts }: Parts): RoleDraft[] {
  const names = new Map(drafts.flatMap(({ name, aliases }) => aliases.map((alias) => [foldName(alias), name])));
  for (const { name } of drafts) names.set(foldName(name), name);
  return roleDrafts.map((role) => ({
    ...role,
    skills: role.skills.map(({ name, weight }) => ({ name: names.get(foldName(name)) ?? name, weight })),
  }));
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

type SourceOf = (name: string) => Skill['source'];

/** Which table names a skill: O*NET where it lists the tool, else ESCO where a concept bears the name, else our own layer. */
function findSources({ drafts, tools, labels }: Parts): SourceOf {
  const byName = new Map(
    drafts.flatMap(({ name, aliases }) => [name, ...aliases].map((each) => [foldName(each), name])),
  );
  const listed = new Set(tools.flatMap((tool) => skillOfTool(tool.name, byName) ?? []));
  const labelled = new Set(labels.flatMap(namesOfLabel).flatMap((name) => byName.get(foldName(name)) ?? []));
  return (name) => (listed.has(name) ? 'onet' : labelled.has(name) ? 'esco' : 'own');
}

function linkDrafts({ drafts, roleDrafts }: Parts, contextForms: readonly string[], sourceOf: SourceOf): Skill[] {
  const doubtful = new Set(contextForms);
  const related = relateDrafts(drafts, roleDrafts);
  const known = new Set(drafts.map((draft) => draft.name));
  const idOf = (name: string): string => {
    if (!known.has(name)) throw new Error(`Unknown skill in a relation: ${name}`);
    return slug(name);
  };
  return drafts
    .map((draft) => ({
      id: slug(draft.name),
      name: draft.name,
      aliases: distinctAliases(draft),
      category: draft.category,
      ...(draft.parent === undefined ? {} : { parent: idOf(draft.parent) }),
      related: (related.get(draft.name) ?? []).map(idOf),
      prerequisites: draft.prerequisites.map(idOf),
      demand: 0,
      effort: draft.effort,
      source: sourceOf(draft.name),
      ambiguous: doubtful.has(foldName(draft.name)),
    }))
    .toSorted(byId);
}

function distinctAliases(draft: Draft): string[] {
  const byFold = new Map(draft.aliases.map((alias) => [foldName(alias), alias]));
  byFold.delete(foldName(draft.name));
  return [...byFold.values()].filter((alias) => !/[|;()*]/.test(alias));
}

function addDemand(taxonomy: Taxonomy, signals: ReadonlyMap<string, Signals>): Skill[] {
  const all = [...signals.values()];
  const largest = {
    occupations: Math.max(...all.map((one) => one.occupations)),
    inDemand: Math.max(...all.map((one) => one.inDemand)),
    roleWeight: Math.max(...all.map((one) => one.roleWeight)),
    mentions: Math.max(...all.map((one) => one.mentions)),
  };
  const own = (id: string): number => {
    const found = signals.get(id);
    return found ? ownDemand(found, largest) : 0;
  };
  return taxonomy.skills.map((skill) => ({
    ...skill,
    demand: inheritedDemand(own(skill.id), skill.parent === undefined ? undefined : own(skill.parent)),
  }));
}
