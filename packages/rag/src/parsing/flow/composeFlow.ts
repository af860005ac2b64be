import type { Line } from '@career-mentor/core/evidence';
import type { Frame } from '../typesetting/blocks.ts';
import { proportionalWidth } from '../typesetting/glyphWidth.ts';
import { createTypesetter, PAPER, type SetText, type Typesetter } from '../typesetting/typesetter.ts';
import type { FlowNode, FlowParagraph, FlowTable } from './flow.ts';
import { columnWidths, isLayoutTable } from './flowTable.ts';
import { cleanLine } from './cleanLine.ts';

/** Sets a flow on one page as long as it needs; `marks` are the places of pieces that carry one. */
export function composeFlow(nodes: readonly FlowNode[]): SetText & { readonly marks: ReturnType<Typesetter['marks']> } {
  const typesetter = createTypesetter(proportionalWidth);
  const setter: Setter = { typesetter, nextRegion: counter(1), nextTable: counter(0) };
  const region = setter.nextRegion();
  setNodes(nodes, { x: PAPER.margin, width: PAPER.width - 2 * PAPER.margin, y: PAPER.margin }, { setter, region });
  return { ...typesetter.finish(), marks: typesetter.marks() };
}

interface Setter {
  readonly typesetter: Typesetter;
  readonly nextRegion: () => number;
  readonly nextTable: () => number;
}

/** Where nodes stand: their region, their table cell, and whether they belong to a page header or footer. */
interface Place {
  readonly setter: Setter;
  readonly region: number;
  readonly margin?: 'page-header' | 'page-footer' | undefined;
  readonly cell?: Line['cell'] | undefined;
}

/** Sets `nodes` from `frame.y` downwards; returns where they end. */
function setNodes(nodes: readonly FlowNode[], frame: Frame, place: Place): number {
  let { y } = frame;
  for (const node of nodes) {
    if (node.kind === 'paragraph') y = setParagraph(node, { ...frame, y }, place);
    else if (node.kind === 'table') y = setTable(node, { ...frame, y: y + CELL_PADDING }, place);
    else {
      const region = place.setter.nextRegion();
      const inside = { ...place, region, margin: node.margin ?? place.margin };
      y = setNodes(node.content, { ...frame, y: y + AREA_GAP }, inside);
    }
  }
  return y;
}

/** Points. More than what stands between the paragraphs of one text. */
const AREA_GAP = 9;
const CELL_PADDING = 5;
/** At least this much white space tells a new paragraph, and a forced line, from a line that only wrapped. */
const PARAGRAPH_GAP = 3;
const LINE_GAP = 1;
/** No indent of a document may leave less than this share of the frame for the text. */
const WIDEST_INDENT = 0.6;

function setParagraph(paragraph: FlowParagraph, frame: Frame, { setter, region, margin, cell }: Place): number {
  const { isItem, headingLevel, tabs } = paragraph;
  const indent = Math.min(Math.max(0, paragraph.indent ?? 0), frame.width * WIDEST_INDENT);
  const kind = margin ?? (isItem === true && headingLevel === undefined ? 'list-item' : cell && 'table-cell');
  let { y } = frame;
  let isFirst = true;
  for (const pieces of paragraph.lines.map(cleanLine).filter((line) => line.length > 0)) {
    const spaceBefore = isFirst ? Math.max(PARAGRAPH_GAP, Math.min(48, paragraph.spaceBefore ?? 0)) : LINE_GAP;
    const lineKind: Line['kind'] = kind === 'list-item' && !isFirst ? 'text' : (kind ?? 'text');
    const block = { pieces, kind: lineKind, region, headingLevel, cell, indent, spaceBefore, tabs };
    y = setter.typesetter.place(block, { ...frame, y });
    isFirst = false;
  }
  return y;
}

function setTable(table: FlowTable, frame: Frame, place: Place): number {
  const { setter } = place;
  const layout = isLayoutTable(table);
  const id = setter.nextTable();
  const widths = columnWidths(table, frame.width);
  let { y } = frame;
  table.rows.forEach((cells, row) => {
    const placers = cells.map(({ column, span, content }) => (): number => {
      const x = sum(widths.slice(0, column));
      const width = Math.max(1, sum(widths.slice(column, column + span)) - CELL_PADDING);
      const inside = layout
        ? { ...place, region: cells.length > 1 ? setter.nextRegion() : place.region }
        : { ...place, cell: { table: id, row, column } };
      return setNodes(content, { x: frame.x + x, width, y }, inside);
    });
    const bottoms = layout ? placers.map((set) => set()) : [setter.typesetter.placeBeside(placers)];
    y = Math.max(y, ...bottoms);
  });
  return y;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function counter(from: number): () => number {
  let next = from;
  return () => next++;
}
