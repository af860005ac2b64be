import type { Line } from '@career-mentor/core/evidence';

/** A stretch of text in one style, as a format without pages gives it. */
export interface Piece {
  readonly text: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color?: string | undefined;
  /** Where the text links to. */
  readonly url?: string | undefined;
  /** A name by which the reader finds the place of this text after it was set. */
  readonly mark?: string | undefined;
}

/** A tab stop, in points from the left edge of the frame. */
export interface TabStop {
  readonly position: number;
  readonly kind: 'left' | 'right' | 'center';
}

/** One paragraph (or a forced line of it) to be set: it breaks into as many lines as the frame's width asks for. */
export interface Block {
  readonly pieces: readonly Piece[];
  readonly kind: Line['kind'];
  readonly region: number;
  readonly headingLevel?: number | undefined;
  readonly cell?: Line['cell'] | undefined;
  /** Left edge of the first line, in points from the frame's left edge; further lines stand `hanging` points right of it. */
  readonly indent: number;
  readonly hanging?: number | undefined;
  /** White space above the first line, in points. Lines of one block touch each other: that tells them from a new block. */
  readonly spaceBefore: number;
  readonly tabs?: readonly TabStop[] | undefined;
}

/** Where a block is set: left edge and width, and the y coordinate of its top, in points. */
export interface Frame {
  readonly x: number;
  readonly width: number;
  readonly y: number;
}
