import { coveredMonths, type Cv } from '../cv/index.ts';
import type { Job } from '../jobs/index.ts';
import { durationInWords } from '../skills/index.ts';
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
export const monthsOfWork = (cv: Cv, today?: string): number | undefined => coveredMonths(cv.work, today);

function inWords(requiredYears: number, months: number | undefined): string {
  const asked = `The advert asks for ${durationInWords(requiredYears * 12)} of experience`;
  if (months === undefined) return `${asked}; the CV's work entries carry no dates to compare.`;
  const enough = months >= requiredYears * 12 ? 'which is enough in time' : 'which is less';
  return `${asked}; the dated work in the CV adds up to ${durationInWords(months)}, ${enough}. Whether it was the same kind of work is yours to judge.`;
}
