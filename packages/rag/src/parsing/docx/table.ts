import { childOf, elementsOf, valueOf, type XmlElement } from '../archive/xml.ts';

/** A cell with its place in the table, in points from the table's left edge. */
export interface TableCell {
  readonly element: XmlElement;
  readonly column: number;
  readonly x: number;
  readonly width: number;
}

export interface Table {
  readonly rows: readonly (readonly TableCell[])[];
}

/** Reads `w:tbl`, its column widths scaled to fill `width` points. Cells that continue one above hold nothing and are left out. */
export function readTable(table: XmlElement, width: number): Table {
  const grid = elementsOf(childOf(table, 'tblGrid'), 'gridCol').map(
    (column) => Number(column.attributes['w'] ?? '0') || 1,
  );
  const rows = unwrapped(table, 'tr').filter((row) => childOf(childOf(row, 'trPr'), 'del') === undefined);
  return { rows: rows.map((row) => readRow(row, { grid, width })) };
}

function readRow(row: XmlElement, { grid, width }: { grid: readonly number[]; width: number }): TableCell[] {
  const cells = unwrapped(row, 'tc');
  const spans = cells.map((cell) => spanOf(valueOf(childOf(cell, 'tcPr'), 'gridSpan')));
  const columns = grid.length > 0 ? grid : spans.flatMap((span) => Array.from({ length: span }, () => 1));
  const scale = width / Math.max(1, sum(columns));
  const skipped = Number(valueOf(childOf(row, 'trPr'), 'gridBefore') ?? '0') || 0;
  return cells
    .map((element, index) => {
      const column = skipped + sum(spans.slice(0, index));
      const cellWidth = sum(columns.slice(column, column + (spans[index] ?? 1)));
      // A broken grid gives no width: such a cell gets the whole line rather than none.
      return {
        element,
        column,
        x: sum(columns.slice(0, column)) * scale,
        width: cellWidth > 0 ? cellWidth * scale : width,
      };
    })
    .filter((cell) => !continuesAbove(cell.element));
}

/** Word draws 63 columns at most; a cell that states more of them would fill the memory with empty ones. */
const MOST_COLUMNS = 63;

const spanOf = (stated: string | undefined): number => Math.min(MOST_COLUMNS, Math.max(1, Number(stated) || 1));

/** `w:vMerge` without "restart" continues the cell above (ECMA-376 part 1, 17.4.84). */
function continuesAbove(cell: XmlElement): boolean {
  const merge = childOf(childOf(cell, 'tcPr'), 'vMerge');
  return merge !== undefined && merge.attributes['val'] !== 'restart';
}

/** Paragraphs in one cell from which on a cell is a column of the page and not an entry of a table. */
const COLUMN_OF_TEXT = 4;

/**
 * Whether the table only arranges the page: a sidebar beside a main column, or a frame around everything. Its cells
 * are then read as regions; in a table of data, cells of one row belong together.
 */
export function isLayoutTable({ rows }: Table): boolean {
  if (rows.every((cells) => cells.length <= 1)) return true;
  return rows.some((cells) => cells.filter((cell) => countParagraphs(cell.element) >= COLUMN_OF_TEXT).length >= 2);
}

const countParagraphs = (element: XmlElement): number =>
  elementsOf(element).reduce(
    (count, child) => count + (child.name === 'p' ? Number(hasText(child)) : countParagraphs(child)),
    0,
  );

const hasText = (element: XmlElement): boolean => element.name === 't' || elementsOf(element).some(hasText);

/** Rows or cells, also inside content controls. */
function unwrapped(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return ['sdt', 'sdtContent', 'customXml', 'ins'].includes(child.name) ? unwrapped(child, name) : [];
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
