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
  /** Times the height of the text. */
  readonly lineHeight: number;
  readonly align?: 'left' | 'centre' | 'right';
  /** Drawn in the indent before the first line; it is decoration and not part of the text. */
  readonly marker?: Run;
  readonly indent?: number;
  /** Stands at the right edge of the first line, or under it where there is no room. */
  readonly aside?: readonly Run[];
  /** A line under the text, or a bar at its left. */
  readonly underline?: Rule;
  readonly bar?: Rule;
}

/** A drawn line. */
export interface Rule {
  readonly colour: string;
  readonly thickness: number;
  /** Points between the text and the line. */
  readonly gap: number;
}

/** A label in a column at the left of its body, line by line beside it. */
export interface RailBlock extends Spaced {
  readonly kind: 'rail';
  readonly label: readonly Block[];
  readonly labelWidth: number;
  readonly gap: number;
  readonly body: readonly Block[];
}

/** A picture. */
export interface PictureBlock extends Spaced {
  readonly kind: 'picture';
  readonly width: number;
  readonly height: number;
  readonly align: 'left' | 'centre' | 'right';
}

export type Block = TextBlock | RailBlock | PictureBlock;
