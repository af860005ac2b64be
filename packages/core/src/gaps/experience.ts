import type { Cv } from '../cv/index.ts';
import type { Job } from '../jobs/index.ts';
import type { ExperienceComparison } from './schema.ts';

/**
 * Years that the advert asks for against the months covered by dated work entries; overlapping entries count once.
 * `today` is `YYYY-MM-DD` and stands for "present"; without it current work cannot be counted. Absent when the advert
 * names no years. It compares time at work as a whole: whether it was the right work is for the reader to judge.
 */
export function compareExperience(cv: Cv, job: Job, today?: string): ExperienceComparison | undefined {
  const requiredYears = job.yearsExperience;
  if (requiredYears === undefined) return undefined;
  const evidence = job.meta.evidence['yearsExperience'];
  const months = monthsOfWork(cv, today);
  return {
    requiredYears,
    text: inWords(requiredYears, months),
    ...(months === undefined ? {} : { cvYears: Math.round((months / 12) * 10) / 10 }),
    ...(evidence === undefined ? {} : { jobEvidence: evidence }),
  };
}

/** Months covered by at least one dated work entry; nothing when no entry has both dates. */
export function monthsOfWork(cv: Cv, today?: string): number | undefined {
  const spans = cv.work
    .map(({ startDate, endDate }) => ({ start: monthIndex(startDate, today), end: monthIndex(endDate, today) }))
    .filter((span): span is { start: number; end: number } => span.start !== undefined && span.end !== undefined)
    .filter(({ start, end }) => end >= start);
  if (spans.length === 0) return undefined;
  return coveredMonths(spans.toSorted((a, b) => a.start - b.start));
}

/** Total length of half-open spans sorted by start, overlaps once. */
function coveredMonths(spans: readonly { start: number; end: number }[]): number {
  let covered = 0;
  let reached = -Infinity;
  for (const { start, end } of spans) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return covered;
}

/** Months since year 0. A bare year is its January, so that two bare years differ by whole years. */
function monthIndex(date: string | undefined, today: string | undefined): number | undefined {
  const known = date === 'present' ? today : date;
  const parts = known?.split('-').map(Number);
  const year = parts?.[0];
  return year === undefined || Number.isNaN(year) ? undefined : year * 12 + ((parts?.[1] ?? 1) - 1);
}

function inWords(requiredYears: number, months: number | undefined): string {
  const asked = `The advert asks for ${years(requiredYears * 12)} of experience`;
  if (months === undefined) return `${asked}; the CV's work entries carry no dates to compare.`;
  const enough = months >= requiredYears * 12 ? 'which is enough in time' : 'which is less';
  return `${asked}; the dated work in the CV adds up to ${years(months)}, ${enough}. Whether it was the same kind of work is yours to judge.`;
}

function years(months: number): string {
  const whole = Math.floor(months / 12);
  const rest = Math.round(months % 12);
  const parts = [whole > 0 || rest === 0 ? counted(whole, 'year') : '', rest > 0 ? counted(rest, 'month') : ''];
  return parts.filter((part) => part !== '').join(' and ');
}

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;
