/**
 * Derives the taxonomy that ships with the product from published tables and our own layer.
 *
 *   node tooling/taxonomy/derive.ts --data DIR
 *
 * DIR holds `onet/` and `esco/` with the files named in docs/guides/taxonomy.md. The same input gives the same output, byte
 * for byte. Writes packages/core/src/skills/data/{skills,roles}.json and prints what it took from where.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { encodeRole, encodeSkill } from '../../packages/core/src/skills/encoding.ts';
import { foldName } from '../../packages/core/src/skills/fold.ts';
import { assemble } from './assemble.ts';
import { draftConcepts } from './escoConcepts.ts';
import { collectTools, draftTools } from './onetTools.ts';
import { readOwnLayer } from './ownLayer.ts';
import { readRoleLayer } from './roleLayer.ts';
import { column, readCsv, readTsv } from './tables.ts';
import type { Draft } from './draft.ts';

const VERSION = 'O*NET 29.2, ESCO 1.1.1, own layer 1';
const HERE = dirname(fileURLToPath(import.meta.url));
const OUTPUT = join(HERE, '../../packages/core/src/skills/data');

function derive(data: string): void {
  const tools = collectTools(readTsv(join(data, 'onet/Technology Skills.txt')));
  const drafts = draftSkills(data, tools);
  const { skills, roles, contextForms } = assemble({
    drafts,
    roleDrafts: readRoleLayer(join(HERE, 'own/_roles.txt')),
    tools,
    alternateTitles: readTsv(join(data, 'onet/Alternate Titles.txt')),
    descriptions: readDescriptions(data),
  });
  write('skills.json', { version: VERSION, contextForms, skills: skills.map(encodeSkill) });
  write('roles.json', { roles: roles.map(encodeRole) });
  const bySource = Map.groupBy(skills, (skill) => skill.source);
  for (const [source, found] of bySource) console.log(`${source}: ${found.length} skills`);
  console.log(`${skills.length} skills, ${roles.length} roles, ${contextForms.length} doubtful names`);
}

/** Our own layer first, then tools, then digital concepts: what an earlier one names, a later one does not repeat. */
function draftSkills(data: string, tools: ReturnType<typeof collectTools>): Draft[] {
  const excluded = new Set(readFileSync(join(HERE, 'own/_excluded.txt'), 'utf8').split('\n').map(foldName));
  const own = readOwnLayer(join(HERE, 'own'));
  const fromTools = draftTools(tools, namesIn(own), excluded);
  const digital = readCsv(join(data, 'esco/digitalSkillsCollection_en.csv'));
  return [...own, ...fromTools, ...draftConcepts(digital, namesIn([...own, ...fromTools]), excluded)];
}

const namesIn = (drafts: readonly Draft[]): Set<string> =>
  new Set(drafts.flatMap((draft) => [draft.name, ...draft.aliases].map(foldName)));

/** One text per occupation of either table. */
const readDescriptions = (data: string): string[] => [
  ...readTsv(join(data, 'onet/Occupation Data.txt')).map((row) => column(row, 'Description')),
  ...readCsv(join(data, 'esco/occupations_en.csv')).map((row) => column(row, 'description')),
];

function write(name: string, content: object): void {
  writeFileSync(join(OUTPUT, name), `${JSON.stringify(content, null, 1)}\n`);
}

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) throw new Error('Usage: node tooling/taxonomy/derive.ts --data DIR');
derive(values.data);
