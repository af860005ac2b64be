import type { Cv } from '@career-mentor/core/cv';
import { dateKey, sameDate, sharedWords } from './comparing.ts';
import type { Truth } from './truth.ts';

/** For each entry of the truth the index of the entry that was read for it; entries that match nothing are absent. */
export type Alignment = ReadonlyMap<number, number>;

/** Pairs jobs by employer, title and dates: the likest first, ties in the document's order. */
export const alignWork = (truth: Truth, cv: Cv | undefined): Alignment =>
  align(
    truth.work,
    cv?.work ?? [],
    (a, b) => sharedWords(a.name ?? '', b.name ?? '') + sharedWords(a.position ?? '', b.position ?? '') + dates(a, b),
  );

export const alignEducation = (truth: Truth, cv: Cv | undefined): Alignment =>
  align(
    truth.education,
    cv?.education ?? [],
    (a, b) =>
      sharedWords(a.institution ?? '', b.institution ?? '') + sharedWords(degreeOf(a), degreeOf(b)) + dates(a, b),
  );

/** Degree and subject together, because documents part them differently. */
export const degreeOf = ({ studyType, area }: { studyType?: string | undefined; area?: string | undefined }): string =>
  [studyType, area].filter((part) => part !== undefined && part !== '').join(' ');

interface Dated {
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
}

function dates(a: Dated, b: Dated): number {
  const same = (key: 'startDate' | 'endDate'): boolean =>
    dateKey(a[key]) !== '' && sameDate(dateKey(a[key]), dateKey(b[key]));
  return (same('startDate') ? 0.3 : 0) + (same('endDate') ? 0.1 : 0);
}

/** Likeness below this is chance. */
const FLOOR = 0.35;

function align<T, U>(truth: readonly T[], found: readonly U[], likeness: (a: T, b: U) => number): Alignment {
  const pairs = truth.flatMap((a, row) => found.map((b, column) => ({ row, column, value: likeness(a, b) })));
  const sorted = pairs
    .filter(({ value }) => value > FLOOR)
    .toSorted((a, b) => b.value - a.value || a.row - b.row || a.column - b.column);
  const map = new Map<number, number>();
  const used = new Set<number>();
  for (const { row, column } of sorted) {
    if (map.has(row) || used.has(column)) continue;
    map.set(row, column);
    used.add(column);
  }
  return map;
}
