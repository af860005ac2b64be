import type { CvLine } from '../reading/cvLine.ts';
import { cut, stripped, type Piece } from '../reading/piece.ts';
import type { SaidSpan } from './lineLabel.ts';
import { wordsOf } from './words.ts';

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly says: SaidSpan['says'];
}

/**
 * The line with its cells cut at the words that are said to name something, these marked. A span over several cells is
 * left out: what a wide gap parts is never one name.
 */
export function markSpans(line: CvLine, spans: readonly SaidSpan[]): CvLine {
  const words = wordsOf(line.text);
  const cuts = spans.flatMap(({ says, from, to }): Cut[] => {
    const [first, last] = [words[from - 1], words[to - 1]];
    return first === undefined || last === undefined
      ? []
      : [{ start: line.start + first.start, end: line.start + last.end, says }];
  });
  return { ...line, cells: line.cells.flatMap((cell) => markedParts(cell, cuts)) };
}

function markedParts(cell: Piece, cuts: readonly Cut[]): Piece[] {
  const inside = cuts
    .filter(({ start, end }) => start >= cell.start && end <= cell.end)
    .toSorted((a, b) => a.start - b.start);
  const parts: Piece[] = [];
  let from = 0;
  for (const { start, end, says } of inside) {
    parts.push(stripped(cut(cell, from, start - cell.start)));
    parts.push({ ...stripped(cut(cell, start - cell.start, end - cell.start)), says });
    from = end - cell.start;
  }
  const rest = inside.length === 0 ? cell : stripped(cut(cell, from, cell.text.length));
  return [...parts, rest].filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}
