import type { Role } from '../../packages/core/src/skills/schema.ts';
import { slug } from './draft.ts';
import type { Tool } from './onetTools.ts';
import type { RoleDraft } from './roleLayer.ts';
import { column, type Row } from './tables.ts';

const MOST_TITLES = 4;
const MOST_TOOLS = 2;
const TOOL_WEIGHT = 0.3;

export interface RoleSources {
  readonly alternateTitles: readonly Row[];
  readonly tools: readonly Tool[];
  /** The id of the skill with this name or alias. */
  readonly skillId: (name: string) => string | undefined;
}

/** Roles with ids, alternate titles from O*NET and up to two tools that O*NET calls in demand for the occupation. */
export function buildRoles(drafts: readonly RoleDraft[], sources: RoleSources): Role[] {
  const titles = Map.groupBy(sources.alternateTitles, (row) => column(row, 'O*NET-SOC Code'));
  const taken = new Set(drafts.flatMap((draft) => [draft.title, ...draft.aliases]).map((title) => title.toLowerCase()));
  return drafts.map((draft) => ({
    id: slug(draft.title),
    title: draft.title,
    aliases: [...draft.aliases, ...goodTitles(titles.get(draft.occupation) ?? [], draft, taken)],
    family: draft.family,
    skills: weighSkills(draft, sources),
  }));
}

/** Alternate titles that several sources give and that share a word with the role: the ones people really bear. */
function goodTitles(rows: readonly Row[], draft: RoleDraft, taken: Set<string>): string[] {
  const words = new Set(wordsOf([draft.title, ...draft.aliases].join(' ')));
  const ranked = rows
    .map((row) => ({ title: column(row, 'Alternate Title'), sources: column(row, 'Source(s)').split(',').length }))
    .filter(({ title }) => /^[A-Z][A-Za-z -]{3,30}$/.test(title) && title.split(' ').length <= 3)
    .filter(({ title }) => wordsOf(title).filter((word) => words.has(word)).length * 2 >= wordsOf(title).length)
    .filter(({ title }) => !taken.has(title.toLowerCase()))
    .toSorted((a, b) => b.sources - a.sources || a.title.length - b.title.length || (a.title < b.title ? -1 : 1))
    .slice(0, MOST_TITLES)
    .map(({ title }) => title);
  for (const title of ranked) taken.add(title.toLowerCase());
  return ranked.map((title) => title.charAt(0) + title.slice(1).toLowerCase());
}

const wordsOf = (title: string): string[] => title.toLowerCase().split(/[\s/-]+/);

function weighSkills(draft: RoleDraft, { tools, skillId }: RoleSources): Role['skills'] {
  const own = draft.skills.map(({ name, weight }) => ({ skillId: requireId(skillId(name), name, draft), weight }));
  const known = new Set(own.map((entry) => entry.skillId));
  const wanted = tools
    .filter((tool) => tool.isHot && tool.inDemandIn.has(draft.occupation))
    .toSorted((a, b) => b.inDemandIn.size - a.inDemandIn.size || (a.name < b.name ? -1 : 1))
    .flatMap((tool) => skillId(tool.name) ?? [])
    .filter((id) => !known.has(id));
  const extra = [...new Set(wanted)].slice(0, MOST_TOOLS).map((id) => ({ skillId: id, weight: TOOL_WEIGHT }));
  return [...own, ...extra].toSorted((a, b) => b.weight - a.weight);
}

function requireId(id: string | undefined, name: string, draft: RoleDraft): string {
  if (id === undefined) throw new Error(`Role ${draft.title} names an unknown skill: ${name}`);
  return id;
}
