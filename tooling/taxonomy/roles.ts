import type { Role } from '../../packages/core/src/skills/schema.ts';
import { slug } from './draft.ts';
import type { Tool } from './onetTools.ts';
import type { RoleDraft } from './roleLayer.ts';
import { column, type Row } from './tables.ts';

const MOST_TITLES = 4;
const MOST_TOOLS = 2;
const TOOL_WEIGHT = 0.3;
/** What is in demand for more occupations (Excel: 339) says nothing about one of them. */
const MOST_OCCUPATIONS = 100;

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

/** Alternate titles of the same head noun that share a further word with the role, those that most sources give first. */
function goodTitles(rows: readonly Row[], draft: RoleDraft, taken: Set<string>): string[] {
  const names = [draft.title, ...draft.aliases].map(wordsOf);
  const heads = new Set(names.map((words) => words.at(-1)));
  const modifiers = new Set(names.flatMap((words) => words.slice(0, -1)));
  const ranked = rows
    .map((row) => ({ title: column(row, 'Alternate Title'), sources: column(row, 'Source(s)').split(',').length }))
    .filter(({ title }) => /^[A-Z][A-Za-z -]{3,30}$/.test(title) && !taken.has(title.toLowerCase()))
    .filter(({ title }) => isVariant(wordsOf(title), heads, modifiers))
    .toSorted((a, b) => b.sources - a.sources || a.title.length - b.title.length || (a.title < b.title ? -1 : 1))
    .slice(0, MOST_TITLES)
    .map(({ title }) => title);
  for (const title of ranked) taken.add(title.toLowerCase());
  return ranked.map((title) => title.charAt(0) + title.slice(1).toLowerCase());
}

const MOST_WORDS = 3;

const isVariant = (
  words: readonly string[],
  heads: ReadonlySet<string | undefined>,
  modifiers: ReadonlySet<string>,
): boolean =>
  words.length <= MOST_WORDS && heads.has(words.at(-1)) && words.slice(0, -1).some((word) => modifiers.has(word));

const wordsOf = (title: string): string[] => title.toLowerCase().split(/[\s/-]+/);

function weighSkills(draft: RoleDraft, { tools, skillId }: RoleSources): Role['skills'] {
  const own = draft.skills.map(({ name, weight }) => ({ skillId: requireId(skillId(name), name, draft), weight }));
  const known = new Set(own.map((entry) => entry.skillId));
  const wanted = tools
    .filter((tool) => tool.isHot && tool.inDemandIn.has(draft.occupation) && tool.inDemandIn.size <= MOST_OCCUPATIONS)
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
