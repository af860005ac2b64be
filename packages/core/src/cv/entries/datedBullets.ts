import { findDates } from '../dates/findDates.ts';
import type { CvLine } from '../reading/cvLine.ts';

/**
 * Some write each job or school as one bullet with its dates. Where most bullets of a section begin or end with a span of
 * time, they are headers and not what was done there.
 */
export function withDatedBulletsFreed(lines: readonly CvLine[]): CvLine[] {
  const bullets = lines.filter(({ bullet }) => bullet);
  const dated = bullets.filter(isDatedAtEdge);
  const isList = dated.length > 0 && dated.length > bullets.length * 0.6;
  return isList ? lines.map((line) => (line.bullet ? { ...line, bullet: false } : line)) : [...lines];
}

function isDatedAtEdge({ text }: CvLine): boolean {
  const dates = findDates(text);
  const [first, last] = [dates[0], dates.at(-1)];
  const ends = last !== undefined && last.isRange && text.length - last.to <= 2;
  // A single date says as much in front of a colon ("Summer 2013: …").
  const begins = first !== undefined && first.from <= 2 && (first.isRange || /^\s*[:：]/.test(text.slice(first.to)));
  return begins || ends;
}
