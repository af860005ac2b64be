import type { Span } from '../evidence/index.ts';
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
  for (const match of text.matchAll(YEARS)) {
    const around = text.slice(Math.max(0, match.index - 40), match.index + match[0].length + 90);
    const listed = section === 'required' && (isItem || text.split(/\s+/).length <= 14);
    if (OTHER_YEARS.test(around) || !(listed || ABOUT_EXPERIENCE.test(around))) continue;
    const years = toNumber(match[1] ?? '');
    if (years === undefined || years > 40) continue;
    return { years, start: start + match.index, end: start + match.index + match[0].length };
  }
  return undefined;
}

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

/** A figure of years with its "at least", range and plus; the first group is the lower figure. */
export const YEARS = new RegExp(
  `(?<![\\p{L}\\d.,])${FIGURE}(?:\\s*\\(\\d{1,2}\\))?\\s*(?:(?:-|–|—|to|or|bis|oder)\\s*(?:\\d{1,2}|more|mehr|${Object.keys(WORDS).join('|')}))?\\s*\\+?\\s*(?:plus\\s|or more\\s|oder mehr\\s|full\\s|volle\\s)?(?:-?years?|yrs?|-?jahr(?:en?)?|-?jährige)\\b`,
  'giu',
);

const ABOUT_EXPERIENCE =
  /experience|in an? [\w -]{0,40}(role|position|setting|environment|job|capacity)|as an? |working (as|in|with)|track record|practice|post-?(qualification|registration)|professional|erfahrung|als |berufs|tätigkeit|praxis/i;

const OTHER_YEARS =
  /(years? (of age|old)|\baged?\b|founded|since|established|history|anniversary|contract|fixed[- ]term|warranty|for (over|more than|nearly|almost)|we have|jahre alt|gegründet|befristet|seit (über|mehr|fast)|ago|programme|apprenticeship of)/i;

function toNumber(figure: string): number | undefined {
  const known = WORDS[figure.toLowerCase()];
  const value = known ?? Number(figure.replace(',', '.'));
  return Number.isFinite(value) && value > 0 ? value : undefined;
}
