import { addDays, daysBetween, weekdayOf } from './calendarDays.ts';
import type { RoadmapPlan } from './schema.ts';

/**
 * The rhythm of a plan: which days are study days and how many minutes each holds. Every stretch of seven days from
 * the start holds exactly `daysPerWeek` study days, so hours ÷ hours per week is the true number of weeks.
 */
export interface Rhythm {
  readonly startDate: string;
  readonly daysPerWeek: number;
  /** Minutes of one study day; may be a fraction, whole minutes come from `minutesUpTo`. */
  readonly minutesPerDay: number;
  /** Days after the start, within one week, on which the person studies; ascending. */
  readonly offsets: readonly number[];
}

/** A day holds at most this much study; a plan that asks for more per day gets more days. */
export const MAX_HOURS_PER_DAY = 10;

/** Weekdays (0 = Monday) by days per week: rest lies between sessions and weekends stay free as long as possible. */
const WEEKDAYS: Readonly<Record<number, readonly number[]>> = {
  1: [2],
  2: [1, 3],
  3: [0, 2, 4],
  4: [0, 1, 3, 4],
  5: [0, 1, 2, 3, 4],
  6: [0, 1, 2, 3, 4, 5],
  7: [0, 1, 2, 3, 4, 5, 6],
};

/** The rhythm of `plan`. Days per week are raised when a day would hold more than `MAX_HOURS_PER_DAY`. */
export function rhythmOf(plan: RoadmapPlan): Rhythm {
  const daysPerWeek = daysNeeded(plan);
  const first = weekdayOf(plan.startDate);
  const offsets = (WEEKDAYS[daysPerWeek] ?? []).map((weekday) => (weekday - first + 7) % 7).sort((a, b) => a - b);
  return { startDate: plan.startDate, daysPerWeek, minutesPerDay: (plan.hoursPerWeek * 60) / daysPerWeek, offsets };
}

/** Days per week that `plan` really uses: 40 h on one day become four days. */
export const daysNeeded = (plan: RoadmapPlan): number =>
  Math.min(7, Math.max(plan.daysPerWeek, Math.ceil(plan.hoursPerWeek / MAX_HOURS_PER_DAY)));

/** The date of study day number `index` (0 is the first one on or after the start). */
export function studyDate(rhythm: Rhythm, index: number): string {
  const offset = rhythm.offsets[index % rhythm.daysPerWeek] ?? 0;
  return addDays(rhythm.startDate, Math.floor(index / rhythm.daysPerWeek) * 7 + offset);
}

/** Minutes in the first `days` study days, rounded down to whole minutes. */
export const minutesUpTo = (rhythm: Rhythm, days: number): number => Math.floor(days * rhythm.minutesPerDay + 1e-6);

/** Minutes of study that fit from the start up to and including `deadline`; 0 when it lies before the first study day. */
export function minutesBefore(rhythm: Rhythm, deadline: string): number {
  const days = daysBetween(rhythm.startDate, deadline) + 1;
  if (days <= 0) return 0;
  const whole = Math.floor(days / 7) * rhythm.daysPerWeek;
  const rest = rhythm.offsets.filter((offset) => offset < days % 7).length;
  return minutesUpTo(rhythm, whole + rest);
}
