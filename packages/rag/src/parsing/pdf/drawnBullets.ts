import type { Glyph } from '../layout/glyph.ts';
import { multiply, type Matrix } from './matrix.ts';

/** A small filled shape as wide as high, in points from the top left corner of the page. */
export interface DrawnMark {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A page with more of them is a chart or a pattern. */
const MOST_MARKS = 400;

/**
 * The mark that a filled path leaves, when it is as small and as square as the disc of a list: browsers draw list
 * markers as shapes, so that a printed page has no character for them. `bounds` are left, top, right, bottom as drawn.
 */
export function markOf(bounds: unknown, matrix: Matrix): DrawnMark | undefined {
  if (!(bounds instanceof Float32Array) && !Array.isArray(bounds)) return undefined;
  const [x1, y1, x2, y2] = [...bounds].map(Number);
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return undefined;
  const [, , , , ax, ay] = multiply(matrix, [1, 0, 0, 1, x1, y1]);
  const [, , , , bx, by] = multiply(matrix, [1, 0, 0, 1, x2, y2]);
  const mark = { left: Math.min(ax, bx), right: Math.max(ax, bx), top: Math.min(ay, by), bottom: Math.max(ay, by) };
  const [width, height] = [mark.right - mark.left, mark.bottom - mark.top];
  return width > 1 && width < 8 && Math.abs(width - height) < 0.2 * width ? mark : undefined;
}

/**
 * A bullet glyph for each mark that stands in front of a line of text, at half the height of its small letters, with
 * nothing near it on the other side. Dots that show a level stand behind text or in rows, and are left out.
 */
export function drawnBullets(marks: readonly DrawnMark[], glyphs: readonly Glyph[]): Glyph[] {
  if (marks.length > MOST_MARKS) return [];
  return marks.flatMap((mark) => {
    const middle = (mark.top + mark.bottom) / 2;
    const line = glyphs.filter(
      ({ baseline, size, text }) =>
        text.trim() !== '' && middle > baseline - 0.6 * size && middle < baseline - 0.08 * size,
    );
    const next = line
      .filter(({ left }) => left >= mark.right - 0.5)
      .reduce<Glyph | undefined>(
        (best, glyph) => (best === undefined || glyph.left < best.left ? glyph : best),
        undefined,
      );
    if (next === undefined || !isBulletOf(next, mark)) return [];
    const { size, baseline, style } = next;
    const crowded =
      line.some(({ right, left }) => left < mark.left && right > mark.left - 1.1 * size) ||
      marks.some((other) => other !== mark && isBeside(other, mark, 4 * size));
    return crowded ? [] : [{ text: '•', left: mark.left, right: mark.right, baseline, size, style }];
  });
}

/** As large as a list marker beside its text, and as near. */
const isBulletOf = ({ left, size }: Glyph, mark: DrawnMark): boolean => {
  const width = mark.right - mark.left;
  return left - mark.right < 1.8 * size && width > 0.15 * size && width < 0.55 * size;
};

const isBeside = (a: DrawnMark, b: DrawnMark, distance: number): boolean =>
  Math.abs(a.top - b.top) < 2 && Math.abs(a.left - b.left) < distance;
