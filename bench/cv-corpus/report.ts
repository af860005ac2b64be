import { parseArgs } from 'node:util';
import { corpusFiles, readCorpusFile, type ReadFile } from './reading.ts';
import { ALL_FIELDS, f1Of, overallOf, sumOf, type CvCounts } from './scoring/figures.ts';
import { scoreCv } from './scoring/scoreCv.ts';

interface Scored extends ReadFile {
  readonly counts: CvCounts;
}

/**
 * Reads a generated corpus and prints how well: `node report.ts --corpus DIR [--json]`. OVERALL is the mean of 14 field
 * F1s over summed counts. Documents that are damaged on purpose stand apart.
 */
async function report(): Promise<void> {
  const { values } = parseArgs({ options: { corpus: { type: 'string' }, json: { type: 'boolean' } } });
  const all: Scored[] = [];
  for (const file of corpusFiles(values.corpus ?? `${import.meta.dirname}/out`)) {
    const read = await readCorpusFile(file);
    // What is read is kept small, so that thousands of documents fit.
    all.push({ ...read, document: undefined, counts: scoreCv(file.truth, read.cv) });
  }
  const sound = all.filter(({ file }) => file.group['hard'] !== true);
  if (values.json === true) return printJson(sound, all);
  printSides(sound, all);
  for (const key of ['family', 'language', 'country', 'trade', 'shape']) printGroups(sound, key);
  printFields(sound);
  printWorst(sound);
}

const percent = (value: number | undefined): string =>
  value === undefined ? '  -  ' : (100 * value).toFixed(1).padStart(5);
const overall = (files: readonly Scored[]): number => overallOf(sumOf(files.map(({ counts }) => counts)));

/** Known against new people and layouts, and what each of them costs. */
function sidesOf(sound: readonly Scored[], all: readonly Scored[]): [name: string, files: Scored[]][] {
  const side = (person: boolean, layout: boolean): Scored[] =>
    sound.filter(({ file: { group } }) => group['newPerson'] === person && group['newLayout'] === layout);
  return [
    ['all', [...sound]],
    ['known people, known layouts', side(false, false)],
    ['new people, known layouts', side(true, false)],
    ['known people, new layouts', side(false, true)],
    ['new people, new layouts', side(true, true)],
    ['damaged on purpose', all.filter(({ file }) => file.group['hard'] === true)],
  ];
}

function printSides(sound: readonly Scored[], all: readonly Scored[]): void {
  console.log('OVERALL micro (mean of 14 field F1s)');
  for (const [name, files] of sidesOf(sound, all)) {
    const unread = files.filter(({ cv }) => cv === undefined).length;
    console.log(`  ${name.padEnd(30)} ${percent(overall(files))}  ${files.length} documents, ${unread} not read`);
  }
  const times = all.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(0);
  console.log(`  milliseconds: median ${at(0.5)}, p95 ${at(0.95)}, longest ${at(1)}`);
}

function groupsOf(sound: readonly Scored[], key: string): [name: string, files: Scored[]][] {
  const groups = new Map<string, Scored[]>();
  for (const scored of sound) {
    const name = `${String(scored.file.group[key])}${key === 'family' && scored.file.group['newLayout'] === true ? ' (new)' : ''}`;
    groups.set(name, [...(groups.get(name) ?? []), scored]);
  }
  return [...groups].toSorted(([, a], [, b]) => overall(a) - overall(b));
}

function printGroups(sound: readonly Scored[], key: string): void {
  console.log(`\nby ${key}`);
  for (const [name, files] of groupsOf(sound, key))
    console.log(`  ${name.padEnd(28)} ${percent(overall(files))}  ${files.length}`);
}

function printFields(sound: readonly Scored[]): void {
  console.log('\nby field                 known   new   all');
  const known = sumOf(
    sound
      .filter(({ file: { group } }) => group['newPerson'] === false && group['newLayout'] === false)
      .map(({ counts }) => counts),
  );
  const fresh = sumOf(
    sound
      .filter(({ file: { group } }) => group['newPerson'] === true || group['newLayout'] === true)
      .map(({ counts }) => counts),
  );
  const all = sumOf(sound.map(({ counts }) => counts));
  for (const field of ALL_FIELDS)
    console.log(`  ${field.padEnd(22)} ${[known, fresh, all].map((sum) => percent(f1Of(sum[field]))).join(' ')}`);
}

function printWorst(sound: readonly Scored[]): void {
  console.log('\nworst documents');
  const sorted = sound.toSorted((a, b) => overallOf(a.counts) - overallOf(b.counts)).slice(0, 10);
  for (const { file, counts, error } of sorted)
    console.log(`  ${percent(overallOf(counts))}  ${file.name} ${error ?? ''}`);
}

function printJson(sound: readonly Scored[], all: readonly Scored[]): void {
  const figures = (files: readonly Scored[]): Record<string, number> => {
    const sum = sumOf(files.map(({ counts }) => counts));
    const fields = ALL_FIELDS.map((field) => [field, f1Of(sum[field]) ?? 0]);
    return { overall: overallOf(sum), documents: files.length, ...Object.fromEntries(fields) };
  };
  const table = (groups: [string, Scored[]][]): Record<string, unknown> =>
    Object.fromEntries(groups.map(([name, files]) => [name, figures(files)]));
  const keys = ['family', 'language', 'country', 'trade', 'shape'];
  console.log(
    JSON.stringify({
      sides: table(sidesOf(sound, all)),
      ...Object.fromEntries(keys.map((key) => [key, table(groupsOf(sound, key))])),
    }),
  );
}

await report();
