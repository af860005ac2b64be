import type { Glyph, GlyphStyle } from '../layout/glyph.ts';
import { bitmapLetter } from './bitmapLetters.ts';
import { readableText } from './characters.ts';
import type { TextState } from './textState.ts';

/** What the library hands over for one glyph of a text-showing operator; numbers between glyphs are kerning. */
export interface LibraryGlyph {
  readonly unicode?: string;
  /** In font units. */
  readonly width?: number;
  readonly isSpace?: boolean;
}

export type StyleOf = (bold: boolean, italic: boolean, color: string | undefined) => GlyphStyle;

/** Styles as shared objects, so that runs of equal style are found by identity. */
export function createStyleOf(): StyleOf {
  const styles = new Map<string, GlyphStyle>();
  return (bold, italic, color) => {
    const key = `${bold}${italic}${color}`;
    const style = styles.get(key) ?? { bold, italic, ...(color === undefined ? {} : { color }) };
    styles.set(key, style);
    return style;
  };
}

/** Draws one text-showing operator: moves the pen and returns the glyphs that are upright text. */
export function drawGlyphs(shown: readonly unknown[], state: TextState, styleOf: StyleOf): Glyph[] {
  const { font, fontSize } = state.current;
  if (font === undefined) return [];
  const drawn: Glyph[] = [];
  for (const item of shown) {
    // Kerning is in thousandths of the font size and moves the pen back (ISO 32000-1, 9.4.3).
    if (typeof item === 'number') state.advance((-item * fontSize) / 1000);
    else if (isGlyph(item)) {
      const glyph = drawGlyph(item, state, styleOf);
      if (glyph !== undefined) drawn.push(glyph);
    }
  }
  return drawn;
}

function drawGlyph(item: LibraryGlyph, state: TextState, styleOf: StyleOf): Glyph | undefined {
  const { font, fontSize, characterSpacing, wordSpacing, color, renderingMode, horizontalScale } = state.current;
  const width = (item.width ?? 0) * (font?.unit ?? 0.001) * fontSize;
  const [a, b, c, d, x, y] = state.penMatrix();
  state.advance(width + characterSpacing + (item.isSpace === true ? wordSpacing : 0));
  const unicode = font?.bitmaps === true ? bitmapLetter(item.unicode ?? '') : (item.unicode ?? '');
  const text = font?.pictures === true ? '' : readableText(unicode, font?.symbols === true);
  // Rotated text (watermarks, arXiv stamps, vertical side notes) is no part of the reading order.
  if (text === '' || Math.abs(b) > Math.abs(a) / 10 || a * fontSize <= 0) return undefined;
  const size = Math.abs(fontSize) * Math.hypot(c, d);
  // Mode 2 strokes the outline as well: the usual way to fake a bold face.
  const bold = font?.bold === true || renderingMode === 2;
  return {
    text,
    left: x,
    right: x + Math.max(0, width * horizontalScale * a),
    baseline: y,
    size,
    style: styleOf(bold, font?.italic === true, color),
  };
}

const isGlyph = (item: unknown): item is LibraryGlyph => typeof item === 'object' && item !== null;
