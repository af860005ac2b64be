/**
 * Derives the taxonomy that ships with the product from published tables and our own layer.
 *
 *   node tooling/taxonomy/derive.ts --data DIR
 *
 * DIR holds `onet/` and `esco/` with the files named in docs/guides/taxonomy.md. The same input gives the same output, byte
 * for byte. Writes packages/core/src/skills/data/{skills,roles}.json and prints what it took from where.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { encodeRole, encodeSkill } from '../../packages/core/src/skills/encoding.ts';
import { assemble } from './assemble.ts';
import { collectConcepts, type Concept } from './escoLabels.ts';
import { collectTools } from './onetTools.ts';
import { readOwnLayer } from './ownLayer.ts';
import { readRoleLayer } from './roleLayer.ts';
import { column, readCsv, readTsv } from './tables.ts';

const VERSION = 'O*NET 29.2, ESCO 1.1.1, own layer 1';
const HERE = dirname(fileURLToPath(import.meta.url));
const OUTPUT = join(HERE, '../../packages/core/src/skills/data');

function derive(data: string): void {
  const { skills, roles, contextForms, caseForms } = assemble({
    drafts: readOwnLayer(join(HERE, 'own')),
    roleDrafts: readRoleLayer(join(HERE, 'own/_roles.txt')),
    tools: collectTools(readTsv(join(data, 'onet/Technology Skills.txt'))),
    concepts: readConcepts(data),
    alternateTitles: readTsv(join(data, 'onet/Alternate Titles.txt')),
    descriptions: readDescriptions(data),
  });
  write('skills.json', { version: VERSION, contextForms, caseForms, skills: skills.map(encodeSkill) });
  write('roles.json', { roles: roles.map(encodeRole) });
  const bySource = Map.groupBy(skills, (skill) => skill.source);
  for (const [source, found] of bySource) console.log(`${source}: ${found.length} skills`);
  console.log(`${skills.length} skills, ${roles.length} roles, ${contextForms.length} doubtful names`);
}

/** The concepts whose labels skills can bear: both collections and the groups with the fields of study. */
const readConcepts = (data: string): Concept[] =>
  ['digitalSkillsCollection_en.csv', 'transversalSkillsCollection_en.csv', 'skillGroups_en.csv'].flatMap((file) =>
    collectConcepts(readCsv(join(data, 'esco', file))),
  );

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
