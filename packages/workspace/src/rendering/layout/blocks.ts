import type { Run } from './runs.ts';

/** What a piece of text is for a screen reader: the structure types of tagged PDF (ISO 32000-1, 14.8.4). */
export type Role = 'H1' | 'H2' | 'H3' | 'P' | 'LI';

interface Spaced {
  /** Points above; dropped at the top of a page. */
  readonly before?: number;
  /** Stays on the page of what follows. */
  readonly keepWithNext?: boolean;
  /** Starts a new page. */
  readonly breakBefore?: boolean;
}

/** A paragraph, a heading or a bullet. */
export interface TextBlock extends Spaced {
  readonly kind: 'text';
  readonly role: Role;
  readonly runs: readonly Run[];
  /** Distance of baselines, times the largest size of text in the line; the same whatever face a character needs. */
  readonly lineHeight: number;
  readonly align?: 'left' | 'centre' | 'right';
  /** Drawn in the indent before the first line; it is decoration and not part of the text. */
  readonly marker?: Run;
  readonly indent?: number;
  /** Stands at the right edge of the first line, or under it where there is no room. */
  readonly aside?: readonly Run[];
  /** What is drawn around the text. */
  readonly ornament?: Ornament;
  /** Set smaller, down to so many times its size, where it would not fit into one line. */
  readonly shrinkTo?: number;
}

/**
 * Decoration of a heading: a line under it, a short or long line over it, a bar at its left, a line from its end to the
 * right edge, or an area behind it. `gap` is the space between text and decoration.
 */
export interface Ornament {
  readonly kind: 'under' | 'over' | 'beside' | 'after' | 'behind';
  readonly colour: string;
  readonly thickness: number;
  readonly gap: number;
  /** Of the line over the text; the width of the column when absent. */
  readonly length?: number;
}

/** A label in a column at the left of its body, line by line beside it. */
export interface RailBlock extends Spaced {
  readonly kind: 'rail';
  readonly label: readonly Block[];
  readonly labelWidth: number;
  readonly gap: number;
  readonly body: readonly Block[];
  /** A line down the middle of the gap, with a dot beside the first line. */
  readonly track?: { readonly colour: string; readonly dotColour: string; readonly dot: number };
}

/** A picture. */
export interface PictureBlock extends Spaced {
  readonly kind: 'picture';
  readonly width: number;
  readonly height: number;
  readonly align: 'left' | 'centre' | 'right';
}

export type Block = TextBlock | RailBlock | PictureBlock;
