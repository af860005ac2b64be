import type { Line } from '@career-mentor/core/evidence';
import type { Block } from './blocks.ts';
import type { Glyph } from './breakRows.ts';

/** A line that has been set: `x` of its glyphs counts from the page's left edge now. */
export interface SetRow {
  readonly glyphs: readonly Glyph[];
  readonly y: number;
  readonly height: number;
  readonly block: Block;
  readonly kind: Line['kind'];
}

/**
 * The cells of a table row as lines across the page: "2019 – 2023" in one cell and "Baker" in the next are one line,
 * parted by a tab, as a reader of pages sees them. At most one cell may be taller than a line; where two are, each is
 * a text of its own and stays whole.
 */
export function joinBeside(cells: readonly (readonly SetRow[])[]): SetRow[] {
  const filled = cells.filter((rows) => rows.length > 0);
  if (filled.filter((rows) => rows.length > 1).length > 1) return filled.flat();
  const first = filled.flatMap((rows) => rows.slice(0, 1));
  if (first.some((row, index) => index > 0 && leftOf(row) < rightOf(first[index - 1]))) return filled.flat();
  return [...joinRows(first), ...filled.flatMap((rows) => rows.slice(1))];
}

const leftOf = ({ glyphs }: SetRow): number => glyphs[0]?.x ?? 0;

const rightOf = (row: SetRow | undefined): number => {
  const last = row?.glyphs.at(-1);
  return last === undefined ? 0 : last.x + last.width;
};

function joinRows([first, ...others]: readonly SetRow[]): SetRow[] {
  if (first === undefined) return [];
  return [
    others.reduce(
      (left, right) => ({
        ...left,
        height: Math.max(left.height, right.height),
        glyphs: [...left.glyphs, ...gap(left, right), ...right.glyphs],
      }),
      first,
    ),
  ];
}

/** The tab between two cells is as wide as the space between their texts. */
function gap(left: SetRow, right: SetRow): Glyph[] {
  const last = left.glyphs.at(-1);
  if (last === undefined) return [];
  const x = rightOf(left);
  const { url: _, mark: __, ...piece } = last.piece;
  return [{ unit: '\t', piece, x, width: leftOf(right) - x }];
}
