import { median } from '../layout/segment.ts';
import type { RecognisedLine } from './recogniser.ts';

/** Height of letters as a share of the font's size: the mean of Arial, Calibri, Times and DejaVu, which differ by a tenth. */
const HEIGHTS: readonly { readonly letters: RegExp; readonly share: number }[] = [
  { letters: /[\p{Lu}0-9bdfhkl]/u, share: 0.7 },
  { letters: /[acemnorsuvwxz]/, share: 0.51 },
  { letters: /\p{Script=Han}/u, share: 0.9 },
];
/** Sizes closer than this share are one size: printed text has few, and dots are coarse. */
const SAME = 0.07;

/**
 * The font size of each line in dots, measured on its letters. Lines of nearly the same size get the same, that of most
 * letters.
 */
export function fontSizes(lines: readonly RecognisedLine[]): Map<RecognisedLine, number> {
  const measured = lines.map((line) => ({ line, size: measure(line) })).sort((a, b) => a.size - b.size);
  const groups: (typeof measured)[] = [];
  for (const one of measured) {
    const group = groups.at(-1);
    const start = group?.[0]?.size ?? 0;
    if (group !== undefined && one.size <= start * (1 + 2 * SAME) && one.size <= (group.at(-1)?.size ?? 0) * (1 + SAME))
      group.push(one);
    else groups.push([one]);
  }
  return new Map(
    groups.flatMap((group) => {
      const size = median(group.flatMap(({ line, size }) => line.words.map(() => size)));
      return group.map(({ line }) => [line, size] as const);
    }),
  );
}

/** The middle of what the line's letters say; without any telling letter, the height of the row. */
function measure(line: RecognisedLine): number {
  const sizes = line.words.flatMap((word) =>
    word.symbols.flatMap(({ text, bbox }) => {
      const kind = HEIGHTS.find(({ letters }) => letters.test(text));
      return kind === undefined ? [] : [(bbox.y1 - bbox.y0) / kind.share];
    }),
  );
  const { rowHeight } = line.rowAttributes;
  return sizes.length > 0 ? median(sizes) : rowHeight > 0 ? rowHeight : line.bbox.y1 - line.bbox.y0;
}
