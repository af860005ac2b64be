import { isHeadingText } from '@career-mentor/core/cv/headings';
import { isBesideBlock, isDated, isRail, gutterKind, labelBlocks, type GutterKind } from './gutterKind.ts';
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

/** What is known of the page: its height, and gutters that part a large share of this or another page. */
export interface PageFrame {
  readonly height: number;
  readonly structure: readonly Pick<Gutter, 'x' | 'kind'>[];
}

/** Narrowest gutter in points and in font sizes. */
const NARROWEST = 3;
const NARROWEST_IN_SIZES = 0.35;
/** Columns over more of the page's height than this are its structure; less is a grid or table inside running text. */
const STRUCTURE = 0.3;

/**
 * The gutter with text on both sides over the greatest height, or undefined when the rows are to be read straight
 * across. Only left edges of segments can be the right rim of a gutter, so these are the candidates.
 */
export function bestGutter(rows: readonly Row[], frame: PageFrame): Gutter | undefined {
  const segments = rows.flatMap((row) => row.segments);
  const width = Math.max(NARROWEST, NARROWEST_IN_SIZES * median(segments.map((segment) => segment.size)));
  let best: { gutter: Gutter; height: number } | undefined;
  for (const x of candidates(segments)) {
    for (const run of cleanRuns(rows, x, width).flatMap((clean) => partsOf(rows, { x, ...clean }, frame))) {
      const gutter = judge(rows, run, frame);
      if (gutter === undefined) continue;
      const height = overlapOf(gutter.left, gutter.right).height;
      if (best === undefined || height > best.height + 1) best = { gutter, height };
    }
  }
  return best?.gutter;
}

/** True where the gutter parts so much of the page that other pages are likely laid out in the same way. */
export const isStructural = ({ left, right }: Gutter, { height }: PageFrame): boolean =>
  overlapOf(left, right).height > STRUCTURE * height;

function candidates(segments: readonly Segment[]): number[] {
  const edges = [...new Set(segments.map((segment) => Math.round(segment.left)))].toSorted((a, b) => a - b);
  return edges.slice(1);
}

interface Candidate {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** Runs of rows in which nothing crosses the strip of `width` left of `x`. */
function cleanRuns(rows: readonly Row[], x: number, width: number): Omit<Candidate, 'x'>[] {
  return runsBetween(rows, 0, rows.length, (row) =>
    row.segments.some((segment) => segment.left < x - 1 && segment.right > x - width),
  );
}

/** A page-wide structure stays whole; anything smaller ends at section headings, which do not stand inside a grid. */
function partsOf(rows: readonly Row[], candidate: Candidate, frame: PageFrame): Candidate[] {
  const { left, right } = sidesOf(rows, candidate);
  if (knownGutter(candidate, frame) !== undefined) return [candidate];
  const area = rows.flatMap((row) => row.segments);
  const size = median(area.map((segment) => segment.size));
  const middle =
    (Math.min(...area.map((segment) => segment.left)) + Math.max(...area.map((segment) => segment.right))) / 2;
  // Centred over the grid, and not at the edge of the column under it.
  const isCentred = ({ segments: [only, second] }: Row): boolean =>
    only !== undefined &&
    second === undefined &&
    isHeadingLike(only, size) &&
    only.left >= candidate.x - 1 &&
    right.filter((segment) => !isHeadingLike(segment, size) && Math.abs(segment.left - only.left) < 2).length <= 2 &&
    Math.abs((only.left + only.right) / 2 - middle) < 12;
  const centred = rows.slice(candidate.from, candidate.to).filter(isCentred).length >= 2;
  if (!centred && isWhole(left, right, { size, height: frame.height })) return [candidate];
  const isBarrier = (row: Row): boolean => {
    const [only, second] = row.segments;
    if (only === undefined || second !== undefined || !isHeadingLike(only, size)) return false;
    return only.left < candidate.x || isCentred(row);
  };
  return runsBetween(rows, candidate.from, candidate.to, isBarrier).map((run) => ({ x: candidate.x, ...run }));
}

/**
 * True for the columns of a page. They have headings each, or stand over much of the page with hardly any; headings on
 * the left alone are over a grid or a list of dates.
 */
function isWhole(
  left: readonly Segment[],
  right: readonly Segment[],
  { size, height }: { size: number; height: number },
): boolean {
  const shared = overlapOf(left, right).height;
  const [tall, several] = [shared > STRUCTURE * height, shared > SEVERAL_LINES * size];
  // Most candidates end here, before the costly look at every pair of lines.
  if (!tall && !several) return false;
  const kind = gutterKind(left, right);
  if (kind === 'rows') return false;
  const headsRight = headingsIn(right, size).length > 0;
  const headsLeft = headingsIn(left, size).length;
  if (kind === 'rail') return tall;
  return headsRight ? tall || (headsLeft > 0 && several) : tall && headsLeft < 2;
}

/** A sidebar is often set smaller than the page: its headings are large beside its own text, or known by their words. */
function headingsIn(side: readonly Segment[], size: number): Segment[] {
  const own = median(side.map((segment) => segment.size));
  return side.filter(
    (segment) => isHeadingLike(segment, size) || segment.size >= HEADING_RATIO * own || isHeadingText(segment.text),
  );
}

const HEADING_RATIO = 1.15;

/** Columns with headings of their own are at least so many font sizes high. */
const SEVERAL_LINES = 12;

const isHeadingLike = (segment: Segment, bodySize: number): boolean =>
  segment.size > bodySize + 0.3 ||
  (segment.bold && /\p{Lu}{3}/u.test(segment.text) && segment.text === segment.text.toUpperCase());

function runsBetween(
  rows: readonly Row[],
  first: number,
  last: number,
  isBarrier: (row: Row) => boolean,
): Omit<Candidate, 'x'>[] {
  const runs: Omit<Candidate, 'x'>[] = [];
  let from = first;
  for (let index = first; index <= last; index += 1) {
    const row = rows[index];
    if (index < last && row !== undefined && !isBarrier(row)) continue;
    if (index > from) runs.push({ from, to: index });
    from = index + 1;
  }
  return runs;
}

function judge(rows: readonly Row[], candidate: Candidate, frame: PageFrame): Gutter | undefined {
  const headed = headedRail(rows, candidate);
  if (headed !== undefined) return { ...headed, kind: 'rail', ...sidesOf(rows, headed) };
  const known = knownGutter(candidate, frame);
  const run =
    known === undefined
      ? trimmed(rows, candidate, frame)
      : known.kind === 'rail'
        ? candidate
        : withoutTitleRows(rows, candidate);
  const { left, right } = sidesOf(rows, run);
  if (left.length === 0 || right.length === 0) return undefined;
  const kind = known === undefined ? gutterKind(left, right) : kindOfKnown(known.kind, left, right);
  return kind === 'rows' ? undefined : { ...run, kind, left, right };
}

/**
 * The part of the candidate that is a rail of section headings, each with its section beside it. The name and the contact
 * data above it may keep clear of the same gutter by chance.
 */
function headedRail(rows: readonly Row[], { x, from, to }: Candidate): Candidate | undefined {
  const beside = sidesOf(rows, { x, from, to }).left;
  // Most candidates end here: some of the headings are of one line.
  if (!beside.some(({ text }) => isHeadingText(text))) return undefined;
  const labels = labelBlocks(beside).filter(isHeading);
  const top = labels[0]?.[0];
  if (top === undefined || labels.length < FEWEST_HEADINGS) return undefined;
  const start = rows.findIndex((row, index) => index >= from && row.bottom >= top.baseline - 0.5 * top.size);
  const part = { x, from: Math.max(from, start), to };
  const { left, right } = sidesOf(rows, part);
  const blocks = labelBlocks(left);
  const paired = blocks.filter((label) => isBesideBlock(label, right)).length;
  const fits = blocks.length - labels.length <= labels.length * 0.2 && paired >= blocks.length * 0.9;
  return fits ? part : undefined;
}

const FEWEST_HEADINGS = 3;

const isHeading = (label: readonly Segment[]): boolean =>
  isHeadingText(
    label
      .map(({ text }) => text)
      .join(' ')
      .replace(/(\p{L})- (?=\p{Ll})/gu, '$1'),
  );

/** The last lines under a person's name may be short enough not to cross the gutter; the columns begin with a heading. */
function withoutTitleRows(rows: readonly Row[], { x, from, to }: Candidate): Candidate {
  const size = median(rows.flatMap((row) => row.segments).map((segment) => segment.size));
  const titled = rows.slice(0, from).some((row) => row.segments.some((segment) => segment.size > 1.4 * size));
  const first = rows
    .slice(from, from + TITLE_ROWS)
    .findIndex((row) => row.segments.some((segment) => isHeadingLike(segment, size)));
  return { x, from: titled && first > 0 ? from + first : from, to };
}

const TITLE_ROWS = 5;

const knownGutter = ({ x }: Candidate, { structure }: PageFrame): PageFrame['structure'][number] | undefined =>
  structure.find((gutter) => Math.abs(gutter.x - x) <= 3);

/** Where a page goes on in the layout of another, one label is enough for a rail. */
function kindOfKnown(kind: Gutter['kind'], left: readonly Segment[], right: readonly Segment[]): GutterKind {
  if (kind === 'rail') return isDated(left) ? 'rows' : isRail(left, right, 1) ? 'rail' : gutterKind(left, right);
  return isDated(right) && right.length < 3 ? 'rows' : 'columns';
}

function sidesOf(rows: readonly Row[], { x, from, to }: Candidate): { left: Segment[]; right: Segment[] } {
  const segments = rows.slice(from, to).flatMap((row) => row.segments);
  return {
    left: segments.filter((segment) => segment.left < x - 1),
    right: segments.filter((segment) => segment.left >= x - 1),
  };
}

/**
 * Cuts off rows above and below that have text on one side only: they are not part of a grid. A sidebar keeps them,
 * because a column may go on where the other one has ended.
 */
function trimmed(rows: readonly Row[], candidate: Candidate, frame: PageFrame): Candidate {
  const { left, right } = sidesOf(rows, candidate);
  const overlap = overlapOf(left, right);
  if (overlap.height <= 0 || overlap.height > STRUCTURE * frame.height) return candidate;
  const size = median(rows.flatMap((row) => row.segments).map((segment) => segment.size));
  if (isWhole(left, right, { size, height: frame.height })) return withoutTitleRows(rows, candidate);
  let { from, to } = candidate;
  while (from < to && (rows[from]?.bottom ?? Infinity) <= overlap.top) from += 1;
  while (to > from && (rows[to - 1]?.top ?? -Infinity) >= overlap.bottom) to -= 1;
  to += wrappedRows(rows.slice(to - 1, candidate.to));
  return { x: candidate.x, from, to };
}

/** Rows after the first that follow it without white space: the last cell of one column has more lines than the other's. */
function wrappedRows(rows: readonly Row[]): number {
  const apart = rows.findIndex((row, index) => {
    const before = rows[index - 1];
    return before !== undefined && (index > 2 || row.top - before.bottom > 0.8 * (row.bottom - row.top));
  });
  return (apart < 0 ? rows.length : apart) - 1;
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
