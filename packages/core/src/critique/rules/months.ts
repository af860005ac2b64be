/** Half-open span of months since year 0: a job from March to April covers two. */
export interface MonthSpan {
  readonly start: number;
  readonly end: number;
}

/** Months since year 0 of `YYYY` or `YYYY-MM(-DD)`; a year alone is `atYear` (0 January, 11 December). */
export function monthOf(date: string | undefined, atYear: number, today: string): number | undefined {
  if (date === undefined) return undefined;
  const [year, month] = (date === 'present' ? today : date).split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return undefined;
  return year * 12 + (month === undefined ? atYear : month - 1);
}

/** The longest span that two dates allow, so that nothing is called a gap which may be none. */
export function widestSpan(
  { startDate, endDate }: { readonly startDate?: string | undefined; readonly endDate?: string | undefined },
  today: string,
): MonthSpan | undefined {
  const start = monthOf(startDate ?? endDate, 0, today);
  const end = monthOf(endDate ?? startDate, 11, today);
  if (start === undefined || end === undefined) return undefined;
  // Dates the wrong way round are an issue of their own: what lies between them is not called a gap as well.
  return { start: Math.min(start, end), end: Math.max(start, end) + 1 };
}

/** The shortest span that two dates allow, so that nothing is called an overlap which may be none. */
export function narrowestSpan(
  { startDate, endDate }: { readonly startDate?: string | undefined; readonly endDate?: string | undefined },
  today: string,
): MonthSpan | undefined {
  const start = monthOf(startDate, 11, today);
  const end = monthOf(endDate, 0, today);
  return start === undefined || end === undefined || end < start ? undefined : { start, end: end + 1 };
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "May 2020". */
export const monthInWords = (month: number): string => `${MONTHS[month % 12] ?? ''} ${String(Math.floor(month / 12))}`;
