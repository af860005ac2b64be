/**
 * The catalogue is kept as plain tables, one resource on a line, so that people can read and correct it:
 *
 *   @ Provider
 *   Title | address without https:// | type | levels | hours | rubric | skills, by name | language or price, optional
 *
 * Levels are letters: b beginner, i intermediate, a advanced. The rubric is five digits from 0 to 2: authority,
 * openness, currency, practice, clarity. The price follows from openness: 2 free, 1 free to read, 0 paid.
 */
import { ratingOf } from './rating.ts';
import type { Difficulty, Resource } from './schema.ts';

/** Turns a skill's name into its id; `undefined` for a name the taxonomy does not know. */
export type SkillIdOf = (name: string) => string | undefined;

/** Reads one table. A malformed line is a bug in our data and throws. Unknown skills are left out; a test lists them. */
export function readTable(table: string, skillIdOf: SkillIdOf): Resource[] {
  let provider = '';
  const resources: Resource[] = [];
  for (const line of table.split('\n').map((each) => each.trim())) {
    if (line.startsWith('@ ')) provider = line.slice(2);
    else if (line !== '') resources.push(readRow(line, provider, skillIdOf));
  }
  return resources;
}

/** Skill names that a table uses, each with the line it stands on. */
export function namesInTable(table: string): { readonly name: string; readonly line: string }[] {
  return table
    .split('\n')
    .filter((line) => line.includes('|'))
    .flatMap((line) => skillNames(line.split('|')[6] ?? '').map((name) => ({ name, line })));
}

const LEVELS: Readonly<Record<string, Difficulty>> = { b: 'beginner', i: 'intermediate', a: 'advanced' };
const TYPES: readonly Resource['type'][] = ['course', 'documentation', 'video', 'practice', 'book'];
const PRICES: readonly Resource['price'][] = ['paid', 'free-to-read', 'free'];

function readRow(line: string, provider: string, skillIdOf: SkillIdOf): Resource {
  const cells = line.split('|').map((cell) => cell.trim());
  const [title = '', address = '', typeName, levels = '', hours, points = '', skills = '', language = 'en'] = cells;
  const type = TYPES.find((each) => each === typeName);
  const difficulties = [...levels].flatMap((letter) => LEVELS[letter] ?? []);
  const [authority = NaN, openness = NaN, currency = NaN, practice = NaN, clarity = NaN] = [...points].map(Number);
  const price = PRICES[openness];
  const minutes = Math.round(Number(hours) * 60);
  if (!type || !price || difficulties.length !== levels.length || Number.isNaN(minutes + clarity)) {
    throw new Error(`Unreadable line in the resource tables: ${line}`);
  }
  const rubric = { authority, openness, currency, practice, clarity };
  return {
    id: slug(`${provider} ${title}`),
    title,
    url: `https://${address}`,
    provider,
    type,
    difficulties,
    minutes,
    skillIds: [...new Set(skillNames(skills).flatMap((name) => skillIdOf(name) ?? []))],
    language,
    price,
    rating: ratingOf(rubric),
    rubric,
  };
}

const skillNames = (cell: string): string[] =>
  cell
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('++', ' plus plus')
    .replaceAll('#', ' sharp')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
