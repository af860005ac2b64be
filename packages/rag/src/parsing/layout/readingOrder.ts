import { bestGutter, type Gutter } from './gutters.ts';
import { labelBlocks } from './gutterKind.ts';
import { groupRows, type Row } from './row.ts';
import type { Segment } from './segment.ts';

/** Rows of one area of the page that are read one after the other. */
export type Block = readonly Row[];

/**
 * Orders the segments of a page for reading: finds the tallest gutter, reads what is above it, then the left column,
 * the right column, and what is below; each part in the same way. Depth is bounded by the number of rows.
 */
export function readingOrder(segments: readonly Segment[], pageHeight: number): Block[] {
  if (segments.length === 0) return [];
  const rows = groupRows(segments);
  const gutter = bestGutter(rows, pageHeight);
  if (gutter === undefined) return [rows];
  const above = rows.slice(0, gutter.from).flatMap((row) => row.segments);
  const below = rows.slice(gutter.to).flatMap((row) => row.segments);
  return [...readingOrder(above, pageHeight), ...insideOf(gutter, pageHeight), ...readingOrder(below, pageHeight)];
}

function insideOf(gutter: Gutter, pageHeight: number): Block[] {
  if (gutter.kind === 'rail') return railOrder(gutter, pageHeight);
  return [...readingOrder(gutter.left, pageHeight), ...readingOrder(gutter.right, pageHeight)];
}

/** Each label followed by the text that stands beside it, down to the next label. */
function railOrder({ left, right }: Gutter, pageHeight: number): Block[] {
  const labels = labelBlocks(left);
  const topOf = (label: readonly Segment[] | undefined): number =>
    (label?.[0]?.baseline ?? Infinity) - (label?.[0]?.size ?? 0) * 0.5;
  const before = right.filter((segment) => segment.baseline < topOf(labels[0]));
  const bands = labels.map((label, index) => ({
    label,
    beside: right.filter((segment) => segment.baseline >= topOf(label) && segment.baseline < topOf(labels[index + 1])),
  }));
  return [
    ...readingOrder(before, pageHeight),
    ...bands.flatMap(({ label, beside }) => [groupRows(label), ...readingOrder(beside, pageHeight)]),
  ];
}
