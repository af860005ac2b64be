import { MONTH_NUMBERS, SEASON } from './dateWords.ts';

const IN_SEASON = new RegExp(`(?:^|[^\\p{L}])(?:${SEASON})(?:$|[^\\p{L}])`, 'u');

/** Days before months, as most of the world writes them, or months before days. */
export type DateOrder = 'day-first' | 'month-first';

/**
 * One written date (folded text) as `YYYY` or `YYYY-MM`; undefined when it cannot be one. Days are not kept: no CV is
 * read that closely. Of a term over two years ("WS 2019/20") the first year, with `end` the second.
 */
export function toDate(written: string | undefined, order: DateOrder = 'day-first', end = false): string | undefined {
  if (written === undefined) return undefined;
  const text = written.trim();
  const [, monthNumber, shortYear] = /^(?:\d{1,2}[./])?(\d{1,2})\s?[./]\s?(\d{2})$/.exec(text) ?? [];
  if (shortYear !== undefined) return `${fullYearOf(shortYear)}-${String(monthNumber).padStart(2, '0')}`;
  const short = /(?:['’‘]|(?<=\p{L}\.?\s))(\d{2})$/u.exec(text)?.[1];
  const year = /(?:19|20)\d{2}/.exec(text)?.[0] ?? (short === undefined ? undefined : fullYearOf(short));
  if (year === undefined) return undefined;
  const term = /(?:19|20)\d{2}\/(?:\d{2})?(\d{2})$/.exec(text);
  if (term !== null && IN_SEASON.test(text)) return end ? `${year.slice(0, 2)}${term[1]}` : year;
  const month = monthOf(text, year, order);
  return month === undefined ? year : `${year}-${String(month).padStart(2, '0')}`;
}

/** Two digits are the century of people at work today: 45 to 99 in the last, the rest in this one. */
const fullYearOf = (short: string): string => `${Number(short) >= 45 ? 19 : 20}${short}`;

function monthOf(written: string, year: string, order: DateOrder): number | undefined {
  for (const [word] of written.matchAll(/\p{L}{3,}/gu)) {
    const named = MONTH_NUMBERS.get(word);
    if (named !== undefined) return named;
  }
  if (IN_SEASON.test(written)) return undefined;
  const numbers =
    written
      .replace(year, ' ')
      .replace(/['’‘]\d{2}$/u, ' ')
      .match(/\d+/g)
      ?.map(Number) ?? [];
  return monthAmong(numbers, /^\d{4}/.test(written), order);
}

/** Of the numbers besides the year: the year's neighbour, unless only the other can be a month or months come first. */
function monthAmong(numbers: readonly number[], yearFirst: boolean, order: DateOrder): number | undefined {
  const [first, second] = numbers;
  const isMonth = (number: number | undefined): boolean => number !== undefined && number >= 1 && number <= 12;
  if (first === undefined) return undefined;
  if (second === undefined || yearFirst) return isMonth(first) ? first : undefined;
  const [likely, other] = order === 'day-first' ? [second, first] : [first, second];
  return isMonth(likely) ? likely : isMonth(other) ? other : undefined;
}

/** The month of a span whose year stands behind its second date only: `Jan – Mar 2020`, `06–08/2019`. */
export function monthInYearOf(month: string | undefined, dated: string | undefined): string | undefined {
  const year = toDate(dated)?.slice(0, 4);
  const bare = (month ?? '').replace(/[.\s]/g, '').replace(/^\d{1,2}(?=\p{L})/u, '');
  const number = MONTH_NUMBERS.get(bare) ?? Number(bare);
  return year === undefined || !(number >= 1 && number <= 12) ? year : `${year}-${String(number).padStart(2, '0')}`;
}
