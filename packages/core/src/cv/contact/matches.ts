import { folded } from '../dates/folding.ts';
import type { CvLine } from '../reading/cvLine.ts';
import { cut, type Piece } from '../reading/piece.ts';
import { firstWordFits } from '../reading/wrapping.ts';

/** All matches in the cells of the lines; full-width signs count as the plain ones. */
export const matches = (lines: readonly CvLine[], pattern: RegExp): Piece[] =>
  lines.flatMap((line) => line.cells.flatMap((cell) => within(cell, pattern)));

const within = (piece: Piece, pattern: RegExp): Piece[] =>
  [...plain(piece.text).matchAll(pattern)].map((match) => cut(piece, match.index, match.index + match[0].length));

const plain = (text: string): string =>
  /[\uff00-\uffef]/u.test(text) ? text.replace(/[\uff01-\uff5e]/gu, (sign) => folded(sign)) : text;

/**
 * Matches that begin on one line and end on the next, because the line was full: an address or number that was broken. The
 * pieces have the text put together with `joint` between.
 */
export function brokenMatches(lines: readonly CvLine[], pattern: RegExp, { joint, ends }: Break): Piece[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || next.region !== line.region || next.page !== line.page) return [];
    if (!ends.test(line.text) || firstWordFits(next, line)) return [];
    const both = plain(`${line.text}${joint}${next.text}`);
    return [...both.matchAll(pattern)]
      .filter(
        ({ index: from, 0: text }) => from < line.text.length && from + text.length > line.text.length + joint.length,
      )
      .map(({ index: from, 0: text }) => ({
        ...cut(line, from, line.text.length),
        text,
        end: next.start + from + text.length - line.text.length - joint.length,
      }));
  });
}

/** How something is broken over two lines: what the first ends with, and what is put between the parts. */
interface Break {
  readonly ends: RegExp;
  readonly joint: string;
}

/** Addresses break at their signs, numbers between their groups. */
export const AT_SIGN: Break = { ends: /[-/@._]$/, joint: '' };
export const AT_SPACE: Break = { ends: /[\d)\]]$/, joint: ' ' };

/** Without those that lie within one that was broken over two lines. */
export const withBroken = (whole: readonly Piece[], broken: readonly Piece[]): Piece[] =>
  [
    ...whole.filter(({ start, end }) => !broken.some((other) => start < other.end && end > other.start)),
    ...broken,
  ].toSorted((a, b) => a.start - b.start);
