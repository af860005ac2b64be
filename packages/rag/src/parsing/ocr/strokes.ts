import { median } from '../layout/segment.ts';
import type { RecognisedWord } from './legibleWords.ts';
import type { Picture } from './picture.ts';
import type { RecognisedLine } from './recogniser.ts';

/** Strokes wider than those of most words of the page by this are bold: in all words of a stretch, or in one alone. */
const BOLD_STRETCH = 1.16;
const BOLD_WORD = 1.4;
/** A gap wider than this, in font sizes, parts stretches, as it parts the cells of a row. */
const GAP = 1.1;

/**
 * The words that are set bold: the engine does not tell, but their strokes do. Widths are compared within the page,
 * because printing, scanning and focus widen all strokes alike; and mostly of whole stretches of words, because one word
 * has few strokes. `sizes` are font sizes in dots.
 */
export function boldWords(
  picture: Picture,
  lines: readonly RecognisedLine[],
  sizes: ReadonlyMap<RecognisedLine, number>,
): Set<RecognisedWord> {
  const stretches = lines.flatMap((line) => {
    const size = sizes.get(line) ?? 1;
    return partAtGaps(line, size).map((words) =>
      words.map((word) => ({ word, weight: countLetters(word), width: strokeWidth(picture, word.bbox) / size })),
    );
  });
  const usual = median(stretches.flat().flatMap(({ width, weight }) => Array.from({ length: weight }, () => width)));
  return new Set(
    stretches.flatMap((stretch) => {
      const weight = stretch.reduce((sum, one) => sum + one.weight, 0);
      const mean = stretch.reduce((sum, one) => sum + one.width * one.weight, 0) / Math.max(1, weight);
      const bold = mean > usual * BOLD_STRETCH ? stretch : stretch.filter(isBoldAlone(usual));
      return bold.map(({ word }) => word);
    }),
  );
}

const isBoldAlone =
  (usual: number) =>
  ({ weight, width }: { readonly weight: number; readonly width: number }): boolean =>
    weight >= 3 && width > usual * BOLD_WORD;

const countLetters = ({ text }: RecognisedWord): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

function partAtGaps({ words }: RecognisedLine, size: number): RecognisedWord[][] {
  const parts: RecognisedWord[][] = [];
  for (const word of words) {
    const before = parts.at(-1)?.at(-1);
    if (before === undefined || word.bbox.x0 - before.bbox.x1 > GAP * size) parts.push([word]);
    else parts.at(-1)?.push(word);
  }
  return parts;
}

/** The mean length of the runs of ink in the rows of a box, in dots, bars and touching letters left out. Ink is what the lesser part of the box is. */
function strokeWidth({ width, data }: Picture, box: RecognisedWord['bbox']): number {
  const rows = Array.from({ length: Math.max(0, box.y1 - box.y0) }, (_, row) => {
    const start = (box.y0 + row) * width;
    return data.subarray(start + box.x0, start + box.x1);
  });
  const { middle, inkIsDark } = groundOf(rows);
  const lengths: number[] = [];
  for (const row of rows) {
    let run = 0;
    for (const dot of row) {
      if (dot < middle === inkIsDark) run += 1;
      else if (run > 0) {
        lengths.push(run);
        run = 0;
      }
    }
  }
  const middling = median(lengths);
  const strokes = lengths.filter((length) => length <= 2 * middling);
  return strokes.reduce((sum, length) => sum + length, 0) / Math.max(1, strokes.length);
}

function groundOf(rows: readonly Uint8Array[]): { middle: number; inkIsDark: boolean } {
  let low = 255;
  let high = 0;
  let sum = 0;
  let count = 0;
  for (const row of rows)
    for (const dot of row) {
      low = Math.min(low, dot);
      high = Math.max(high, dot);
      sum += dot;
      count += 1;
    }
  const middle = (low + high) / 2;
  return { middle, inkIsDark: count === 0 || sum / count > middle };
}
