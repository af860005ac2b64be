import type { FamilyId } from '../fonts/index.ts';

/** How a stretch of text looks. Sizes in points, colours as `#rrggbb`. */
export interface TextLook {
  readonly family: FamilyId;
  readonly size: number;
  readonly isBold: boolean;
  readonly colour: string;
  /** Extra space after each letter, times the size. */
  readonly tracking?: number;
}

/** A stretch of text in one look. `path` is the fact it shows, `url` where a click leads. */
export interface Run {
  readonly text: string;
  readonly look: TextLook;
  readonly path?: string;
  readonly url?: string;
  /** `whole`: not broken unless it is wider than the line. `separator`: dropped at either end of a line. */
  readonly flow?: 'whole' | 'separator';
}
