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
import { collectLabels } from './escoLabels.ts';
import { collectTools } from './onetTools.ts';
import { readOwnLayer } from './ownLayer.ts';
import { addPrerequisites } from './prerequisites.ts';
import { readRoleLayer } from './roleLayer.ts';
import type { Description } from './signals.ts';
import { column, readCsv, readTsv } from './tables.ts';

const VERSION = 'O*NET 29.2, ESCO 1.1.1, own layer 1';
const HERE = dirname(fileURLToPath(import.meta.url));
const OUTPUT = join(HERE, '../../packages/core/src/skills/data');

function derive(data: string): void {
  const { skills, roles, contextForms, caseForms } = assemble({
    drafts: addPrerequisites(readOwnLayer(join(HERE, 'own')), join(HERE, 'own/_prerequisites.txt')),
    roleDrafts: readRoleLayer(join(HERE, 'own/_roles.txt')),
    tools: collectTools(readTsv(join(data, 'onet/Technology Skills.txt'))),
    labels: readLabels(data),
    alternateTitles: readTsv(join(data, 'onet/Alternate Titles.txt')),
    descriptions: readDescriptions(data),
  });
  write('skills.json', { version: VERSION, contextForms, caseForms, skills: skills.map(encodeSkill) });
  write('roles.json', { roles: roles.map(encodeRole) });
  const bySource = Map.groupBy(skills, (skill) => skill.source);
  for (const [source, found] of bySource) console.log(`${source}: ${found.length} skills`);
  console.log(`${skills.length} skills, ${roles.length} roles, ${contextForms.length} doubtful names`);
}

/** The labels that skills can bear: both collections and the groups with the fields of study. */
const readLabels = (data: string): string[] =>
  ['digitalSkillsCollection_en.csv', 'transversalSkillsCollection_en.csv', 'skillGroups_en.csv'].flatMap((file) =>
    collectLabels(readCsv(join(data, 'esco', file))),
  );

/** The occupations of both tables; the group is the O*NET-SOC code without its detail, or the ISCO group of ESCO. */
const readDescriptions = (data: string): Description[] => [
  ...readTsv(join(data, 'onet/Occupation Data.txt')).map((row) => ({
    group: column(row, 'O*NET-SOC Code').replace(/\..*/, ''),
    text: column(row, 'Description'),
  })),
  ...readCsv(join(data, 'esco/occupations_en.csv')).map((row) => ({
    group: column(row, 'iscoGroup'),
    text: column(row, 'description'),
  })),
];

function write(name: string, content: object): void {
  writeFileSync(join(OUTPUT, name), `${JSON.stringify(content, null, 1)}\n`);
}

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) throw new Error('Usage: node tooling/taxonomy/derive.ts --data DIR');
derive(values.data);
