import { findDates } from '../dates/findDates.ts';
import { isCapitals, type CvLine } from '../reading/cvLine.ts';
import { joinedFact } from '../reading/fact.ts';
import { cut } from '../reading/piece.ts';
import { headingKind } from './headingKind.ts';
import type { SectionKind } from './headingWords.ts';
import { createStyleJudge, type StyleJudge } from './headingStyle.ts';

/** The lines under one heading, or before the first one (`header`). */
export interface Section {
  readonly kind: SectionKind | 'header';
  readonly heading: CvLine | undefined;
  /** 1 where words and style agree that this is a heading, lower where only one does. */
  readonly certainty: number;
  readonly lines: readonly CvLine[];
}

/** Parts a CV at its headings, which are known by their words, their style, or the format's own heading levels. */
export function findSections(lines: readonly CvLine[]): Section[] {
  const judge = createStyleJudge(lines);
  const sections: { kind: Section['kind']; heading: CvLine | undefined; certainty: number; lines: CvLine[] }[] = [
    { kind: 'header', heading: undefined, certainty: 1, lines: [] },
  ];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const found =
      goesOn(line, lines[index - 1]) || isEntryTitle(lines, index, { judge, within: sections.at(-1)?.kind })
        ? undefined
        : headingAt(line, lines.slice(index + 1, index + 3), judge);
    if (found === undefined && isContactColumn(lines, index, judge))
      sections.push({ kind: 'header', heading: undefined, certainty: 1, lines: [line] });
    else if (found === undefined) sections.at(-1)?.lines.push(line);
    else {
      sections.push({ kind: found.kind, heading: line, certainty: found.certainty, lines: found.rest });
      index += found.taken - 1;
    }
  }
  return sections;
}

/** The last words of a list whose line before ended in a comma, with no white space between. */
const goesOn = (line: CvLine, before: CvLine | undefined): boolean =>
  before !== undefined && /[,，、]$/.test(before.text) && line.region === before.region && line.gap < line.height * 0.6;

const WITH_ENTRIES: ReadonlySet<Section['kind']> = new Set(['work', 'education', 'volunteer', 'projects']);

/** A line of unknown words under which dates stand, where titles are set like headings: it begins a job or a course. */
function isEntryTitle(
  lines: readonly CvLine[],
  index: number,
  { judge, within }: { judge: StyleJudge; within: Section['kind'] | undefined },
): boolean {
  const line = lines[index];
  if (line === undefined || within === undefined || !WITH_ENTRIES.has(within) || !judge.sharesStyle(line)) return false;
  if (headingKind(line.text) !== undefined) return false;
  const following = lines.slice(index + 1, index + 3).filter(({ region, bullet }) => region === line.region && !bullet);
  return following.some(({ text }) => findDates(text).length > 0);
}

/**
 * The top of another column on the first page, with an e-mail address or telephone number before its first heading: part
 * of the person's header, and not of the section that the column before it ended with.
 */
function isContactColumn(lines: readonly CvLine[], index: number, judge: StyleJudge): boolean {
  const [line, before] = [lines[index], lines[index - 1]];
  if (
    line === undefined ||
    before === undefined ||
    line.page > 1 ||
    line.page !== before.page ||
    line.y > before.y - before.height
  )
    return false;
  const column = lines.slice(index, index + 12);
  const end = column.findIndex(
    (other, offset) => headingAt(other, column.slice(offset + 1, offset + 3), judge) !== undefined,
  );
  return column
    .slice(0, end < 0 ? column.length : end)
    .some(({ text }) => /\S@\S+\.\p{L}{2}|\+?\d[\d ()./-]{7,}\d/u.test(text));
}

interface FoundHeading {
  readonly kind: SectionKind;
  readonly certainty: number;
  /** Number of lines that the heading takes. */
  readonly taken: number;
  /** Text that stands on the heading's line beside it. */
  readonly rest: CvLine[];
}

function headingAt(line: CvLine, following: readonly CvLine[], judge: StyleJudge): FoundHeading | undefined {
  const [first, second] = line.cells;
  const [next] = following;
  if (first === undefined) return undefined;
  if (second === undefined && next !== undefined && judge.isAlike(line, next) && next.cells.length === 1) {
    const broken = judge.looksLikeHeading(line) ? brokenHeading(line, following) : undefined;
    if (broken !== undefined) return broken;
  }
  if (second !== undefined) return headingBeside(line, judge);
  const words = headingKind(line.text);
  const styled = judge.looksLikeHeading(line);
  if (words !== undefined && (styled || judge.mayBePlainHeading(line, words.certainty))) {
    return { kind: words.kind, certainty: styled ? words.certainty : words.certainty * 0.8, taken: 1, rest: [] };
  }
  return styled && judge.standsLikeHeading(line) && !judge.isOpening(line)
    ? { kind: 'other', certainty: 0.6, taken: 1, rest: [] }
    : undefined;
}

/** A heading that is broken over two or three lines in a narrow column, perhaps in the middle of a word. */
function brokenHeading(line: CvLine, following: readonly CvLine[]): FoundHeading | undefined {
  for (let taken = 2; taken <= 3; taken += 1) {
    const lines = [line, ...following.slice(0, taken - 1)];
    const last = lines.at(-1);
    if (lines.length < taken || last === undefined || last.region !== line.region || last.cells.length > 1)
      return undefined;
    const text = joinedFact(lines, 1)?.value ?? '';
    const kind = headingKind(text) ?? headingKind(text.replace(/-(?=\p{Ll})/gu, ''));
    if (kind !== undefined && kind.certainty >= 0.9 && !bothHeadings(line, last)) return { ...kind, taken, rest: [] };
  }
  return undefined;
}

/** "SKILLS    Python, Java": a heading in a column of its own, with the section's text on the same line. */
function headingBeside(line: CvLine, judge: StyleJudge): FoundHeading | undefined {
  const [first] = line.cells;
  if (first === undefined) return undefined;
  const words = headingKind(first.text);
  if (words === undefined || words.certainty < 0.9) return undefined;
  const inForm = judge.isForm && words.certainty === 1;
  if (!inForm && !judge.looksLikeHeading({ ...line, ...first, ...styleOfFirst(line) })) return undefined;
  const rest = cut(line, first.end - line.start, line.text.length);
  const x = line.cellEdges[1] ?? line.x;
  const size = line.cellSizes[1] ?? line.size;
  return {
    ...words,
    taken: 1,
    rest: [
      {
        ...line,
        ...rest,
        x,
        textX: Math.max(x, line.textX),
        cells: line.cells.slice(1),
        cellEdges: line.cellEdges.slice(1),
        cellSizes: line.cellSizes.slice(1),
        size,
      },
    ],
  };
}

const styleOfFirst = ({ cells, cellSizes, size }: CvLine): Pick<CvLine, 'size' | 'capitals'> => ({
  size: cellSizes[0] ?? size,
  capitals: isCapitals(cells[0]?.text ?? ''),
});

/** Two headings under each other, the first of which has no text: a title over a group of sections. */
const bothHeadings = (a: CvLine, b: CvLine): boolean =>
  headingKind(a.text)?.certainty === 1 && headingKind(b.text)?.certainty === 1;
