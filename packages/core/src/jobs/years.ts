import type { Span } from '../evidence/index.ts';
import { sentenceAround } from './clauses.ts';
import type { PlacedParagraph } from './sections.ts';

/** Years of experience that an advert asks for, and the sentence part that says so, in offsets of the document. */
export interface Years extends Span {
  readonly years: number;
}

/**
 * The first demand for years in a part that wants something; the lower figure of a range ("3 to 5 years" asks for 3).
 * Years that a company has existed, a contract lasts or an applicant has lived do not count.
 */
export function findYears(paragraphs: readonly PlacedParagraph[]): Years | undefined {
  const wanted = paragraphs.filter(({ section, isMargin }) => !isMargin && ASKING.has(section));
  const inOrder = [
    ...wanted.filter(({ section }) => section === 'required'),
    ...wanted.filter(({ section }) => section !== 'required'),
  ];
  for (const paragraph of inOrder) {
    const found = yearsIn(paragraph);
    if (found !== undefined) return found;
  }
  return undefined;
}

const ASKING: ReadonlySet<PlacedParagraph['section']> = new Set(['required', 'other', 'tasks']);

function yearsIn({ text, start, section, isItem }: PlacedParagraph): Years | undefined {
  const listed = section === 'required' && (isItem || text.split(/\s+/).length <= 14);
  for (const match of [...text.matchAll(YEARS), ...text.matchAll(MONTHS)].sort((a, b) => a.index - b.index)) {
    const around = text.slice(Math.max(0, match.index - 40), match.index + match[0].length + 90);
    const { start: from, end: to } = sentenceAround(text, match.index);
    const isAsked = listed || ABOUT_EXPERIENCE.test(around) || ASKS.test(text.slice(from, to));
    if (OTHER_YEARS.test(around) || !isAsked) continue;
    const years = yearsOf(match);
    if (years === undefined || years > MOST_YEARS) continue;
    return { years, start: start + match.index, end: start + match.index + match[0].length };
  }
  return undefined;
}

/** Nobody asks for more; a greater number is the age of a company or a person. */
const MOST_YEARS = 40;

function yearsOf({ groups, 0: whole, 1: first, 2: second }: RegExpExecArray): number | undefined {
  if (groups?.['year'] !== undefined) return 1;
  const value = toNumber(first ?? second ?? '');
  return value !== undefined && /month|monat/i.test(whole) ? value / 12 : value;
}

/** A sentence that speaks of what somebody has done, or to the reader. */
const ASKS =
  /(?<!\p{L})(?:you|you've|you'll|your|need|needs|require[sd]?|must|essential|someone|somebody|jemand\p{L}*|du|sie haben|sie bringen|brauchen|mindestens|at least|minimum|beruflich|pqe)(?!\p{L})/iu;

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  zwölf: 12,
  fifteen: 15,
  ein: 1,
  einem: 1,
  einjährige: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
};

const FIGURE = `(\\d{1,2}(?:[.,]5)?|${Object.keys(WORDS).join('|')})`;

/** Whole years told in months, where something says that they are the least: a contract and a probation have months too. */
const MONTHS =
  /(?<=(?:at least|minimum(?: of)?|min\.|mindestens|mind\.) )(12|18|24|36|zwölf|twelve)[- ](?:months?|monate?n?)(?!\p{L})|(?<![\p{L}\d])(12|18|24|36|twelve)\+? months'?(?= (?:or more |of )?(?:\p{L}+ ){0,2}experience)/giu;

/** A figure of years with its "at least", range and plus; the first group is the lower figure. */
export const YEARS = new RegExp(
  `(?<![\\p{L}\\d.,])${FIGURE}(?:\\s*\\(\\d{1,2}\\))?\\s*(?:(?:-|–|—|to|or|bis|oder)\\s*(?:\\d{1,2}|more|mehr|${Object.keys(WORDS).join('|')}))?\\s*\\+?\\s*(?:plus\\s|or more\\s|oder mehr\\s|full\\s|volle\\s)?(?:-?\\s?years?|yrs?|-?jahr(?:en?)?|-?jährige)(?!\\p{L})|(?<=(?:^|[.;:•] |have |least |about |spent |for |bring |of |with |minimum |know |worked |done ))(?<year>an? year|ein(?:em)? jahr)(?=,? (?:or (?:more|longer|so|two)|plus|and more|on the|in (?:an?|the|this|similar)|of (?:experience|work)|as an?|behind|oder (?:mehr|länger)|erfahrung|berufserfahrung|in der|im))`,
  'giu',
);

const ABOUT_EXPERIENCE =
  /experience|supervising|managing|leading|in (?:senior |middle |line )?(?:management|sales|nursing|teaching|retail)|on the (?:road|bench|tools|floor)|in an? [\w -]{0,40}(role|position|setting|environment|job|capacity)|as an? |working (as|in|with)|track record|practice|post-?(qualification|registration)|pqe|professional|erfahrung|als |berufs|tätigkeit|praxis/i;

const OTHER_YEARS =
  /(years? (of age|old)|\baged?\b|founded|since|established|history|anniversary|contract|fixed[- ]term|warranty|for (over|more than|nearly|almost)|we have|jahre alt|gegründet|befristet|seit (über|mehr|fast)|ago|programme|apprenticeship of|no older than|not older|history|checkable|valid for|within (the )?(last|past)|warranty|per year|review)/i;

function toNumber(figure: string): number | undefined {
  const known = WORDS[figure.toLowerCase()];
  const value = known ?? Number(figure.replace(',', '.'));
  return Number.isFinite(value) && value > 0 ? value : undefined;
}
