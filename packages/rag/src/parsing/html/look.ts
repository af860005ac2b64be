import type { Declarations } from './styleSheet.ts';

/** How the text at a place of a page looks; sizes in points of our own page, whose running text is 10. */
export interface Look {
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly url?: string | undefined;
  readonly keepSpaces: boolean;
}

export const BODY_SIZE = 10;

export const PLAIN: Look = { fontSize: BODY_SIZE, bold: false, italic: false, keepSpaces: false };

/** What an element makes of the look around it: first as browsers do by its name, then as its style says. */
export function lookOf(tagName: string, style: Declarations, around: Look): Look {
  const heading = HEADING_SIZES[tagName];
  const byName: Look = {
    ...around,
    fontSize: heading === undefined ? around.fontSize * (SIZES[tagName] ?? 1) : BODY_SIZE * heading,
    bold: around.bold || heading !== undefined || BOLD.has(tagName),
    italic: around.italic || ITALIC.has(tagName),
    keepSpaces: around.keepSpaces || tagName === 'pre',
  };
  const size = sizeOf(style.get('font-size'), byName.fontSize);
  const weight = style.get('font-weight');
  return {
    ...byName,
    fontSize: Math.round(Math.min(40, Math.max(5, size)) * 10) / 10,
    bold: weight === undefined ? byName.bold : /^(?:bold|bolder|[6-9]00)$/.test(weight),
    italic: style.has('font-style') ? /italic|oblique/.test(style.get('font-style') ?? '') : byName.italic,
    keepSpaces: style.has('white-space') ? style.get('white-space')?.startsWith('pre') === true : byName.keepSpaces,
  };
}

/** Browsers' sizes of headings, as shares of the running text (WHATWG HTML, 15.3.7). */
const HEADING_SIZES: Readonly<Record<string, number>> = { h1: 2, h2: 1.5, h3: 1.17, h4: 1, h5: 0.83, h6: 0.67 };
const SIZES: Readonly<Record<string, number>> = { small: 0.83, big: 1.2, sub: 0.83, sup: 0.83 };
const BOLD: ReadonlySet<string> = new Set(['b', 'strong', 'th']);
const ITALIC: ReadonlySet<string> = new Set(['i', 'em', 'cite', 'dfn', 'var', 'address']);

/** Points of print per CSS pixel are 0.75, and browsers' running text is 16 pixels, which is our 10 points. */
const PER_PIXEL = BODY_SIZE / 16;
const PER_POINT = BODY_SIZE / 12;

function sizeOf(value: string | undefined, around: number): number {
  const [, digits, unit] = /^([\d.]+)(px|pt|em|rem|%)$/.exec(value ?? '') ?? [];
  const number = Number(digits);
  if (digits === undefined || !Number.isFinite(number)) return around;
  if (unit === 'px') return number * PER_PIXEL;
  if (unit === 'pt') return number * PER_POINT;
  if (unit === 'rem') return number * BODY_SIZE;
  return (unit === '%' ? number / 100 : number) * around;
}
