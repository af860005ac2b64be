import type { CvLine } from './cvLine.ts';

/**
 * True when the first word of a line would have fitted behind the line before it: then the break was meant, and is not
 * the end of the column (its `columnRight` or another `right`, in points). Widths are taken from the line's mean character width.
 */
export function firstWordFits(line: CvLine, before: CvLine, right = before.columnRight): boolean {
  const width = (line.right - line.x) / Math.max(1, line.text.length);
  // Han text breaks after any character.
  const word = /^\p{Script=Han}/u.test(line.text) ? 1 : (line.text.split(/\s/)[0]?.length ?? 0) + 1;
  return before.right + word * width < right;
}
