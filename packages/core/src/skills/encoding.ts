import type { Role, Skill } from './schema.ts';

/**
 * One line per skill and role, so that the stored file is small and its differences are readable:
 * `id|name|category|aliases|parent|related|prerequisites|demand|effort|source|ambiguous` with `;` inside lists, and
 * `id|title|family|aliases|skill=weight;…`.
 */
const FIELD = '|';
const ITEM = ';';

const SOURCES = { n: 'onet', e: 'esco', o: 'own' } as const;
const SOURCE_LETTERS = { onet: 'n', esco: 'e', own: 'o' } as const;

/** The line of a skill; `decodeSkill` gives the same skill back. */
export const encodeSkill = (skill: Skill): string =>
  [
    skill.id,
    skill.name,
    skill.category,
    skill.aliases.join(ITEM),
    skill.parent ?? '',
    skill.related.join(ITEM),
    skill.prerequisites.join(ITEM),
    String(skill.demand),
    String(skill.effort),
    SOURCE_LETTERS[skill.source],
    skill.ambiguous ? '!' : '',
  ].join(FIELD);

/** The skill of an encoded line. Throws when the line is damaged: the file is generated and tested, so that is a bug. */
export function decodeSkill(line: string): Skill {
  const [id, name, category, aliases, parent, related, prerequisites, demand, effort, source, ambiguous] =
    line.split(FIELD);
  if (!id || !name || !category || ambiguous === undefined || !isSourceLetter(source)) {
    throw new Error(`Damaged taxonomy line: ${line}`);
  }
  return {
    id,
    name,
    aliases: list(aliases),
    category,
    ...(parent ? { parent } : {}),
    related: list(related),
    prerequisites: list(prerequisites),
    demand: Number(demand),
    effort: Number(effort),
    source: SOURCES[source],
    ambiguous: ambiguous === '!',
  };
}

/** The line of a role; `decodeRole` gives the same role back. */
export const encodeRole = (role: Role): string =>
  [
    role.id,
    role.title,
    role.family,
    role.aliases.join(ITEM),
    role.skills.map(({ skillId, weight }) => `${skillId}=${weight}`).join(ITEM),
  ].join(FIELD);

/** The role of an encoded line. Throws when the line is damaged. */
export function decodeRole(line: string): Role {
  const [id, title, family, aliases, skills] = line.split(FIELD);
  if (!id || !title || !family || skills === undefined) throw new Error(`Damaged role line: ${line}`);
  return { id, title, family, aliases: list(aliases), skills: list(skills).map(decodeWeight) };
}

function decodeWeight(item: string): Role['skills'][number] {
  const at = item.lastIndexOf('=');
  return { skillId: item.slice(0, at), weight: Number(item.slice(at + 1)) };
}

const list = (field: string | undefined): string[] => (field ? field.split(ITEM) : []);

const isSourceLetter = (letter: string | undefined): letter is keyof typeof SOURCES =>
  letter !== undefined && letter in SOURCES;
