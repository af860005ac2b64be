import { addDays, weekdayOf } from '@career-mentor/core/roadmaps';

/** Today's calendar date where the person is, `YYYY-MM-DD`. */
export function localToday(now: Date = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const at = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** `2026-03-09` as "9 Mar"; with the year when it is not `todayDate`'s. */
export function shortDate(date: string, todayDate: string = localToday()): string {
  const year = date.slice(0, 4) === todayDate.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return at(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC', ...year });
}

/** `2026-03` as "March 2026". */
export const monthName = (month: string): string =>
  at(`${month}-01`).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The month `step` months after `month` (`YYYY-MM`). */
export function addMonths(month: string, step: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const count = year * 12 + number - 1 + step;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** The weeks of a month, Monday first, as rows of seven dates; the first and last row reach into the neighbours. */
export function weeksOf(month: string): readonly (readonly string[])[] {
  const first = `${month}-01`;
  const start = addDays(first, -weekdayOf(first));
  const weeks: string[][] = [];
  for (let day = start; day.slice(0, 7) <= month; day = addDays(day, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(day, index)));
  }
  return weeks;
}

/** "Mon" … "Sun" */
export const WEEKDAYS: readonly string[] = Array.from({ length: 7 }, (_, index) =>
  at(addDays('2024-01-01', index)).toLocaleDateString('en-GB', { weekday: 'short', timeZone: 'UTC' }),
);
