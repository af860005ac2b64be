import type { CvLine } from '../reading/cvLine.ts';
import { cut } from '../reading/piece.ts';
import { titleScore } from '../words/jobTitles.ts';
import { companyScore } from '../words/organisations.ts';

/** Title, employer and place before a full stop; no longer, or it is a sentence. */
const LONGEST_HEAD = 110;

/**
 * Some write a job as one paragraph beside its dates: "Baker, Old Mill, Leeds. Baked bread and …". Where most dated lines
 * of a section are of that kind, each is parted behind the first full stop: what stands before it heads the entry, what
 * follows, with all lines up to the next dates, tells of it.
 */
export function withTellingParted(lines: readonly CvLine[]): readonly CvLine[] {
  const heads = lines.filter((line) => !line.bullet && line.dates.some(({ isRange }) => isRange));
  const parted = heads.filter((line) => headLength(line) !== undefined);
  if (parted.length === 0 || parted.length * 2 <= heads.length || lines[0] !== heads[0]) return lines;
  return lines.flatMap((line) => {
    const length = headLength(line);
    if (!heads.includes(line)) return [{ ...line, part: 'body' as const }];
    return length === undefined
      ? [{ ...line, part: 'start' as const }]
      : [headOf(line, length), tellingOf(line, length)];
  });
}

/** Characters of the line up to the full stop that ends its head; undefined where it has no such. */
function headLength({ text, cells, dates, bullet }: CvLine): number | undefined {
  const last = cells.at(-1);
  if (bullet || last === undefined || cells.length > 2 || !dates.some(({ isRange }) => isRange)) return undefined;
  const from = Math.max(0, text.length - last.text.length);
  for (const stop of text.matchAll(STOP)) {
    const head = text.slice(from, stop.index);
    if (head.length > LONGEST_HEAD) return undefined;
    const names = head.split(/[,，]\s*/);
    const isHead = names.length >= 2 && names.some((name) => titleScore(name) > 0 || companyScore(name) > 0);
    if (isHead && names.every((name) => name.split(' ').length <= 7) && !ABBREVIATION.test(head)) return stop.index + 1;
  }
  return undefined;
}

/** A full stop before a sentence; the Chinese one needs no blank. */
const STOP = /[.](?=\s+[\p{Lu}\p{Script=Han}])|。(?=.)/gu;
/** Short forms that end in a full stop of their own, and single letters. */
const ABBREVIATION = /(?:^|[\s.])(?:\p{Lu}|pvt|ltd|inc|co|corp|st|dr|no|nr|bros|str|approx|ca|dept|univ|int|mt)$/iu;

function headOf(line: CvLine, length: number): CvLine {
  const last = line.cells.at(-1);
  const end = line.start + length - 1;
  const cells = line.cells.map((cell) => (cell === last ? cut(cell, 0, end - cell.start) : cell));
  return { ...line, text: line.text.slice(0, length - 1), end, cells, part: 'start' };
}

function tellingOf(line: CvLine, length: number): CvLine {
  const piece = cut(line, length, line.text.length);
  return {
    ...line,
    ...piece,
    cells: [piece],
    cellEdges: [line.textX],
    cellSizes: [line.size],
    dates: [],
    x: line.textX,
    part: 'body',
  };
}
