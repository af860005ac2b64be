import type { Segment } from './segment.ts';

/** Segments that share a baseline, from left to right. */
export interface Row {
  readonly segments: readonly Segment[];
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
}

/** Baselines within this share of the font size are one row: cells of a row are often set in slightly different sizes. */
const ROW_TOLERANCE = 0.35;

/** Rows from top to bottom. */
export function groupRows(segments: readonly Segment[]): Row[] {
  const rows: Segment[][] = [];
  for (const segment of segments.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const first = rows.at(-1)?.[0];
    if (first !== undefined && sameRow(first, segment)) rows.at(-1)?.push(segment);
    else rows.push([segment]);
  }
  return rows.map(toRow);
}

/** Whether two segments stand on one line, measured by the smaller of the two. */
export const sameRow = (a: Segment, b: Segment): boolean =>
  Math.abs(a.baseline - b.baseline) <= ROW_TOLERANCE * Math.min(a.size, b.size);

function toRow(segments: readonly Segment[]): Row {
  return {
    segments: segments.toSorted((a, b) => a.left - b.left),
    top: Math.min(...segments.map((segment) => segment.top)),
    bottom: Math.max(...segments.map((segment) => segment.bottom)),
    baseline: segments[0]?.baseline ?? 0,
  };
}
