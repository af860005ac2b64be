import { bestGutter, type Gutter, type PageFrame } from './gutters.ts';
import { labelBlocks } from './gutterKind.ts';
import { groupRows, type Row } from './row.ts';
import type { Segment } from './segment.ts';

/** Rows of one area of the page that are read one after the other. */
export type Block = readonly Row[];

/**
 * Finds the tallest gutter, reads what is above it, then the left column, the right column, and what is below; each
 * part in the same way. Every part is smaller than the whole, so this ends.
 */
export function orderArea(segments: readonly Segment[], frame: PageFrame): Block[] {
  if (segments.length === 0) return [];
  const rows = groupRows(segments);
  const gutter = segments.length > MOST_SEGMENTS ? undefined : bestGutter(rows, frame);
  if (gutter === undefined) return [rows];
  const above = rows.slice(0, gutter.from).flatMap((row) => row.segments);
  const below = rows.slice(gutter.to).flatMap((row) => row.segments);
  return [...orderArea(above, frame), ...insideOf(gutter, frame), ...orderArea(below, frame)];
}

/** A page with more pieces of text than this is a table of figures: it is read straight across. */
export const MOST_SEGMENTS = 400;

function insideOf(gutter: Gutter, frame: PageFrame): Block[] {
  if (gutter.kind === 'rail') return railOrder(gutter, frame);
  return [...orderArea(gutter.left, frame), ...orderArea(gutter.right, frame)];
}

/** Each label followed by the text that stands beside it, down to the next label. */
function railOrder({ left, right }: Gutter, frame: PageFrame): Block[] {
  const labels = labelBlocks(left);
  const topOf = (label: readonly Segment[] | undefined): number =>
    (label?.[0]?.baseline ?? Infinity) - (label?.[0]?.size ?? 0) * 0.85;
  const before = right.filter((segment) => segment.baseline < topOf(labels[0]));
  const bands = labels.map((label, index) => ({
    label,
    beside: right.filter((segment) => segment.baseline >= topOf(label) && segment.baseline < topOf(labels[index + 1])),
  }));
  return [
    ...orderArea(before, frame),
    ...bands.flatMap(({ label, beside }) => [groupRows(label), ...orderArea(beside, frame)]),
  ];
}
