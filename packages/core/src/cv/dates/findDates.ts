import { FROM, MONTH, PRESENT, SEASON, SINCE, TO, TO_PRESENT, UNTIL } from './dateWords.ts';
import { folded } from './folding.ts';
import { monthInYearOf, toDate, type DateOrder } from './writtenDate.ts';

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
  /** The other reading of `03/04/2018`, with the month first, where the numbers allow both. */
  readonly monthFirst?: Dates;
}

interface Dates {
  readonly startDate: string | undefined;
  readonly endDate: string | undefined;
}

const YEAR = '(?:19[4-9]|20[0-4])\\d';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const NUMBER_MONTH = '(?:0?[1-9]|1[0-2])';
/** Not inside a word, a number, a sum or the name of a standard ("ISO 9001:2015"). */
const NOT_AFTER = '(?<![\\p{L}\\p{N}$€£]|\\d:|\\d\\/)';
const NOT_BEFORE = '(?![\\p{L}\\p{N}%+€£$]|/\\d)';
const AFTER_DAY = '(?:st|nd|rd|th|er|º|°|\\.)?';

/** All ways to write one date, most telling first. Held against folded text: small letters, no accents. */
const SINGLE = [
  `${YEAR}\\s?年\\s?${NUMBER_MONTH}\\s?月(?:\\s?${DAY}\\s?[日号號])?`,
  `${YEAR}\\s?年(?:[春夏秋冬]季?|[上下]半年|第?[一二三四1-4]季度)?`,
  `(?:${DAY}${AFTER_DAY}\\s+)?(?:de\\s+)?(?:${MONTH})\\.?(?:\\s+${DAY}(?:st|nd|rd|th)?,)?[\\s,/-]*(?:de\\s+|del\\s+|of\\s+|di\\s+)?(?:${YEAR}|['’‘]\\d{2})`,
  `(?:${SEASON})\\.?(?:\\s+(?:semester|term|quarter))?[\\s/-]+(?:of\\s+|de\\s+|del\\s+)?(?:${YEAR}(?:/\\d{2,4})?|['’‘]\\d{2})`,
  `${YEAR}\\s(?:${SEASON})(?!\\s+\\p{L})`,
  `${YEAR}[\\s.-](?:${MONTH})\\.?(?=\\s*(?:[-–—,;)]|$|to\\b))`,
  `${DAY}[./-]\\s?${NUMBER_MONTH}[./-]\\s?${YEAR}`,
  `${NUMBER_MONTH}[/-]${DAY}[/-]${YEAR}`,
  `${YEAR}[./-]${NUMBER_MONTH}[./-]${DAY}`,
  `${YEAR}\\s?[./-]\\s?(?:0[1-9]|1[0-2])`,
  `${YEAR}[./](?:[1-9])(?![\\d.])`,
  `${NUMBER_MONTH}\\s?[./-]\\s?${YEAR}`,
  YEAR,
].join('|');
/** Short forms that are dates only beside another date or a dash: `05/19`, `01.03.18`, `'19`, `Mar 19`. */
const SHORT = `(?:${DAY}[./])?${NUMBER_MONTH}[./]\\d{2}(?!\\d)|['’‘]\\d{2}|(?:${MONTH})\\.?\\s\\d{2}(?!\\d)`;
const BARE_MONTH = `(?:${DAY}${AFTER_DAY}\\s+)?(?:${MONTH})\\.?`;
const DASH = `\\s*(?:(?:[-–—−‒‐―~～→>]|[至到])+|(?<=[\\s\\d月])(?:${TO})(?![\\p{L}]))\\s*`;
const LEAD = `(?:(?:${FROM})(?:\\s+|(?<=[自从從])))?`;

/**
 * The patterns are held against small letters: with the flag `i` beside `u`, V8 works out the other case of every
 * letter class again for each pattern, which took a quarter of a second at the first date.
 */
const pattern = (source: string): RegExp => new RegExp(`${NOT_AFTER}${source}${NOT_BEFORE}`, 'gu');

type Groups = readonly (string | undefined)[];

interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, order: DateOrder) => Omit<FoundDates, 'from' | 'to'>;
}

const range = (startDate: string | undefined, endDate: string | undefined): ReturnType<Form['read']> => ({
  startDate,
  endDate,
  isRange: true,
});

const FORMS: readonly Form[] = [
  {
    pattern: pattern(`${LEAD}(${SINGLE}|${SHORT})(?:${DASH}(?:${PRESENT}|${TO_PRESENT})|[\\s,]*(?:${TO_PRESENT}))`),
    read: ([a], order) => range(toDate(a, order), 'present'),
  },
  {
    pattern: pattern(`${LEAD}(${SINGLE})${DASH}(${SINGLE})`),
    read: ([a, b], order) => range(toDate(a, order), toDate(b, order, true)),
  },
  {
    pattern: pattern(`${LEAD}(${SHORT})${DASH}(${SHORT}|${SINGLE})`),
    read: ([a, b], order) => range(toDate(a, order), toDate(b, order, true)),
  },
  {
    pattern: pattern(`${LEAD}(${SINGLE})${DASH}(${SHORT})`),
    read: ([a, b], order) => range(toDate(a, order), toDate(b, order, true)),
  },
  {
    pattern: pattern(`${LEAD}(${BARE_MONTH})(?:${DASH}|/)(${SINGLE})`),
    read: ([a, b], order) => range(monthInYearOf(a, b), toDate(b, order, true)),
  },
  {
    pattern: pattern(`(${NUMBER_MONTH})\\s?[-–—]\\s?(${NUMBER_MONTH}[./]${YEAR})`),
    read: ([a, b], order) => range(monthInYearOf(a, b), toDate(b, order)),
  },
  {
    pattern: pattern(`(${YEAR})\\s?年\\s?(${NUMBER_MONTH})\\s?月?\\s?[-–—~～至到]\\s?(${NUMBER_MONTH})\\s?月`),
    read: ([year, a, b]) => range(monthInYearOf(a, year), monthInYearOf(b, year)),
  },
  {
    pattern: pattern(
      `(?:between|zwischen|entre|tussen|tra|fra)\\s+(${SINGLE})\\s+(?:and|und|et|y|e|en|ed)\\s+(${SINGLE})`,
    ),
    read: ([a, b], order) => range(toDate(a, order), toDate(b, order, true)),
  },
  { pattern: pattern(`(${YEAR})\\s?/\\s?(${YEAR})`), read: ([a, b]) => range(toDate(a), toDate(b)) },
  {
    pattern: pattern(`(${YEAR})\\s?[-–—/]\\s?['’‘]?(\\d{2})(?![./-]\\d)`),
    read: ([a, b]) => range(toDate(a), `${a?.slice(0, 2)}${b}`),
  },
  {
    pattern: pattern(`(?:${SINCE})(?:\\s+|(?<=自))(${SINGLE}|${SHORT})起?`),
    read: ([a], order) => range(toDate(a, order), 'present'),
  },
  {
    pattern: pattern(`(?:${UNTIL})\\s+(${SINGLE}|${SHORT})`),
    read: ([a], order) => range(undefined, toDate(a, order)),
  },
  {
    pattern: new RegExp(
      `${NOT_AFTER}(${SINGLE}|${SHORT})\\s*[–—~-]\\s*(?=$|\\)|\\t|:|\\s{3}|[–—-]?\\s*\\.\\.\\.)`,
      'gu',
    ),
    read: ([a], order) => ({ ...range(toDate(a, order), 'present'), isOpen: true }),
  },
  {
    pattern: pattern(`((?:${SEASON})\\s+${YEAR}/\\d{2,4})`),
    read: ([a]) => range(toDate(a), toDate(a, 'day-first', true)),
  },
  {
    pattern: pattern(`(${SINGLE})`),
    read: ([a], order) => ({ startDate: toDate(a, order), endDate: toDate(a, order), isRange: false }),
  },
];

/**
 * Dates and spans of time in a text, from left to right, none inside another. `03/04/2018` is read with the day first and
 * carries the other reading along, for the document to decide (see `dateOrder.ts`).
 */
export function findDates(text: string): readonly FoundDates[] {
  const small = folded(text);
  if (!MAY_HOLD_DATE.test(small)) return [];
  const known = recent.get(small);
  if (known) return known;
  const found = readDates(small);
  if (recent.size >= RECENT) recent.clear();
  recent.set(small, found);
  return found;
}

/** Every form needs a year, two digits behind an apostrophe, a slash or a full stop, or two behind a word. */
const MAY_HOLD_DATE = new RegExp(`${YEAR}|['’‘./]\\d{2}|\\p{L}\\.?\\s\\d{2}(?!\\d)`, 'u');

/** The same line is asked about by several readers of a document, and the patterns are the dearest part of reading. */
const recent = new Map<string, readonly FoundDates[]>();
const RECENT = 500;

function readDates(small: string): FoundDates[] {
  const found: FoundDates[] = [];
  // Which letters belong to a date already: asking every date found so far would take minutes in a line of thousands.
  const taken = new Uint8Array(small.length);
  for (const { pattern: form, read } of FORMS) {
    for (const match of small.matchAll(form)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (taken.subarray(from, to).includes(1)) continue;
      const groups = match.slice(1);
      const dates = read(groups, 'day-first');
      // Years that run backwards are other numbers: a telephone number, a standard, a count.
      if (isBackwards(dates)) continue;
      const monthFirst = isAmbiguous(groups) ? read(groups, 'month-first') : undefined;
      taken.fill(1, from, to);
      found.push({ from, to, ...dates, ...(monthFirst === undefined ? {} : { monthFirst }) });
    }
  }
  return found.toSorted((a, b) => a.from - b.from);
}

const isBackwards = ({ startDate = '', endDate = '' }: Dates): boolean =>
  startDate.length === 4 && endDate.length === 4 && endDate < startDate;

/** Both numbers before the year may be the month. Dots are written between days and months only. */
const isAmbiguous = (groups: Groups): boolean =>
  groups.some((group) => /^(?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|1[0-2])[/-]\d{4}$/.test(group ?? ''));
