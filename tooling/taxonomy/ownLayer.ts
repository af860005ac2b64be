import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from './draft.ts';

/**
 * Reads the hand-written layer. One line is one skill: `Name; alias, alias; ^Parent; <Prerequisite, …; ~Related, …; effort`.
 * A line that is indented is a child of the line above it; `[category] effort` opens a section; `<^` makes the parent a
 * prerequisite; `!` before a name or alias marks an ordinary word.
 */
export function readOwnLayer(directory: string): Draft[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.txt') && !file.startsWith('_'))
    .sort()
    .flatMap((file) => readSkillFile(readFileSync(join(directory, file), 'utf8')));
}

function readSkillFile(text: string): Draft[] {
  const drafts: Draft[] = [];
  const open: string[] = [];
  let section = { category: '', effort: 3 };
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const heading = /^\[([a-z-]+)\]\s*(\d)?/.exec(line);
    if (heading) {
      section = { category: heading[1] ?? '', effort: Number(heading[2] ?? 3) };
      open.length = 0;
      continue;
    }
    const depth = Math.floor((line.length - line.trimStart().length) / 2);
    const above = depth > 0 ? open[depth - 1] : undefined;
    const draft = readSkillLine(line.trim(), { ...section, ...(above === undefined ? {} : { above }) });
    open.length = depth;
    open.push(draft.name);
    drafts.push(draft);
  }
  return drafts;
}

interface Section {
  readonly category: string;
  readonly effort: number;
  readonly above?: string;
}

function readSkillLine(line: string, section: Section): Draft {
  const [head = '', ...fields] = line.split(';').map((field) => field.trim());
  const name = head.replace(/^!/, '');
  const parent = fields.find((field) => field.startsWith('^'))?.slice(1) ?? section.above;
  const effort = fields.find((field) => /^\d$/.test(field));
  const aliases = items(fields.find((field) => field !== '' && !/^([\^<~]|\d$)/.test(field)));
  const prerequisites = items(fields.find((field) => field.startsWith('<'))?.slice(1)).map(bare);
  return {
    name,
    aliases: aliases.map(bare),
    category: section.category,
    ...(parent === undefined ? {} : { parent }),
    related: items(fields.find((field) => field.startsWith('~'))?.slice(1)).map(bare),
    prerequisites: prerequisites.flatMap((item) => (item === '^' ? (parent ?? []) : item)),
    effort: effort === undefined ? section.effort : Number(effort),
    source: 'own',
    doubtful: [head, ...aliases].filter((item) => item.startsWith('!')).map(bare),
  };
}

const items = (field: string | undefined): string[] =>
  (field ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

const bare = (item: string): string => item.replace(/^[!~]/, '');
