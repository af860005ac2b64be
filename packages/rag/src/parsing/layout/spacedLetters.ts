import type { Glyph } from './glyph.ts';
import { median } from './segment.ts';

/** Words of this many letters or fewer, one apart, are initials or a formula rather than a spaced heading. */
const FEWEST_LETTERS = 4;

/**
 * Joins headings that were typed with a space between all letters ("S K I L L S"). Where several words are spaced like
 * that, the wider gaps stay spaces.
 */
export function joinSpacedLetters(glyphs: readonly Glyph[]): readonly Glyph[] {
  const words = glyphs
    .map((glyph) => glyph.text)
    .join('')
    .split(/ +/);
  const single = words.filter((word) => /^[\p{L}&]$/u.test(word)).length;
  if (single < FEWEST_LETTERS || single < words.length * 0.85) return glyphs;
  const merged = withSingleSpaces(glyphs);
  const spaces = merged.filter((glyph) => glyph.text === ' ');
  const usual = median(spaces.map((space) => space.right - space.left));
  return merged.filter((glyph) => glyph.text !== ' ' || glyph.right - glyph.left > 1.6 * usual);
}

/** Blanks beside each other become one as wide as both. */
function withSingleSpaces(glyphs: readonly Glyph[]): Glyph[] {
  const merged: Glyph[] = [];
  for (const glyph of glyphs) {
    const before = merged.at(-1);
    if (glyph.text === ' ' && before?.text === ' ') merged[merged.length - 1] = { ...before, right: glyph.right };
    else merged.push(glyph);
  }
  return merged;
}
