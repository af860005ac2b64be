import type { DocumentText, Line } from '../evidence/index.ts';

/** What stands at one height of a page, from left to right, whatever column it belongs to. */
export interface NaiveLine {
  readonly text: string;
  readonly parts: readonly Line[];
}

/**
 * The page as a reader gets it that sorts by height and then from left to right. Such readers are still common: they turn
 * two columns into one line. Turned by our own boxes, so that it is the same for every format.
 */
export function naiveLines(document: DocumentText): NaiveLine[] {
  const lines = document.lines.filter(({ start, end }) => end > start);
  const rows: Line[][] = [];
  for (const line of lines.toSorted((a, b) => a.page - b.page || middle(a) - middle(b))) {
    const row = rows.at(-1);
    if (row?.[0] && isLevel(row[0], line)) row.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => {
    const parts = row.toSorted((a, b) => a.box.x - b.box.x);
    return { text: parts.map(({ start, end }) => document.text.slice(start, end)).join(' '), parts };
  });
}

const middle = ({ box }: Line): number => box.y + box.height / 2;

/** Two lines stand at the same height when their middles are nearer than half the lower one is high. */
const isLevel = (a: Line, b: Line): boolean =>
  a.page === b.page && Math.abs(middle(a) - middle(b)) < Math.min(a.box.height, b.box.height) / 2;
