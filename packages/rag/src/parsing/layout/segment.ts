import type { Glyph } from './glyph.ts';

/** Text without a wide gap on one baseline: the unit that columns and rows are made of. */
export interface Segment {
  /** From left to right, with a glyph for every space. */
  readonly glyphs: readonly Glyph[];
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
  /** The height of most of its glyphs. */
  readonly size: number;
  readonly bold: boolean;
}

/** Letters rise about 0.8 of the font size above the baseline and fall 0.2 below, in all common faces. */
const ASCENT = 0.8;

/** Glyphs of one baseline, from left to right and at least one of them inked, as a segment. */
export function toSegment(glyphs: readonly Glyph[]): Segment {
  const inked = glyphs.filter((glyph) => glyph.text !== ' ');
  const size = median(inked.map((glyph) => glyph.size));
  const baseline = median(inked.map((glyph) => glyph.baseline));
  return {
    glyphs,
    text: glyphs.map((glyph) => glyph.text).join(''),
    left: Math.min(...inked.map((glyph) => glyph.left)),
    right: Math.max(...inked.map((glyph) => glyph.right)),
    top: baseline - ASCENT * size,
    bottom: baseline + (1 - ASCENT) * size,
    baseline,
    size,
    bold: inked.filter((glyph) => glyph.style.bold).length * 2 > inked.length,
  };
}

/** The middle value; 0 of nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
