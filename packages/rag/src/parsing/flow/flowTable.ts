import { flowLines, type FlowCell, type FlowNode, type FlowTable } from './flow.ts';

/** Paragraphs in one cell from which on a cell is a column of the page and not an entry of a table. */
const COLUMN_OF_TEXT = 4;

/**
 * Whether a table only arranges the page: a sidebar beside a main column, or a frame around everything. Its cells are
 * then regions of their own; in a table of data the cells of one row belong together.
 */
export function isLayoutTable({ rows }: FlowTable): boolean {
  if (rows.every((cells) => cells.length <= 1)) return true;
  return rows.some((cells) => cells.filter((cell) => countParagraphs(cell.content) >= COLUMN_OF_TEXT).length >= 2);
}

const countParagraphs = (nodes: readonly FlowNode[]): number =>
  flowLines(nodes).filter((line) => line.trim() !== '').length;

/** Characters. A column without a stated width is as wide as its longest line, within these bounds. */
const NARROWEST = 4;
const WIDEST = 60;

/** Widths of a table's columns in points, filling `width`: as stated, else by the longest line of each. */
export function columnWidths({ rows, widths }: FlowTable, width: number): number[] {
  const count = rows.flat().reduce((most, { column, span }) => Math.max(most, column + span), 1);
  const wanted = Array.from({ length: count }, (_, column) => widths?.[column] ?? textWidth(rows, column));
  const total = wanted.reduce((sum, share) => sum + share, 0);
  return wanted.map((share) => (total > 0 ? (share / total) * width : width / count));
}

function textWidth(rows: readonly (readonly FlowCell[])[], column: number): number {
  const cells = rows.flatMap((row) => row.filter((cell) => cell.column === column && cell.span === 1));
  const lines = cells.flatMap(({ content }) => flowLines(content));
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}
