/** The fields whose F1s are averaged: the mean of these is OVERALL. */
export const FIELDS = [
  'name',
  'email',
  'phone',
  'urls',
  'work',
  'work.company',
  'work.position',
  'work.start',
  'work.end',
  'education.institution',
  'education.degree',
  'education.start',
  'education.end',
  'skills',
] as const;

/** Shown beside them, not part of OVERALL. */
export const EXTRA_FIELDS = ['languages'] as const;
export const ALL_FIELDS = [...FIELDS, ...EXTRA_FIELDS] as const;
export type Field = (typeof ALL_FIELDS)[number];

export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}
export type CvCounts = Readonly<Record<Field, Counts>>;

/** Counts of many documents added up (micro averages come from such sums). */
export function sumOf(all: readonly CvCounts[]): CvCounts {
  const entries = ALL_FIELDS.map((field) => {
    const sum = { right: 0, wrong: 0, missed: 0 };
    for (const counts of all) {
      sum.right += counts[field].right;
      sum.wrong += counts[field].wrong;
      sum.missed += counts[field].missed;
    }
    return [field, sum] as const;
  });
  return Object.fromEntries(entries) as CvCounts; // one entry for each field
}

/** F1 of one field, 0 to 1; undefined when there was nothing to find and nothing was found. */
export function f1Of({ right, wrong, missed }: Counts): number | undefined {
  const all = 2 * right + wrong + missed;
  return all === 0 ? undefined : (2 * right) / all;
}

/** Mean of the F1s of the 14 fields, 0 to 1, over those that have one. */
export function overallOf(counts: CvCounts): number {
  const values = FIELDS.flatMap((field) => f1Of(counts[field]) ?? []);
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
