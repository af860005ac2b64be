import { attributeOf, elementsIn, type HtmlElement } from './htmlTree.ts';
import type { Walk } from './htmlToFlow.ts';
import { isVisible } from './visible.ts';

/** A cell with its place in the grid of its table. */
export interface HtmlCell {
  readonly element: HtmlElement;
  readonly column: number;
  readonly span: number;
}

/** No table of a document is wider than this; a larger number would only cost time. */
const MOST_COLUMNS = 60;

/** The rows of a table; a caption is a row of its own. Cells that reach down push those of later rows to the right. */
export function readTable(table: HtmlElement, { styleOf, skipped }: Walk): HtmlCell[][] {
  const isShown = (element: HtmlElement): boolean => !skipped.has(element) && isVisible(element, styleOf(element));
  const rows = elementsIn(table).flatMap((part) => {
    if (!isShown(part)) return [];
    return part.tagName === 'tr' || part.tagName === 'caption' ? [part] : elementsIn(part).filter(isShown);
  });
  const taken = new Map<number, number>();
  return rows.map((row) =>
    row.tagName === 'caption'
      ? [{ element: row, column: 0, span: 1 }]
      : readRow(elementsIn(row).filter(isShown), taken),
  );
}

/** `taken` holds, by column, for how many further rows a cell above reaches down; it is brought up to date here. */
function readRow(elements: readonly HtmlElement[], taken: Map<number, number>): HtmlCell[] {
  const fromAbove = new Map(taken);
  for (const [column, rows] of fromAbove)
    if (rows > 1) taken.set(column, rows - 1);
    else taken.delete(column);
  let column = 0;
  return elements.map((element) => {
    while (fromAbove.has(column)) column += 1;
    const span = numberOf(element, 'colspan');
    const rows = numberOf(element, 'rowspan');
    if (rows > 1) for (let at = column; at < column + span; at += 1) taken.set(at, rows - 1);
    const cell = { element, column: Math.min(column, MOST_COLUMNS), span };
    column += span;
    return cell;
  });
}

function numberOf(element: HtmlElement, name: string): number {
  const value = Number(attributeOf(element, name) ?? '1');
  return Number.isInteger(value) && value > 1 ? Math.min(value, MOST_COLUMNS) : 1;
}
