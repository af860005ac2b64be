import { column, type Row } from './tables.ts';

/** The labels of the concepts in a table of ESCO. */
export const collectLabels = (rows: readonly Row[]): string[] => rows.map((row) => column(row, 'preferredLabel'));

/** Verbs at the head of an ESCO label, and the noun that CVs write instead behind the object. */
const NOUNS: Readonly<Record<string, readonly string[] | undefined>> = {
  administer: ['administration'],
  analyse: ['analysis'],
  apply: [''],
  design: ['design', ''],
  develop: ['development'],
  edit: ['editing'],
  implement: ['implementation', ''],
  install: ['installation'],
  installing: ['installation', 'work', ''],
  maintain: ['maintenance', 'administration'],
  maintaining: ['maintenance'],
  manage: ['management', 'administration'],
  monitor: ['monitoring'],
  operate: ['operation', ''],
  operating: ['operation', ''],
  perform: [''],
  performing: [''],
  plan: ['planning'],
  providing: [''],
  repair: ['repair'],
  test: ['testing'],
  use: ['', 'software'],
  using: [''],
};

/** The ways to write a label as a skill: without the bracket, ICT as IT, the verb behind the object as a noun. */
export function namesOfLabel(label: string): string[] {
  const plain = label
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/\bICT\b/g, 'IT')
    .trim();
  const [verb = '', ...object] = plain.split(/\s+/);
  const turned = (NOUNS[verb] ?? []).map((noun) => [...object, noun].filter((word) => word !== '').join(' '));
  return [...new Set([plain, ...turned])].filter((name) => name.length > 2);
}
