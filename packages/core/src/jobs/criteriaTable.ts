import type { Paragraph } from './paragraphs.ts';
import type { Section } from './sectionWords.ts';

/**
 * A table of criteria as it looks in text: its first row names a column for what is essential and one for what is
 * desirable, or explains letters for the two. `columns` are the sections of the cells, by their place in a row.
 */
export interface CriteriaTable {
  readonly columns: readonly (Section | undefined)[];
}

const ESSENTIAL = /\b(?:essential|required|must|mandatory|muss|erforderlich|zwingend)\b/i;
const DESIRABLE = /\b(?:desirable|preferred|desired|wünschenswert|kann|von vorteil)\b/i;
const MOST_WORDS = 16;

/** The table that a row of headings opens; absent where the line is anything else. */
export function readTableHead({ text, isItem }: Paragraph): CriteriaTable | undefined {
  if (isItem || text.split(/\s+/).length > MOST_WORDS || /[.!?]$/.test(text)) return undefined;
  const cells = cellsOf(text);
  if (cells.length < 2 || !ESSENTIAL.test(text) || !DESIRABLE.test(text)) return undefined;
  if (/:\s*\S/.test(text)) return undefined;
  return { columns: cells.map((cell) => columnOf(cell.text)) };
}

/** One cell says both where its rows say which of the two they are: "Essential / Desirable". */
function columnOf(cell: string): Section | undefined {
  if (ESSENTIAL.test(cell) === DESIRABLE.test(cell)) return undefined;
  return ESSENTIAL.test(cell) ? 'required' : 'preferred';
}

/** A row's criteria with their section; absent where the paragraph is no row, which is where the table ends. */
export function readTableRow(
  paragraph: Paragraph,
  { columns }: CriteriaTable,
): (Paragraph & { section: Section })[] | undefined {
  const cells = cellsOf(paragraph.text);
  if (cells.length < 2) return undefined;
  const said = cells.slice(1).map((cell) => sectionSaid(cell.text));
  const first = said.find((section) => section !== undefined);
  if (first !== undefined) return [{ ...part(paragraph, cells[0]), section: first }];
  const marked = cells.findIndex(({ text }, index) => index > 0 && MARK.test(text));
  if (marked > 0) {
    const section = columns[marked];
    return section === undefined ? undefined : [{ ...part(paragraph, cells[0]), section }];
  }
  const filled = cells.flatMap((cell, index) => {
    const section = columns[index];
    return section === undefined || cell.text === '' ? [] : [{ ...part(paragraph, cell), section }];
  });
  return filled.length === 0 ? undefined : filled.flatMap(atSemicolons);
}

/** A cell that holds nothing but the word or letter for one of the two. */
function sectionSaid(cell: string): Section | undefined {
  if (/^(?:e|essential|required|muss|m)$/i.test(cell)) return 'required';
  return /^(?:d|desirable|preferred|kann|w|wünschenswert)$/i.test(cell) ? 'preferred' : undefined;
}

const MARK = /^(?:x|✓|✔|✗|☑|☒|•|●|■|yes|ja|\*|\[x\])$/i;

interface Cell {
  readonly text: string;
  readonly from: number;
}

/** Cells stand between bars or two spaces and more. */
function cellsOf(text: string): Cell[] {
  const bars = text.includes('|');
  const lead = bars ? (/^\s*\|/.exec(text)?.[0].length ?? 0) : 0;
  const cells: Cell[] = [];
  let from = lead;
  for (const match of text.slice(lead).matchAll(bars ? /\|/g : /\s{2,}|\t/g)) {
    cells.push(cellAt(text, from, lead + match.index));
    from = lead + match.index + match[0].length;
  }
  const last = cellAt(text, from, text.length);
  return last.text === '' && bars && lead > 0 ? cells : [...cells, last];
}

function cellAt(text: string, from: number, to: number): Cell {
  const content = text.slice(from, to);
  return { text: content.trim(), from: from + content.length - content.trimStart().length };
}

const part = (paragraph: Paragraph, cell: Cell | undefined): Paragraph => {
  const { text, from } = cell ?? { text: paragraph.text, from: 0 };
  const start = paragraph.start + from;
  return { ...paragraph, text, start, end: start + text.length, isItem: true };
};

function atSemicolons<T extends Paragraph>(cell: T): T[] {
  return [...cell.text.matchAll(/[^;]+/g)].map((match) => {
    const text = match[0].trim();
    const start = cell.start + match.index + match[0].length - match[0].trimStart().length;
    return { ...cell, text, start, end: start + text.length };
  });
}
