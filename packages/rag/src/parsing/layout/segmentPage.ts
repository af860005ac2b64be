import { cutAtAlignedGaps } from './alignedGaps.ts';
import type { Glyph } from './glyph.ts';
import { joinSpacedLetters } from './spacedLetters.ts';
import { median, toSegment, type Segment } from './segment.ts';

/** A gap wider than this, in font sizes, ends a segment: no space of running text is that wide. */
const SEGMENT_GAP = 1.1;
/** A gap wider than this beyond the usual one is a space, in font sizes; where the file writes spaces itself, less is believed. */
const SPACE_GAP = 0.16;
const SPACE_GAP_BESIDE_SPACES = 0.25;
/** Two blanks are at least this wide, in font sizes. */
const DOUBLE_GAP = 0.4;
/** Glyphs whose baselines differ by less than this share of their size stand on one line (accents, raised letters). */
const BASELINE_TOLERANCE = 0.28;

/** Puts the glyphs of a page together to segments, with spaces where the file or the geometry shows one. */
export function segmentPage(glyphs: readonly Glyph[]): Segment[] {
  return cutAtAlignedGaps(groupByBaseline(glyphs.filter((glyph) => glyph.size > 1)).flatMap(segmentLine));
}

function groupByBaseline(glyphs: readonly Glyph[]): Glyph[][] {
  const lines: Glyph[][] = [];
  let baseline = -Infinity;
  for (const glyph of glyphs.toSorted((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1);
    if (line !== undefined && glyph.baseline - baseline <= BASELINE_TOLERANCE * glyph.size) line.push(glyph);
    else {
      lines.push([glyph]);
      baseline = glyph.baseline;
    }
  }
  return lines;
}

function segmentLine(line: readonly Glyph[]): Segment[] {
  const glyphs = line.toSorted((a, b) => a.left - b.left);
  const pieces: Glyph[][] = [];
  let spaces: Glyph[] = [];
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') {
      spaces.push(glyph);
      continue;
    }
    const piece = pieces.at(-1);
    const before = piece?.at(-1);
    if (piece === undefined || before === undefined || isWide(before, glyph)) pieces.push([glyph]);
    else if (spaces.length > 0) piece.push(...spacesBetween(before, glyph, spaces), glyph);
    else piece.push(glyph);
    spaces = [];
  }
  return pieces.map((piece) => toSegment(joinSpacedLetters(withMissingSpaces(piece))));
}

/** Two blanks that the file writes one after the other part things in a line, such as an employer and a title. */
function spacesBetween(before: Glyph, after: Glyph, written: readonly Glyph[]): Glyph[] {
  const real = written.filter(({ left, right, size }) => right - left > 0.1 * size);
  const space = spaceBetween(before, after);
  if (real.length < 2 || space.right - space.left < DOUBLE_GAP * before.size) return [space];
  const middle = (space.left + space.right) / 2;
  return [
    { ...space, right: middle },
    { ...space, left: middle },
  ];
}

const isWide = (before: Glyph, after: Glyph): boolean =>
  after.left - before.right > SEGMENT_GAP * Math.max(before.size, after.size);

function withMissingSpaces(glyphs: readonly Glyph[]): Glyph[] {
  const spaced = glyphs.some((glyph) => glyph.text === ' ');
  const gaps = glyphs.slice(1).map((glyph, index) => glyph.left - (glyphs[index]?.right ?? glyph.left));
  // Tracked headings have the same extra gap between all letters: a space is what exceeds it.
  const usual = Math.max(0, median(gaps));
  return glyphs.flatMap((glyph, index) => {
    const before = glyphs[index - 1];
    if (before === undefined || before.text === ' ' || glyph.text === ' ') return [glyph];
    const limit = usual + (spaced ? SPACE_GAP_BESIDE_SPACES : SPACE_GAP) * glyph.size;
    return glyph.left - before.right > limit ? [spaceBetween(before, glyph), glyph] : [glyph];
  });
}

function spaceBetween(before: Glyph, after: Glyph): Glyph {
  return { ...before, text: ' ', left: before.right, right: Math.max(before.right, after.left) };
}
