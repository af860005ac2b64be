import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from './draft.ts';

/**
 * Reads the hand-written layer. One line is one skill: `Name; alias, alias; ^Parent; <Prerequisite, …; ~Related, …; effort`.
 * A line that is indented is a child of the line above it; `[category] effort` opens a section; `<^` makes the parent a
 * prerequisite; `!` before a name or alias marks an ordinary word, `=` one that is told apart by its capitals. An alias with `+` is a skill of its own, a child of this
 * one; with `*` it is a skill beside this one.
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
    const [draft, ...company] = readSkillLine(line.trim(), { ...section, ...(above === undefined ? {} : { above }) });
    open.length = depth;
    open.push(draft.name);
    drafts.push(draft, ...company);
  }
  return drafts;
}

interface Section {
  readonly category: string;
  readonly effort: number;
  readonly above?: string;
}

/** The skill of a line, then those that its `+` and `*` aliases stand for. */
function readSkillLine(line: string, section: Section): [Draft, ...Draft[]] {
  const [head = '', ...fields] = line.split(';').map((field) => field.trim());
  const field = (sign: string): string | undefined => fields.find((each) => each.startsWith(sign))?.slice(1);
  const parent = field('^') ?? section.above;
  const effort = fields.find((each) => /^\d$/.test(each));
  const names = items(fields.find((each) => each !== '' && !/^([\^<~]|\d$)/.test(each)));
  const aliases = names.filter((name) => !/^[+*]/.test(name));
  const draft: Draft = {
    name: bare(head),
    aliases: aliases.map(bare),
    category: section.category,
    ...(parent === undefined ? {} : { parent }),
    related: items(field('~')).map(bare),
    prerequisites: items(field('<'))
      .map(bare)
      .flatMap((item) => (item === '^' ? (parent ?? []) : item)),
    effort: effort === undefined ? section.effort : Number(effort),
    doubtful: [head, ...aliases].filter((item) => item.startsWith('!')).map(bare),
    cased: [head, ...aliases].filter((item) => item.startsWith('=')).map(bare),
  };
  return [draft, ...names.filter((name) => /^[+*]/.test(name)).map((name) => companion(name, draft))];
}

/** A skill that is named on another's line: its child, a little less to learn, or its neighbour. */
function companion(name: string, host: Draft): Draft {
  const isChild = name.startsWith('+');
  const parent = isChild ? host.name : host.parent;
  return {
    ...host,
    name: bare(name),
    aliases: [],
    ...(parent === undefined ? {} : { parent }),
    related: isChild ? [] : [host.name],
    prerequisites: isChild ? [] : host.prerequisites,
    effort: isChild ? Math.max(1, host.effort - 1) : host.effort,
    doubtful: [],
    cased: name.includes('=') ? [bare(name)] : [],
  };
}

const items = (field: string | undefined): string[] =>
  (field ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

const bare = (item: string): string => item.replace(/^[!=~+*]+/, '');
