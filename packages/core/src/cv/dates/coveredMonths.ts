/** From when to when, as a CV gives it: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, and `present` at the end. */
export interface DatedRange {
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
}

/**
 * Months that are covered by at least one of the ranges, overlaps once; nothing when none has both dates. `today`
 * (`YYYY-MM-DD`) stands for "present"; without it what still goes on cannot be counted. A bare year is its January, so
 * that two bare years differ by whole years; a range covers one month at least.
 */
export function coveredMonths(ranges: readonly DatedRange[], today?: string): number | undefined {
  const spans = ranges
    .map(({ startDate, endDate }) => ({ start: monthIndex(startDate, today), end: monthIndex(endDate, today) }))
    .filter((span): span is Span => span.start !== undefined && span.end !== undefined && span.end >= span.start)
    .toSorted((a, b) => a.start - b.start);
  return spans.length === 0 ? undefined : unionOf(spans);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Total length of half-open spans sorted by start. */
function unionOf(spans: readonly Span[]): number {
  let covered = 0;
  let reached = -Infinity;
  for (const { start, end } of spans) {
    const until = Math.max(end, start + 1);
    covered += Math.max(0, until - Math.max(start, reached));
    reached = Math.max(reached, until);
  }
  return covered;
}

/** Months since year 0. */
function monthIndex(date: string | undefined, today: string | undefined): number | undefined {
  const known = date === 'present' ? today : date;
  const [year, month = 1] = known?.split('-').map(Number) ?? [];
  return year === undefined || Number.isNaN(year) ? undefined : year * 12 + (month - 1);
}
