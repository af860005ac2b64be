import type { Glyph } from './glyph.ts';
import { median, toSegment, type Segment } from './segment.ts';

/** A gap of this width in font sizes may part two columns when it is no usual space on its line and aligned with others. */
const NARROW_GAP = 0.5;
/** It is wider than the spaces of its line and page by this factor. */
const BEYOND_SPACES = 1.45;
/** Points. Text of one column begins at one edge. */
const ALIGNED = 0.8;
/** So many lines begin at the edge behind the gap, or have such a gap there. */
const FEWEST_LINES = 3;

/**
 * Cuts segments at gaps that are too narrow to part columns for themselves, but behind which other lines of the page
 * begin: labels set against their text leave hardly more than a wide space.
 */
export function cutAtAlignedGaps(segments: readonly Segment[]): Segment[] {
  const spaces = segments.map(spacesOf);
  const usual = median(spaces.flat().map(({ width }) => width));
  const cuts = segments.map((segment, index) => [
    ...wideSpaces(segment, spaces[index] ?? [], usual),
    ...gluedCells(segment),
  ]);
  if (cuts.every((found) => found.length === 0)) return [...segments];
  const edges = [...segments.map(({ left }) => left), ...cuts.flat().map(({ left }) => left)].toSorted((a, b) => a - b);
  return segments.flatMap((segment, index) => {
    const aligned = (cuts[index] ?? []).filter(({ left }) => countNear(edges, left) > FEWEST_LINES);
    return aligned.length === 0 ? [segment] : cutAt(segment, aligned);
  });
}

interface WideSpace {
  /** Index of the space among the segment's glyphs; between two glyphs where there is none. */
  readonly index: number;
  /** In font sizes. */
  readonly width: number;
  /** Left edge of what follows it. */
  readonly left: number;
}

function spacesOf({ glyphs, size }: Segment): WideSpace[] {
  return glyphs.flatMap((glyph, index) => {
    const [before, after] = [glyphs[index - 1], glyphs[index + 1]];
    return glyph.text === ' ' && before !== undefined && after !== undefined
      ? [{ index, left: after.left, width: (after.left - before.right) / size }]
      : [];
  });
}

/** The one or two gaps of a line that stand out: more of them are the spaces of a justified or tracked line. */
function wideSpaces({ text }: Segment, spaces: readonly WideSpace[], usual: number): readonly WideSpace[] {
  if (spaces.length === 0 || isMarked(text)) return [];
  const own = spaces.length > 2 ? median(spaces.map(({ width }) => width)) : 0;
  const wide = spaces.filter(({ width }) => width >= Math.max(NARROW_GAP, BEYOND_SPACES * Math.max(own, usual)));
  return wide.length <= 2 ? wide : [];
}

/** Where a cell is so full that its text touches the next one: "2020Hospital", with the column's edge between. */
function gluedCells({ glyphs, size }: Segment): WideSpace[] {
  return glyphs.flatMap((glyph, index) => {
    const after = glyphs[index + 1];
    const touches = after !== undefined && /[\p{Ll}\p{N}]$/u.test(glyph.text) && /^\p{Lu}/u.test(after.text);
    return touches ? [{ index: index + 0.5, left: after.left, width: (after.left - glyph.right) / size }] : [];
  });
}

/** A bullet or number and its text stay together. */
const isMarked = (text: string): boolean => /^(?:\P{L}{1,2}|\(?\d{1,2}[.)]|[a-zA-Z][.)])\s/u.test(text);

function countNear(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < value - ALIGNED) low = middle + 1;
    else high = middle;
  }
  let count = 0;
  while ((sorted[low + count] ?? Infinity) <= value + ALIGNED) count += 1;
  return count;
}

function cutAt({ glyphs }: Segment, spaces: readonly WideSpace[]): Segment[] {
  const ends = [-1, ...spaces.map(({ index }) => index), glyphs.length];
  return ends
    .slice(1)
    .map((end, index) => glyphs.slice(Math.floor((ends[index] ?? -1) + 1), Math.ceil(end)))
    .filter((part: readonly Glyph[]) => part.some(({ text }) => text !== ' '))
    .map(toSegment);
}
