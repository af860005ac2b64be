import type { Span } from '../../evidence/index.ts';
import type { PlacedParagraph } from '../sections.ts';
import type { Contract } from '../schema.ts';

/** The form of employment, with the spans of the document that say so. */
export type FoundContract = Omit<Contract, 'quotes' | 'evidence'> & { readonly spans: readonly Span[] };

/**
 * Kinds of contract, full or part time and hours per week. Lists of what an applicant brings are left out but for hours:
 * a finished apprenticeship there is a condition and not what is offered.
 */
export function findContract(
  paragraphs: readonly PlacedParagraph[],
  title: Span | undefined,
): FoundContract | undefined {
  const offering = paragraphs.filter(
    ({ section, isItem }) => !(section === 'required' && isItem) && section !== 'preferred',
  );
  const inTitle = offering.filter(({ start, end }) => title !== undefined && start <= title.start && end >= title.end);
  const kinds = [...matchesOf(offering, KINDS), ...matchesOf(inTitle, TITLE_KINDS)];
  const times = matchesOf(offering, TIMES);
  const hours = findHours(paragraphs);
  const spans = [...kinds, ...times, ...(hours === undefined ? [] : [hours])].map(({ start, end }) => ({ start, end }));
  if (spans.length === 0) return undefined;
  return {
    kinds: [...new Set(kinds.map(({ value }) => value))],
    times: [...new Set(times.map(({ value }) => value))],
    ...(hours === undefined ? {} : { hoursPerWeek: { min: hours.min, max: hours.max } }),
    spans: spans.sort((a, b) => a.start - b.start),
  };
}

type Pattern<T> = readonly [T, RegExp];

const KINDS: readonly Pattern<Contract['kinds'][number]>[] = [
  [
    'permanent',
    /\bpermanent(?! (?:make-?up|residen|magnet|way|exhibition|collection|right|staff nurse))\b|\bunbefristet\p{L}*|\bfestanstellung\b|\bindefinite(?:ly)?\b(?! (?:number|period of leave))|\btemp(?:orary)?[- ]to[- ]perm(?:anent)?\b|\bcdi\b|\bcontrato indefinido\b|\btempo indeterminato\b|\bvast contract\b|\bcontrato sem termo\b/iu,
  ],
  [
    'temporary',
    /\b(?:temporary|fixed[- ]term|interim|seasonal|maternity (?:cover|leave cover)|ftc)\b(?! (?:staff|worker|workers|accommodation|works|housing|traffic))|\b\d+[- ]months? (?:contract|cover|assignment|appointment)\b|\bcontract (?:for|of) \d+ months\b|\blimited to \d+ (?:months|years)\b|\bspecified purpose contract\b|\btemp[- ]to[- ]perm\b|\btemp (?:role|position|contract)\b|(?<!\p{L})befristet\p{L}*|\belternzeitvertretung\b|\baushilf\p{L}*|\bcdd\b|\bcontrato temporal\b|\btempo determinato\b/iu,
  ],
  [
    'freelance',
    /\bfreelance\b|\bcontractors?\b(?= (?:role|position|rate))|\b(?:inside|outside) ir35\b|\bfreiberuf\p{L}*|\bfreie[rn]? mitarbeit\p{L}*|\bself[- ]employed\b|\bday rate\b|\btagessatz\b/iu,
  ],
  [
    'apprenticeship',
    /\bapprenticeship (?:programme|program|position|role|standard|levy)\b|\bausbildungsplatz\b|\bazubi\p{L}*|\bauszubildende\p{L}*\b/iu,
  ],
  ['internship', /\b(?:this|our|a|paid|month) internship\b|\bpraktikumsplatz\b/iu],
];

const TITLE_KINDS: readonly Pattern<Contract['kinds'][number]>[] = [
  ['apprenticeship', /\bapprentice(?:ship)?\b|\bausbildung (?:zum|zur|als)\b|\bduales studium\b/iu],
  ['internship', /\bintern(?:ship)?\b|\bpraktik(?:um|ant)\p{L}*/iu],
];

const TIMES: readonly Pattern<Contract['times'][number]>[] = [
  [
    'full-time',
    /\bfull[- ]?time\b|\bwhole[- ]time\b|(?<!\b(?:basis|auf|bei) )\bvollzeit(?!basis|äquivalent)\p{L}*|\bvoll- (?:und|oder) teilzeit\b|\btemps plein\b|\bjornada completa\b|\btempo pieno\b|\bvoltijds\b|\bfulltime\b/iu,
  ],
  [
    'part-time',
    /\bpart[- ]?time\b|\bteilzeit\p{L}*|\bmini-?job\p{L}*|\btemps partiel\b|\bmedia jornada\b|\bdeeltijd\b|\bparttime\b/iu,
  ],
];

interface Match<T> extends Span {
  readonly value: T;
}

/** The first place for each value; a value that is refused ("no part-time") is none. */
function matchesOf<T>(paragraphs: readonly PlacedParagraph[], patterns: readonly Pattern<T>[]): Match<T>[] {
  return patterns.flatMap(([value, pattern]) => {
    for (const { text, start } of paragraphs) {
      const match = pattern.exec(text);
      if (match === null || REFUSED.test(text.slice(0, match.index))) continue;
      return [{ value, start: start + match.index, end: start + match.index + match[0].length }];
    }
    return [];
  });
}

const REFUSED = /\b(?:no|not|kein|keine|nicht)\s(?:an? )?$/i;

const FIGURE = '(\\d{1,2}(?:[.,]\\d{1,2})?)(?:\\s?(?:-|–|to|bis)\\s?(\\d{1,2}(?:[.,]\\d{1,2})?))?';
const UNIT = '(?:hours?|hrs?|h|stunden|std\\.?|heures|horas|ore|uur)';
const PER_WEEK =
  '(?:(?:per|a|each|every|pro|in der|die|\\/|par|por|alla)\\s?(?:week|wk|woche|semaine|semana|settimana)|p\\.?\\s?w\\.?|weekly|wöchentlich)';

/** Hours that say they are those of a week, in the order in which they are believed. */
const HOURS: readonly RegExp[] = [
  new RegExp(
    `(?<![\\d.,:£€$])${FIGURE}\\s?-?\\s?(?:${UNIT}\\s?(?:basis )?${PER_WEEK}|${UNIT}[- ](?:week|woche)|wochenstunden|hpw|wochenarbeitszeit)`,
    'iu',
  ),
  new RegExp(
    `\\b(?:hours|working hours|hours of work|arbeitszeit|stellenumfang|umfang|wochenstunden|weekly hours)\\s*:\\s*(?:(?:vollzeit|teilzeit|full[- ]time|part[- ]time),?\\s)?${FIGURE}(?![:\\d%]|\\s?(?:%|am|pm))`,
    'iu',
  ),
  // Bare hours count where the line also speaks of full or part time or of how long the contract runs.
  new RegExp(
    `(?<![\\d.,:£€$-])${FIGURE}\\s?${UNIT}(?!\\p{L}|[- ](?:shift|day|notice|a day|per day|of|am tag|pro tag|service))`,
    'iu',
  ),
];

const ABOUT_TIME =
  /\b(?:full[- ]?time|part[- ]?time|permanent|fixed[- ]term|temporary|vollzeit\w*|teilzeit\w*|voll-|unbefristet\w*|befristet\w*|hours|average|mon|monday|suchen)\b/iu;

function findHours(paragraphs: readonly PlacedParagraph[]): (Span & { min: number; max: number }) | undefined {
  for (const [rank, pattern] of HOURS.entries())
    for (const { text, start } of paragraphs) {
      if (rank === HOURS.length - 1 && !ABOUT_TIME.test(text)) continue;
      const match = pattern.exec(text);
      const min = toNumber(match?.[1]);
      if (match === null || min === undefined || min > MOST_HOURS || min < FEWEST_HOURS) continue;
      const max = Math.max(min, toNumber(match[2]) ?? min);
      return { min, max, start: start + match.index, end: start + match.index + match[0].length };
    }
  return undefined;
}

const FEWEST_HOURS = 3;
/** No contract asks for more than this in a week. */
const MOST_HOURS = 80;

function toNumber(figure: string | undefined): number | undefined {
  const value = Number(figure?.replace(',', '.'));
  return Number.isFinite(value) && value > 0 ? value : undefined;
}
