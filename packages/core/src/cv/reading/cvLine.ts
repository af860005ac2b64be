import type { DocumentText, Line } from '../../evidence/index.ts';
import { findDates, type FoundDates } from '../dates/findDates.ts';
import { entryLabel, isLabelRow } from './entryLabel.ts';
import type { Piece } from './piece.ts';

/** A line of a CV as the rules below see it: without its bullet, cut at wide gaps, with the style of most of its letters. */
export interface CvLine extends Piece {
  /** Parts between tabs or runs of spaces, each with its own style. */
  readonly cells: readonly Piece[];
  /** Left edge of each cell in points. */
  readonly cellEdges: readonly number[];
  /** Font size of most letters of each cell. */
  readonly cellSizes: readonly number[];
  readonly bullet: boolean;
  /** Left edge of the text after the bullet, in points. */
  readonly x: number;
  /** Left edge of what follows a date at the line's beginning, else the same as `x`: where the text stands. */
  readonly textX: number;
  readonly right: number;
  /** Right end of the longest line on this page in this area. */
  readonly columnRight: number;
  readonly y: number;
  readonly height: number;
  readonly page: number;
  readonly region: number;
  readonly size: number;
  readonly capitals: boolean;
  readonly headingLevel: number | undefined;
  /** Dates in the whole line's text. */
  readonly dates: readonly FoundDates[];
  /** White space above the line in points; Infinity at the top of a page or region. */
  readonly gap: number;
  /** What a labeller said the line is within its entry; absent where the rules decide. */
  readonly part?: 'start' | 'head' | 'body';
}

const BULLET = /^(?:[•◦▪‣·●○■□◆◇❖➢➤►▶✓✔✦∙⁃*–—-]|[o§](?=\s)|\d{1,2}[.)](?=\s))\s*(?=\S)/u;
/** A tab, or three spaces and more, part the columns of a line. */
const CELL_GAP = /\t+| {3,}/g;

/** All lines of a document that belong to its text; running headers, footers and empty lines are left out. */
export function readCvLines(document: DocumentText): CvLine[] {
  const lines = document.lines.filter(
    ({ kind, start, end }) =>
      isText(kind) && isInk(document.text.slice(start, end).trim()) && !isLabelRow(document.text.slice(start, end)),
  );
  const ends = columnEnds(lines);
  return lines.map((line, index) => ({
    ...toCvLine(document.text, line, lines[index - 1]),
    columnRight: ends.get(areaOf(line)) ?? 0,
  }));
}

/** Plain text has lines of hyphens and the like for rules; they say nothing. */
const isInk = (text: string): boolean => text !== '' && !/^[-–—_=*~.#+\s]{3,}$/.test(text);

const areaOf = ({ page, region }: Line): string => `${page}/${region}`;

function columnEnds(lines: readonly Line[]): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  for (const line of lines) ends.set(areaOf(line), Math.max(ends.get(areaOf(line)) ?? 0, line.box.x + line.box.width));
  return ends;
}

const isText = (kind: Line['kind']): boolean => kind !== 'page-header' && kind !== 'page-footer';

function toCvLine(text: string, line: Line, before: Line | undefined): Omit<CvLine, 'columnRight'> {
  const raw = text.slice(line.start, line.end);
  const lead = raw.length - raw.trimStart().length;
  const mark = BULLET.exec(raw.slice(lead))?.[0].length ?? 0;
  const label = mark > 0 ? undefined : entryLabel(raw.slice(lead));
  const start = line.start + lead + mark + (label?.length ?? 0);
  const content = text.slice(start, line.end).trimEnd();
  const follows = before !== undefined && before.page === line.page && before.region === line.region;
  const cells = cellsOf(line, content, start);
  const dates = findDates(content);
  return {
    text: content,
    start,
    end: start + content.length,
    ...styleOf(line, start, start + content.length),
    cells,
    cellEdges: cells.map((cell) => xAt(line, cell.start)),
    cellSizes: cells.map((cell) => sizeOf(line, cell)),
    bullet: mark > 0 || line.kind === 'list-item' || label?.isTask === true,
    x: xAt(line, start),
    textX: xAt(line, start + leadingDate(content, dates)),
    dates,
    right: line.box.x + line.box.width,
    y: line.box.y,
    height: line.box.height,
    page: line.page,
    region: line.region,
    size: sizeOf(line),
    capitals: isCapitals(content),
    headingLevel: line.headingLevel,
    gap: follows ? line.box.y - before.box.y - before.box.height : Infinity,
  };
}

function cellsOf(line: Line, content: string, start: number): Piece[] {
  const cells: Piece[] = [];
  let from = 0;
  const add = (to: number): void => {
    const raw = content.slice(from, to);
    const at = start + from + raw.length - raw.trimStart().length;
    const text = raw.trim();
    if (text !== '')
      cells.push({
        text,
        start: at,
        end: at + text.length,
        ...styleOf(line, at, at + text.length),
        breaks: breaksOf(line),
      });
  };
  for (const gap of content.matchAll(CELL_GAP)) {
    add(gap.index);
    from = gap.index + gap[0].length;
  }
  add(content.length);
  return cells;
}

/** Length of a date at the beginning with the white space after it; 0 where there is none or nothing follows. */
function leadingDate(content: string, [first]: readonly FoundDates[]): number {
  if (first === undefined || first.from > 0) return 0;
  const gap = /^[\s:|–—-]*/.exec(content.slice(first.to))?.[0].length ?? 0;
  return first.to + gap < content.length ? first.to + gap : 0;
}

function breaksOf({ runs }: Line): number[] {
  return runs.flatMap((run, index) => {
    const before = runs[index - 1];
    return before !== undefined && (before.bold !== run.bold || before.italic !== run.italic) ? [run.start] : [];
  });
}

/** The style of most characters between two offsets of the document. */
export function styleOf({ runs }: Pick<Line, 'runs'>, start: number, end: number): { bold: boolean; italic: boolean } {
  const share = (has: (run: Line['runs'][number]) => boolean): number =>
    runs.filter(has).reduce((sum, run) => sum + Math.max(0, Math.min(run.end, end) - Math.max(run.start, start)), 0);
  return { bold: share((run) => run.bold) * 2 > end - start, italic: share((run) => run.italic) * 2 > end - start };
}

const sizeOf = ({ runs }: Line, within: { start: number; end: number } = { start: 0, end: Infinity }): number => {
  const lengthOf = (run: Line['runs'][number]): number =>
    Math.min(run.end, within.end) - Math.max(run.start, within.start);
  return runs.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0]?.fontSize ?? 0;
};

function xAt(line: Line, offset: number): number {
  const run = line.runs.find((candidate) => candidate.start <= offset && candidate.end > offset);
  return run?.edges?.[offset - run.start] ?? run?.box.x ?? line.box.x;
}

/** True for words in capitals only, two letters at least. */
export const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
