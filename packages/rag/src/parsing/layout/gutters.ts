import { gutterKind, type GutterKind } from './gutterKind.ts';
import type { Row } from './row.ts';
import { median, type Segment } from './segment.ts';

/** White space that parts the rows `from` to `to` (exclusive) into text left and right of `x`. */
export interface Gutter {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly kind: Exclude<GutterKind, 'rows'>;
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
}

/** Narrowest gutter in points and in font sizes. */
const NARROWEST = 5;
const NARROWEST_IN_SIZES = 0.6;

/**
 * The gutter with text on both sides over the greatest height, or undefined when the rows are to be read straight
 * across. Only left edges of segments can be the right rim of a gutter, so these are the candidates.
 */
export function bestGutter(rows: readonly Row[], pageHeight: number): Gutter | undefined {
  const segments = rows.flatMap((row) => row.segments);
  const width = Math.max(NARROWEST, NARROWEST_IN_SIZES * median(segments.map((segment) => segment.size)));
  let best: { gutter: Gutter; height: number } | undefined;
  for (const x of candidates(segments)) {
    for (const run of cleanRuns(rows, x, width)) {
      const gutter = judge(rows, { x, ...run }, pageHeight);
      if (gutter === undefined) continue;
      const height = overlapOf(gutter.left, gutter.right).height;
      if (best === undefined || height > best.height + 1) best = { gutter, height };
    }
  }
  return best?.gutter;
}

function candidates(segments: readonly Segment[]): number[] {
  const edges = [...new Set(segments.map((segment) => Math.round(segment.left)))].toSorted((a, b) => a - b);
  return edges.slice(1);
}

/** Runs of rows in which nothing crosses the strip of `width` left of `x`. */
function cleanRuns(rows: readonly Row[], x: number, width: number): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let from = 0;
  const end = (to: number): void => {
    if (to - from >= 2) runs.push({ from, to });
    from = to + 1;
  };
  rows.forEach((row, index) => {
    if (row.segments.some((segment) => segment.left < x - 1 && segment.right > x - width)) end(index);
  });
  end(rows.length);
  return runs;
}

interface Candidate {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

function judge(rows: readonly Row[], candidate: Candidate, pageHeight: number): Gutter | undefined {
  const run = trimmed(rows, candidate, pageHeight);
  const { left, right } = sidesOf(rows, run);
  if (left.length === 0 || right.length === 0) return undefined;
  const kind = gutterKind(left, right);
  return kind === 'rows' ? undefined : { ...run, kind, left, right };
}

function sidesOf(rows: readonly Row[], { x, from, to }: Candidate): { left: Segment[]; right: Segment[] } {
  const segments = rows.slice(from, to).flatMap((row) => row.segments);
  return {
    left: segments.filter((segment) => segment.left < x - 1),
    right: segments.filter((segment) => segment.left >= x - 1),
  };
}

/** Columns over more of the page's height than this are its structure; less is a grid or table inside running text. */
const STRUCTURE = 0.3;

/**
 * Cuts off rows above and below that have text on one side only: they are not part of a grid. A sidebar keeps them,
 * because a column may go on where the other one has ended.
 */
function trimmed(rows: readonly Row[], candidate: Candidate, pageHeight: number): Candidate {
  const { left, right } = sidesOf(rows, candidate);
  const overlap = overlapOf(left, right);
  if (overlap.height <= 0 || overlap.height > STRUCTURE * pageHeight) return candidate;
  let { from, to } = candidate;
  while (from < to && (rows[from]?.bottom ?? Infinity) <= overlap.top) from += 1;
  while (to > from && (rows[to - 1]?.top ?? -Infinity) >= overlap.bottom) to -= 1;
  return { x: candidate.x, from, to };
}

function overlapOf(
  left: readonly Segment[],
  right: readonly Segment[],
): { top: number; bottom: number; height: number } {
  const top = Math.max(topOf(left), topOf(right));
  const bottom = Math.min(bottomOf(left), bottomOf(right));
  return { top, bottom, height: bottom - top };
}

const topOf = (segments: readonly Segment[]): number =>
  segments.reduce((top, segment) => Math.min(top, segment.top), Infinity);
const bottomOf = (segments: readonly Segment[]): number =>
  segments.reduce((bottom, segment) => Math.max(bottom, segment.bottom), -Infinity);
