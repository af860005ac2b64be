import type { Span } from '../../evidence/index.ts';
import type { Piece } from './piece.ts';

/** A value with the place it was read and how sure we are (0 to 1). */
export interface Fact extends Span {
  readonly value: string;
  readonly confidence: number;
}

/** A fact in the words of the document, with white space made plain; `confidence` in [0, 1]. */
export const factOf = (piece: Piece, confidence: number): Fact => ({
  value: piece.text.replace(/\s+/g, ' '),
  start: piece.start,
  end: piece.end,
  confidence,
});

/** One running text out of lines: words that were hyphenated at the line's end are put together again. */
export function joinedFact(lines: readonly Piece[], confidence: number): Fact | undefined {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const value = lines.reduce((text, line) => joinText(text, line.text), '');
  return { value: value.replace(/\s+/g, ' ').trim(), start: first.start, end: last.end, confidence };
}

function joinText(before: string, after: string): string {
  if (before === '') return after;
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  // A hard hyphen at the line's end belongs to the word as often as not, so it is kept and only the space left out.
  if (/\p{L}-$/u.test(before) && /^\p{L}/u.test(after)) return before + after;
  return /\p{Script=Han}$/u.test(before) && /^\p{Script=Han}/u.test(after) ? before + after : `${before} ${after}`;
}
