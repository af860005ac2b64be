import { parseArgs } from 'node:util';
import { extractCv, type Cv } from '@career-mentor/core/cv';
import { shippedKnowledge } from '@career-mentor/core/gaps';
import { defaultPageStyle, emptyArrangement, TEMPLATE_IDS, type PageStyle } from '@career-mentor/core/writing';
import { readDocument } from '@career-mentor/rag/parsing';
import type { WrittenFormat } from '@career-mentor/workspace/api';
import { FORMATS, render } from '@career-mentor/workspace/rendering';
import { invent } from '../cv-corpus/people/people.ts';
import { compareCvs, type FieldOutcome } from './compare.ts';
import { personToCv } from './personToCv.ts';

/**
 * Writes invented people in every template and format, reads the files again and counts the fields that came back:
 * `node measure.ts [--people 40] [--formats pdf,docx,…] [--templates modern,…] [--language de] [--list]`.
 */
async function measure(): Promise<void> {
  const { values } = parseArgs({
    options: {
      people: { type: 'string' },
      formats: { type: 'string' },
      templates: { type: 'string' },
      language: { type: 'string' },
      list: { type: 'boolean' },
    },
  });
  const people = sample(values.language, Number(values.people ?? 40));
  const wanted = values.formats?.split(',') ?? Object.keys(FORMATS);
  const outcomes: Outcome[] = [];
  for (const cv of people)
    for (const format of FORMAT_IDS.filter((id) => wanted.includes(id)))
      for (const template of templatesFor(format, values.templates))
        outcomes.push(...(await trip(cv, format, template)));
  report(outcomes, people.length);
  if (values.list === true) listFaults(outcomes);
}

interface Outcome extends FieldOutcome {
  readonly format: string;
  readonly template: string;
  readonly person: string;
}

const FORMAT_IDS: readonly WrittenFormat[] = ['pdf', 'docx', 'odt', 'txt', 'md', 'html', 'portfolio', 'json'];

/** Formats that know no looks are written once. */
const LOOKS: ReadonlySet<WrittenFormat> = new Set(['pdf', 'docx', 'odt', 'html']);

const templatesFor = (format: WrittenFormat, named: string | undefined): PageStyle['template'][] =>
  LOOKS.has(format) ? TEMPLATE_IDS.filter((id) => named?.split(',').includes(id) ?? true) : [defaultPageStyle.template];

/** People spread evenly over trades and countries. */
function sample(language: string | undefined, count: number): Cv[] {
  const all = invent(1).filter(({ country }) => language === undefined || country.language.code === language);
  const step = Math.max(1, all.length / count);
  return Array.from({ length: Math.min(count, all.length) }, (_, index) => all[Math.floor(index * step)]).flatMap(
    (person) => (person ? [personToCv(person)] : []),
  );
}

async function trip(cv: Cv, format: WrittenFormat, template: PageStyle['template']): Promise<Outcome[]> {
  const style = { ...defaultPageStyle, template };
  const order = { cv, arrangement: emptyArrangement, style, language: cv.meta.language };
  const { bytes } = await render(order, format, { now: new Date(0) });
  const document = await readDocument({ fileName: `cv.${FORMATS[format].extension}`, bytes });
  const read = document.ok ? extractCv(document.value, { linkSkills: shippedKnowledge.link }) : document;
  const facts = read.ok ? read.value : { ...cv, basics: { profiles: [] }, ...NO_ENTRIES };
  return compareCvs(cv, facts).map((field) => ({ ...field, format, template, person: cv.meta.documentId }));
}

const NO_ENTRIES = { work: [], education: [], skills: [], languages: [], projects: [], certificates: [] };

function report(outcomes: readonly Outcome[], people: number): void {
  console.log(`${people} people, ${outcomes.length} fields: ${share(outcomes)} came back as written`);
  for (const key of ['format', 'template', 'field'] as const) {
    console.log(`\nby ${key}`);
    const groups = Map.groupBy(outcomes, (outcome) => outcome[key]);
    for (const [name, group] of groups) console.log(`  ${name.padEnd(24)} ${share(group)}  of ${group.length}`);
  }
}

const share = (outcomes: readonly Outcome[]): string =>
  `${((100 * outcomes.filter(({ isRight }) => isRight).length) / Math.max(1, outcomes.length)).toFixed(2)} %`;

function listFaults(outcomes: readonly Outcome[]): void {
  console.log('\nfaults');
  for (const { isRight, format, template, person, field, wanted, found } of outcomes)
    if (!isRight) console.log([format, template, person, field, wanted ?? '-', '→', found ?? '-'].join('  '));
}

await measure();
