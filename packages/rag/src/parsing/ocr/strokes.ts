import { median } from '../layout/segment.ts';
import type { Picture } from './picture.ts';
import type { RecognisedLine } from './recogniser.ts';

type RecognisedWord = RecognisedLine['words'][number];

/** Strokes this much wider than those of most words of the page, in shares of the font size, are bold. */
const BOLD = 1.28;

/**
 * The words that are set bold: the engine does not tell, but their strokes do. Widths are compared within the page,
 * because printing, scanning and focus widen all strokes alike. `sizes` are font sizes in dots.
 */
export function boldWords(
  picture: Picture,
  lines: readonly RecognisedLine[],
  sizes: ReadonlyMap<RecognisedLine, number>,
): Set<RecognisedWord> {
  const measured = lines.flatMap((line) =>
    line.words
      .filter(({ text }) => (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2)
      .map((word) => ({ word, width: strokeWidth(picture, word.bbox) / (sizes.get(line) ?? 1) })),
  );
  const usual = median(measured.flatMap(({ word, width }) => Array.from(word.text, () => width)));
  return new Set(measured.filter(({ width }) => width > usual * BOLD).map(({ word }) => word));
}

/** The middle length of the stretches of ink in the rows of a box, in dots. Ink is what the lesser part of the box is. */
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
  return median(lengths);
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
