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
    /\bpermanent(?! (?:make-?up|residen|magnet|way|exhibition|collection|right|staff nurse))\b|\bunbefristet\p{L}*|\bfestanstellung\b|\bindefinite contract\b|\bcdi\b|\bcontrato indefinido\b|\btempo indeterminato\b|\bvast contract\b|\bcontrato sem termo\b/iu,
  ],
  [
    'temporary',
    /\b(?:temporary|fixed[- ]term|interim|seasonal|maternity (?:cover|leave cover)|ftc)\b(?! (?:staff|worker|workers|accommodation|works|housing|traffic))|\b\d+[- ]months? (?:contract|cover|assignment|appointment)\b|\bcontract (?:for|of) \d+ months\b|(?<!\p{L})befristet\p{L}*|\belternzeitvertretung\b|\baushilf\p{L}*|\bcdd\b|\bcontrato temporal\b|\btempo determinato\b/iu,
  ],
  [
    'freelance',
    /\bfreelance\b|\bcontractors?\b(?= (?:role|position|rate))|\b(?:inside|outside) ir35\b|\bfreiberuf\p{L}*|\bfreie[rn]? mitarbeit\p{L}*|\bself[- ]employed\b|\bday rate\b|\btagessatz\b/iu,
  ],
  [
    'apprenticeship',
    /\bapprenticeship (?:programme|program|position|role|standard|levy)\b|\bausbildungsplatz\b|\bazubi\p{L}*|\bauszubildende\p{L}*\b/iu,
  ],
  ['internship', /\b(?:this|our|a|paid|month) internship\b|\bpraktikumsplatz\b|\bwerkstudent\p{L}*/iu],
];

const TITLE_KINDS: readonly Pattern<Contract['kinds'][number]>[] = [
  ['apprenticeship', /\bapprentice(?:ship)?\b|\bausbildung (?:zum|zur|als)\b|\bduales studium\b/iu],
  ['internship', /\bintern(?:ship)?\b|\bpraktik(?:um|ant)\p{L}*/iu],
];

const TIMES: readonly Pattern<Contract['times'][number]>[] = [
  [
    'full-time',
    /\bfull[- ]?time\b|\bvollzeit\p{L}*|\bvoll- (?:und|oder) teilzeit\b|\btemps plein\b|\bjornada completa\b|\btempo pieno\b|\bvoltijds\b|\bfulltime\b/iu,
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

const HOURS =
  /(?<![\d.,£€$])(\d{1,2}(?:[.,]\d{1,2})?)\s?(?:(?:-|–|to|bis)\s?(\d{1,2}(?:[.,]\d{1,2})?)\s?)?-?\s?(?:hours?|hrs?|h|stunden|std\.?|heures|horas|ore|uur)\s?(?:basis )?(?:(?:per|a|each|every|pro|in der|die|\/|par|por|a la|alla)\s?(?:week|wk|woche|semaine|semana|settimana)|p\.?\s?w\.?|weekly|wöchentlich|wochenarbeitszeit|[- ]woche|[- ]week)|\b(?:hours|working hours|arbeitszeit|wochenstunden|weekly hours)\s*:\s*(\d{1,2}(?:[.,]\d{1,2})?)(?:\s?(?:-|–|to|bis)\s?(\d{1,2}(?:[.,]\d{1,2})?))?(?![:\d])(?=\s?(?:h\b|hours|hrs|stunden|std|per|$|[,;(.]))/iu;

function findHours(paragraphs: readonly PlacedParagraph[]): (Span & { min: number; max: number }) | undefined {
  for (const { text, start } of paragraphs) {
    const match = HOURS.exec(text);
    const min = toNumber(match?.[1] ?? match?.[3]);
    if (match === null || min === undefined || min > MOST_HOURS) continue;
    const max = toNumber(match[2] ?? match[4]) ?? min;
    return { min, max: Math.max(min, max), start: start + match.index, end: start + match.index + match[0].length };
  }
  return undefined;
}

/** No contract asks for more than this in a week. */
const MOST_HOURS = 80;

function toNumber(figure: string | undefined): number | undefined {
  const value = Number(figure?.replace(',', '.'));
  return Number.isFinite(value) && value > 0 ? value : undefined;
}
