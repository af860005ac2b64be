/** How a glyph is drawn, as far as the format tells. Equal styles are one object, so they compare by identity. */
export interface GlyphStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  /** `#rrggbb` */
  readonly color?: string;
  /** How sure text recognition was, 0 to 1; absent where the file says its text. */
  readonly certainty?: number;
}

/**
 * One drawn glyph. `text` is what it stands for: one character, or several for a ligature. All lengths in points, origin
 * at the top left corner of the page; `baseline` grows downwards. `size` is the height of the font as drawn.
 */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly style: GlyphStyle;
}

/** A level or upright line drawn on the page: `at` is its y or x, `from` and `to` its ends, in points. */
export interface RuledLine {
  readonly isUpright: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The glyphs of one page in the order in which the file draws them. */
export interface GlyphPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** See `Page.turn`. */
  readonly turn?: number;
  readonly glyphs: readonly Glyph[];
  /** Lines that may be the borders of table cells; absent where none can be told. */
  readonly rules?: readonly RuledLine[];
}
