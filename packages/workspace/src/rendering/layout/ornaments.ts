import type { Ornament } from './blocks.ts';
import type { Mark } from './units.ts';

/** Where a line of a decorated block is, in points from the top left of its unit. */
export interface OrnamentPlace {
  readonly width: number;
  readonly height: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Where the text ends, and the middle of its small letters. */
  readonly textEnd: number;
  readonly middle: number;
}

/** The space that a decoration takes above the first or below the last line of its text. */
export function roomFor(ornament: Ornament | undefined, side: 'above' | 'below'): number {
  if (!ornament) return 0;
  const { kind, gap, thickness } = ornament;
  if (kind === 'behind') return gap;
  return kind === (side === 'above' ? 'over' : 'under') ? gap + thickness : 0;
}

/** What is drawn for one line of a decorated block. */
export function ornamentMarks(ornament: Ornament | undefined, place: OrnamentPlace): Mark[] {
  if (!ornament) return [];
  const { kind, colour, thickness, gap, length } = ornament;
  const { width, height, isFirst, isLast, textEnd, middle } = place;
  const draw = (x: number, y: number, size: { readonly width: number; readonly height: number }): Mark[] =>
    size.width > 0 ? [{ kind: 'rectangle', x, y, ...size, colour }] : [];
  if (kind === 'behind') return draw(0, 0, { width, height });
  if (kind === 'beside') return draw(-gap - thickness, 0, { width: thickness, height });
  if (kind === 'over') return isFirst ? draw(0, 0, { width: Math.min(length ?? width, width), height: thickness }) : [];
  if (!isLast) return [];
  if (kind === 'under') return draw(0, height - thickness, { width, height: thickness });
  const start = textEnd + gap;
  return draw(start, middle - thickness / 2, { width: width - start, height: thickness });
}
