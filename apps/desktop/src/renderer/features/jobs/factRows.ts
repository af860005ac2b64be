import type { Evidence, Span } from '@career-mentor/core/evidence';
import type { Contract, Job, Wanted } from '@career-mentor/core/jobs';
import { sentenceSpan } from './litText.ts';
import { contractWords, degreeWords, hoursWords, languageWords, payWords, workplaceWords } from './wording.ts';
import type { JobWords } from './wording.ts';

export const FACT_KINDS = [
  'company',
  'location',
  'workplace',
  'pay',
  'contract',
  'hours',
  'years',
  'degree',
  'languages',
] as const;

/** One fact of an advert in words, with the sentences it was read from. */
export interface FactRow {
  readonly id: string;
  readonly kind: (typeof FACT_KINDS)[number];
  readonly words: string;
  /** Only where the advert may also wish for it or refuse it. */
  readonly wanted?: Wanted;
  readonly spans: readonly Span[];
}

interface Quoted {
  readonly quote: string;
  readonly evidence: Evidence;
}

/** What an advert says beside skills, in the order a person decides by. `text` is the advert's. */
export function factRows(job: Job, text: string, t: JobWords): readonly FactRow[] {
  const spanOf = ({ quote, evidence }: Quoted): Span => sentenceSpan(text, evidence, quote);
  const { workplace, pay, degrees = [], languages = [] } = job;
  return [
    ...headRows(job, t),
    ...(workplace ? [row('workplace', workplaceWords(workplace, t), [spanOf(workplace)])] : []),
    ...(pay ? [row('pay', payWords(pay, t), [spanOf(pay)])] : []),
    ...(job.contract ? contractRows(job.contract, text, t) : []),
    ...degrees.map((degree, index) => ({
      ...row('degree', degreeWords(degree, t), [spanOf(degree)], index),
      wanted: degree.wanted,
    })),
    ...languages.map((language, index) => ({
      ...row('languages', languageWords(language, t), [spanOf(language)], index),
      wanted: language.wanted,
    })),
  ].toSorted((a, b) => FACT_KINDS.indexOf(a.kind) - FACT_KINDS.indexOf(b.kind));
}

const row = (kind: FactRow['kind'], words: string, spans: readonly Span[], index = 0): FactRow => ({
  id: `${kind}:${index}`,
  kind,
  words,
  spans,
});

function headRows(job: Job, t: JobWords): readonly FactRow[] {
  const placeOf = (field: string): readonly Span[] => {
    const evidence = job.meta.evidence[field];
    return evidence ? [{ start: evidence.start, end: evidence.end }] : [];
  };
  const { company, location, yearsExperience } = job;
  return [
    ...(company === undefined ? [] : [row('company', company, placeOf('company'))]),
    ...(location === undefined ? [] : [row('location', location, placeOf('location'))]),
    ...(yearsExperience === undefined
      ? []
      : [row('years', t('years', { count: yearsExperience }), placeOf('yearsExperience'))]),
  ];
}

function contractRows(contract: Contract, text: string, t: JobWords): readonly FactRow[] {
  const words = contractWords(contract, t);
  const { hoursPerWeek, evidence, quotes } = contract;
  const spans = evidence.map((each) => spanAmong(text, each, quotes));
  return [
    ...(words === '' ? [] : [row('contract', words, spans)]),
    ...(hoursPerWeek === undefined ? [] : [row('hours', hoursWords(hoursPerWeek, t), hourSpans(text, spans))]),
  ];
}

/** The sentence of several quotes that holds the evidence; quotes are told apart, evidence may share one. */
function spanAmong(text: string, evidence: Evidence, quotes: readonly string[]): Span {
  const spans = quotes.map((quote) => sentenceSpan(text, evidence, quote));
  return spans.find(({ start, end }) => end - start > evidence.end - evidence.start) ?? evidence;
}

/** Of the sentences about the contract those with a number in them, else all. */
function hourSpans(text: string, spans: readonly Span[]): readonly Span[] {
  const numbered = spans.filter(({ start, end }) => /\d/.test(text.slice(start, end)));
  return numbered.length > 0 ? numbered : spans;
}
