import { bestGutter, isStructural, type PageFrame } from './gutters.ts';
import { MOST_SEGMENTS, orderArea, type Block } from './orderArea.ts';
import { groupRows, type Row } from './row.ts';
import type { Segment } from './segment.ts';

/** The segments of one page and the page's height. */
export interface SegmentedPage {
  readonly segments: readonly Segment[];
  readonly height: number;
}

/** A block and the page (index from 0) that it stands on. */
export interface PlacedBlock {
  readonly page: number;
  readonly block: Block;
}

/**
 * Orders the segments of all pages for reading. Where pages that follow each other are parted by the same gutter, the
 * left columns of all of them are read before the right ones: what breaks off at the foot of a sidebar goes on in the
 * sidebar of the next page, and not in the main column.
 */
export function readingOrder(pages: readonly SegmentedPage[]): PlacedBlock[] {
  const structure = pages
    .filter(isReadable)
    .flatMap(({ segments, height }) => structureOf(groupRows(segments), { height, structure: [] }));
  const ordered: PlacedBlock[] = [];
  let threads: { x: number; left: PlacedBlock[]; right: PlacedBlock[] } | undefined;
  const flush = (): void => {
    ordered.push(...(threads?.left ?? []), ...(threads?.right ?? []));
    threads = undefined;
  };
  pages.forEach((page, index) => {
    const frame = { height: page.height, structure };
    const place = (segments: readonly Segment[]): PlacedBlock[] =>
      orderArea(segments, frame).map((block) => ({ page: index, block }));
    const split = isReadable(page) ? splitPage(page, frame, threads?.x) : undefined;
    if (split === undefined || split.x !== threads?.x) flush();
    if (split === undefined) {
      ordered.push(...place(page.segments));
      return;
    }
    if (threads === undefined) ordered.push(...place(split.above));
    else threads.left.push(...place(split.above));
    threads ??= { x: split.x, left: [], right: [] };
    threads.left.push(...place(split.left));
    threads.right.push(...place(split.right));
    if (split.below.length > 0) {
      flush();
      ordered.push(...place(split.below));
    }
  });
  flush();
  return ordered;
}

const isReadable = ({ segments }: SegmentedPage): boolean => segments.length <= MOST_SEGMENTS;

function structureOf(rows: readonly Row[], frame: PageFrame): PageFrame['structure'] {
  const gutter = bestGutter(rows, frame);
  return gutter !== undefined && isStructural(gutter, frame) ? [gutter] : [];
}

interface SplitPage {
  readonly x: number;
  readonly above: readonly Segment[];
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
  readonly below: readonly Segment[];
}

/** The page's two columns where the document has such; also a page on which only one of them goes on. */
function splitPage(
  { segments, height }: SegmentedPage,
  frame: PageFrame,
  threadX: number | undefined,
): SplitPage | undefined {
  const rows = groupRows(segments);
  const gutter = bestGutter(rows, frame);
  if (gutter !== undefined) {
    const known = frame.structure.find(({ x, kind }) => kind === 'columns' && Math.abs(x - gutter.x) <= 3);
    if (known === undefined || gutter.kind !== 'columns') return undefined;
    const above = rows.slice(0, gutter.from).flatMap((row) => row.segments);
    const below = rows.slice(gutter.to).flatMap((row) => row.segments);
    if (threadX !== undefined && above.some((segment) => segment.bottom > height * HEADER)) return undefined;
    return { x: known.x, above, left: gutter.left, right: gutter.right, below };
  }
  if (threadX === undefined || segments.length === 0) return undefined;
  const inLeft = segments.every((segment) => segment.right < threadX);
  const inRight = segments.every((segment) => segment.left >= threadX - 3);
  if (!inLeft && !inRight) return undefined;
  return { x: threadX, above: [], left: inLeft ? segments : [], right: inRight ? segments : [], below: [] };
}

/** A running header over both columns does not end them. */
const HEADER = 0.1;
