import { elementsOf, type XmlElement } from '../archive/xml.ts';
import { hasInk, type FlowCell, type FlowNode } from '../flow/flow.ts';
import { readParagraph, type ParagraphPlace } from './paragraph.ts';
import type { OdtStyles } from './styles.ts';

/** The paragraphs, lists, tables and text boxes under an element, in order. */
export function readBody(container: XmlElement, styles: OdtStyles): FlowNode[] {
  return elementsOf(container).flatMap((element) => readBlock(element, styles, { depth: 0 }));
}

function readBlock(element: XmlElement, styles: OdtStyles, place: ParagraphPlace): FlowNode[] {
  switch (element.name) {
    case 'p':
    case 'h':
      return withBoxes(element, styles, place);
    case 'list':
      return readList(element, styles, place);
    case 'table':
      return [readTable(element, styles)];
    case 'section':
    case 'index-body':
      return isHidden(element) ? [] : readInside(element, styles, place);
    default:
      // Tables of contents, groups and change marks only wrap blocks; what was deleted stands apart from the text.
      return DROPPED.has(element.name) ? [] : readInside(element, styles, place);
  }
}

const readInside = (element: XmlElement, styles: OdtStyles, place: ParagraphPlace): FlowNode[] =>
  elementsOf(element).flatMap((child) => readBlock(child, styles, place));

const DROPPED: ReadonlySet<string> = new Set([
  'tracked-changes',
  'annotation',
  'sequence-decls',
  'variable-decls',
  'user-field-decls',
  'forms',
  'table-of-content-source',
  'covered-table-cell',
  'image',
  'title',
  'desc',
  'event-listeners',
  'glue-point',
]);

const isHidden = ({ attributes }: XmlElement): boolean =>
  attributes['display'] === 'none' || (attributes['display'] === 'condition' && attributes['is-hidden'] === 'true');

/** Text boxes hang on a paragraph; each follows it as an area of its own. */
function withBoxes(element: XmlElement, styles: OdtStyles, place: ParagraphPlace): FlowNode[] {
  const { paragraph, boxes } = readParagraph(element, styles, place);
  const areas = boxes.map((box): FlowNode => ({ kind: 'area', content: readInside(box, styles, { depth: 0 }) }));
  return [paragraph, ...areas.filter((area) => hasInk([area]))];
}

function readList(list: XmlElement, styles: OdtStyles, place: ParagraphPlace): FlowNode[] {
  const listStyle = list.attributes['style-name'] ?? place.listStyle;
  const inside = { depth: place.depth + 1, listStyle };
  return elementsOf(list).flatMap((item) => {
    if (item.name !== 'list-item' && item.name !== 'list-header') return [];
    let isFirst = item.name === 'list-item';
    return elementsOf(item).flatMap((block) => {
      const isText = block.name === 'p' || block.name === 'h';
      const nodes = readBlock(block, styles, { ...inside, isItem: isText && isFirst });
      if (isText) isFirst = false;
      return nodes;
    });
  });
}

/** No table of a document is wider or longer by repetition than this. */
const MOST_REPEATED = 60;

function readTable(table: XmlElement, styles: OdtStyles): FlowNode {
  const columns = descend(table, 'table-column', COLUMN_GROUPS).flatMap((column) =>
    Array.from({ length: repeatOf(column, 'number-columns-repeated') }, () =>
      styles.columnWidth(column.attributes['style-name']),
    ),
  );
  const rows = descend(table, 'table-row', ROW_GROUPS).map((row) => readRow(row, styles));
  const widths = columns.filter((width) => width !== undefined);
  return { kind: 'table', rows, widths: widths.length === columns.length && widths.length > 0 ? widths : undefined };
}

const COLUMN_GROUPS: ReadonlySet<string> = new Set(['table-columns', 'table-header-columns', 'table-column-group']);
const ROW_GROUPS: ReadonlySet<string> = new Set(['table-rows', 'table-header-rows', 'table-row-group']);

const descend = (element: XmlElement, name: string, groups: ReadonlySet<string>): XmlElement[] =>
  elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return groups.has(child.name) ? descend(child, name, groups) : [];
  });

function readRow(row: XmlElement, styles: OdtStyles): FlowCell[] {
  const cells: FlowCell[] = [];
  let column = 0;
  for (const cell of elementsOf(row)) {
    const repeated = repeatOf(cell, 'number-columns-repeated');
    if (cell.name === 'table-cell') {
      const content = readInside(cell, styles, { depth: 0 });
      cells.push({ column, span: repeatOf(cell, 'number-columns-spanned'), content });
    }
    // Cells that another one covers hold nothing and take their place all the same.
    column = Math.min(MOST_REPEATED, column + repeated);
  }
  return cells;
}

function repeatOf(element: XmlElement, name: string): number {
  const value = Number(element.attributes[name] ?? '1');
  return Number.isInteger(value) && value >= 1 ? Math.min(value, MOST_REPEATED) : 1;
}
