import { MONTH, MONTH_NUMBERS, PRESENT, SEASON, SINCE, UNTIL } from './dateWords.ts';

/** A date or a span of time found in a text; `from` and `to` are offsets into it, dates as in the schema's `CvDate`. */
export interface FoundDates {
  readonly from: number;
  readonly to: number;
  readonly startDate: string | undefined;
  readonly endDate: string | undefined;
  /** False for a single date, which says nothing of the other end. */
  readonly isRange: boolean;
  /** True where nothing follows the dash: it goes on, unless another line has the other end. */
  readonly isOpen?: boolean;
}

const YEAR = '(?:19[4-9]|20[0-4])\\d';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const NUMBER_MONTH = '(?:0?[1-9]|1[0-2])';
const NOT_AFTER = '(?<![\\p{L}\\p{N}$€£])';
const NOT_BEFORE = '(?![\\p{L}\\p{N}%+])';

/** All ways to write one date, most telling first. */
const SINGLE = [
  `${YEAR}\\s?年\\s?${NUMBER_MONTH}\\s?月(?:\\s?${DAY}\\s?日)?`,
  `${YEAR}\\s?年`,
  `(?:${DAY}(?:st|nd|rd|th|er|º|\\.)?\\s+)?(?:de\\s+)?(?:${MONTH})\\.?(?:\\s+${DAY}(?:st|nd|rd|th)?,)?[\\s,]*(?:de\\s+|of\\s+)?(?:${YEAR}|['’]\\d{2})`,
  `(?:${SEASON})\\.?(?:\\s+semester)?\\s+(?:of\\s+)?${YEAR}(?:/\\d{2,4})?`,
  `${DAY}[./-]${NUMBER_MONTH}[./-]${YEAR}`,
  `${YEAR}[./-]${NUMBER_MONTH}[./-]${DAY}`,
  `${YEAR}\\s?[./-]\\s?(?:0[1-9]|1[0-2])`,
  `${NUMBER_MONTH}\\s?[./-]\\s?${YEAR}`,
  YEAR,
].join('|');
/** Short forms that are dates only beside another date or a dash: `05/19`, a month without its year, `18` after `2014`. */
const SHORT = `${NUMBER_MONTH}[./]\\d{2}(?!\\d)`;
const BARE_MONTH = `(?:${MONTH})\\.?`;
const DASH =
  '\\s*(?:[-–—−‒~～至到]|\\bto\\b|\\bbis\\b|\\bthrough\\b|\\buntil\\b|\\bà\\b|\\bau\\b|\\bal?\\b|\\bhasta\\b|\\baté\\b|\\btot\\b|\\bt/m\\b)+\\s*';
const ongoing = `(?:${PRESENT})`;

/**
 * The patterns are held against small letters: with the flag `i` beside `u`, V8 works out the other case of every
 * letter class again for each pattern, which took a quarter of a second at the first date.
 */
const pattern = (source: string): RegExp => new RegExp(`${NOT_AFTER}${source}${NOT_BEFORE}`, 'gu');

interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: readonly (string | undefined)[]) => Omit<FoundDates, 'from' | 'to'>;
}

const range = (startDate: string | undefined, endDate: string | undefined): ReturnType<Form['read']> => ({
  startDate,
  endDate,
  isRange: true,
});

const FORMS: readonly Form[] = [
  { pattern: pattern(`(${SINGLE}|${SHORT})${DASH}(${ongoing})`), read: ([a]) => range(toDate(a), 'present') },
  { pattern: pattern(`(${SINGLE})${DASH}(${SINGLE})`), read: ([a, b]) => range(toDate(a), toDate(b)) },
  { pattern: pattern(`(${SHORT})${DASH}(${SHORT}|${SINGLE})`), read: ([a, b]) => range(toDate(a), toDate(b)) },
  { pattern: pattern(`(${BARE_MONTH})${DASH}(${SINGLE})`), read: ([a, b]) => range(monthInYearOf(a, b), toDate(b)) },
  {
    pattern: pattern(`(${NUMBER_MONTH})\\s?[-–—]\\s?(${NUMBER_MONTH}[./]${YEAR})`),
    read: ([a, b]) => range(monthInYearOf(a, b), toDate(b)),
  },
  {
    pattern: pattern(`(${YEAR})\\s?[-–—/]\\s?(\\d{2})(?![./-]\\d)`),
    read: ([a, b]) => range(toDate(a), `${a?.slice(0, 2)}${b}`),
  },
  { pattern: pattern(`(?:${SINCE})\\s+(${SINGLE}|${SHORT})`), read: ([a]) => range(toDate(a), 'present') },
  { pattern: pattern(`(?:${UNTIL})\\s+(${SINGLE}|${SHORT})`), read: ([a]) => range(undefined, toDate(a)) },
  {
    pattern: new RegExp(`${NOT_AFTER}(${SINGLE}|${SHORT})\\s*[–—-]\\s*(?=$|\\)|\\t)`, 'gu'),
    read: ([a]) => ({ ...range(toDate(a), 'present'), isOpen: true }),
  },
  {
    pattern: pattern(`(${SINGLE})`),
    read: ([a]) => ({ startDate: toDate(a), endDate: toDate(a), isRange: false }),
  },
];

/** Dates and spans of time in a text, from left to right, none inside another. */
export function findDates(text: string): FoundDates[] {
  if (!/\d/.test(text)) return [];
  const found: FoundDates[] = [];
  const small = inSmallLetters(text);
  for (const { pattern: form, read } of FORMS) {
    for (const match of small.matchAll(form)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (found.some((other) => from < other.to && to > other.from)) continue;
      found.push({ from, to, ...read(match.slice(1)) });
    }
  }
  return found.toSorted((a, b) => a.from - b.from);
}

/** The text in small letters with every offset as it was: letters whose small form is longer or shorter stay. */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return text.replace(/./gsu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
}

/** One written date in the schema's form, undefined when it cannot be one. */
function toDate(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const [, monthNumber, shortYear] = /^(\d{1,2})[./](\d{2})$/.exec(written) ?? [];
  if (shortYear !== undefined) return `${fullYearOf(shortYear)}-${String(monthNumber).padStart(2, '0')}`;
  const short = /['’](\d{2})$/.exec(written)?.[1];
  const year = /(?:19|20)\d{2}/.exec(written)?.[0] ?? (short === undefined ? undefined : fullYearOf(short));
  if (year === undefined) return undefined;
  const month = monthOf(written, year);
  return month === undefined ? year : `${year}-${String(month).padStart(2, '0')}`;
}

/** Two digits are the century of people at work today: 45 to 99 in the last, the rest in this one. */
const fullYearOf = (short: string): string => `${Number(short) >= 45 ? 19 : 20}${short}`;

const IN_SEASON = new RegExp(`^(?:${SEASON})`, 'u');

function monthOf(written: string, year: string): number | undefined {
  for (const [word] of written.matchAll(/\p{L}{3,}/gu)) {
    const named = MONTH_NUMBERS.get(word);
    if (named !== undefined) return named;
  }
  if (IN_SEASON.test(written)) return undefined;
  const numbers = written.replace(year, ' ').match(/\d+/g)?.map(Number) ?? [];
  // Day before month where both stand before the year; month before day where they follow it.
  const month = numbers.length > 1 && !/^\d{4}/.test(written) ? numbers[1] : numbers[0];
  return month !== undefined && month >= 1 && month <= 12 ? month : undefined;
}

function monthInYearOf(month: string | undefined, dated: string | undefined): string | undefined {
  const year = /(?:19|20)\d{2}/.exec(dated ?? '')?.[0];
  const number = MONTH_NUMBERS.get((month ?? '').toLowerCase().replace('.', '')) ?? Number(month);
  return year === undefined || !(number >= 1 && number <= 12) ? year : `${year}-${String(number).padStart(2, '0')}`;
}
