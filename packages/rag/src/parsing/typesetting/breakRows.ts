import type { Block, Piece, TabStop } from './blocks.ts';
import { isEastAsian, type GlyphWidth } from './glyphWidth.ts';

/** One UTF-16 unit with its place in its row: `x` is the left edge from the frame's left edge, in points. */
export interface Glyph {
  readonly unit: string;
  readonly piece: Piece;
  readonly width: number;
  x: number;
}

/** Breaks a block into rows of at most `width` points, after spaces, tabs and hyphens and between East Asian characters. */
export function breakRows(block: Block, width: number, glyphWidth: GlyphWidth): Glyph[][] {
  const glyphs = block.pieces.flatMap((piece) => glyphsOf(piece, glyphWidth));
  const rows: Glyph[][] = [];
  let start = 0;
  while (start < glyphs.length) {
    const indent = block.indent + (rows.length > 0 ? (block.hanging ?? 0) : 0);
    const end = rowEnd(glyphs, start, { block, width, indent });
    rows.push(trimRow(glyphs.slice(start, end)));
    start = end;
    while (start < glyphs.length && glyphs[start]?.unit === ' ') start += 1;
  }
  return rows.filter((row) => row.length > 0);
}

/** Sets `x` from `start` on until the row is full; returns the index where the next row begins. */
function rowEnd(
  glyphs: readonly Glyph[],
  start: number,
  { block, width, indent }: { block: Block; width: number; indent: number },
): number {
  let x = indent;
  let lastBreak = -1;
  for (let index = start; index < glyphs.length; index += 1) {
    const glyph = glyphs[index];
    if (glyph === undefined) break;
    glyph.x = x;
    x = glyph.unit === '\t' ? afterTab(glyphs, index, { x, width, tabs: block.tabs ?? [] }) : x + glyph.width;
    if (x > width && glyph.unit !== ' ' && index > start) return lastBreak > start ? lastBreak : index;
    if (mayBreakAfter(glyph, glyphs[index + 1])) lastBreak = index + 1;
  }
  return glyphs.length;
}

/** Points: half an inch, the interval where a document sets none (ECMA-376 part 1, 17.15.1.25). */
const DEFAULT_TAB = 36;

function afterTab(
  glyphs: readonly Glyph[],
  index: number,
  { x, width, tabs }: { x: number; width: number; tabs: readonly TabStop[] },
): number {
  const stop = tabs.find((tab) => tab.position > x + 1);
  if (stop === undefined) return Math.max(x + 4, Math.min(width, (Math.floor(x / DEFAULT_TAB) + 1) * DEFAULT_TAB));
  const position = Math.min(stop.position, width);
  if (stop.kind === 'left') return position;
  const rest = widthUntilTab(glyphs, index + 1);
  return Math.max(x + 4, position - (stop.kind === 'right' ? rest : rest / 2));
}

function widthUntilTab(glyphs: readonly Glyph[], from: number): number {
  let sum = 0;
  for (let index = from; index < glyphs.length && glyphs[index]?.unit !== '\t'; index += 1)
    sum += glyphs[index]?.width ?? 0;
  return sum;
}

const mayBreakAfter = (glyph: Glyph, next: Glyph | undefined): boolean =>
  ' \t-\u2010\u2013/'.includes(glyph.unit) || isEastAsian(glyph.unit) || (next !== undefined && isEastAsian(next.unit));

function trimRow(row: Glyph[]): Glyph[] {
  let end = row.length;
  while (end > 0 && row[end - 1]?.unit.trim() === '') end -= 1;
  return row.slice(0, end);
}

function glyphsOf(piece: Piece, glyphWidth: GlyphWidth): Glyph[] {
  const glyphs: Glyph[] = [];
  for (const character of piece.text) {
    const width = glyphWidth(character, piece.bold) * piece.fontSize;
    glyphs.push({ unit: character.charAt(0), piece, width, x: 0 });
    // The second half of a surrogate pair has no width of its own, so that edges stay one per UTF-16 unit.
    if (character.length === 2) glyphs.push({ unit: character.charAt(1), piece, width: 0, x: 0 });
  }
  return glyphs;
}
