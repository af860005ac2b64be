import type { Glyph, GlyphPage, GlyphStyle } from '../glyph.ts';

/** A text to set on a test page; `x` and `y` are the left end of its baseline in points. */
export interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
  /** Sets the text so that it ends at `x`. */
  readonly flushRight?: boolean;
  /** Extra space between all letters, in points. */
  readonly tracking?: number;
  /** Leaves out the space glyphs, as TeX does. */
  readonly withoutSpaces?: boolean;
}

const REGULAR: GlyphStyle = { bold: false, italic: false };
const BOLD: GlyphStyle = { bold: true, italic: false };
/** Every glyph is this wide, in font sizes. */
const ADVANCE = 0.5;

/** A page of typewriter-like glyphs, 595 by 842 points. */
export function drawPage(texts: readonly Drawn[], number = 1): GlyphPage {
  return { number, width: 595, height: 842, glyphs: texts.flatMap(drawText) };
}

function drawText({
  x,
  y,
  text,
  size = 10,
  bold = false,
  flushRight = false,
  tracking = 0,
  withoutSpaces = false,
}: Drawn): Glyph[] {
  const step = size * ADVANCE + tracking;
  const start = flushRight ? x - text.length * step : x;
  return [...text].flatMap((character, index) => {
    const left = start + index * step;
    if (withoutSpaces && character === ' ') return [];
    return [{ text: character, left, right: left + size * ADVANCE, baseline: y, size, style: bold ? BOLD : REGULAR }];
  });
}

/** Lines under each other from `y` on, 14 points apart. */
export const drawLines = (texts: readonly string[], place: Omit<Drawn, 'text'>): Drawn[] =>
  texts.map((text, index) => ({ ...place, text, y: place.y + index * 14 }));
