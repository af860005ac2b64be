import type { FlowCell, FlowNode, FlowParagraph } from '../flow/flow.ts';
import type { Piece } from '../typesetting/blocks.ts';

/** Collects the paragraphs and table rows of one stream of text: the body, a header, a text box. */
export interface Collector {
  readonly text: (piece: Piece) => void;
  readonly lineBreak: () => void;
  /** Ends the paragraph; in a table it belongs to the cell that is being filled. */
  readonly endParagraph: (format: Omit<FlowParagraph, 'kind' | 'lines'>, inTable: boolean) => void;
  readonly endCell: () => void;
  /** `edges` are the right edges of the row's cells, in any unit, from left to right. */
  readonly endRow: (edges: readonly number[]) => void;
  readonly area: (content: readonly FlowNode[]) => void;
  /** What the paragraph under way holds so far. */
  readonly isEmpty: () => boolean;
  readonly finish: () => FlowNode[];
}

interface Row {
  readonly cells: readonly (readonly FlowNode[])[];
  readonly edges: readonly number[];
}

/** An empty stream. */
export function createCollector(): Collector {
  const nodes: FlowNode[] = [];
  let lines: Piece[][] = [[]];
  let cell: FlowNode[] = [];
  let cells: FlowNode[][] = [];
  let rows: Row[] = [];
  const isEmpty = (): boolean => lines.every((line) => line.length === 0);
  const endTable = (): void => {
    // Cells without a row's end are text all the same.
    if (cells.length > 0 || cell.length > 0) rows.push({ cells: [...cells, cell], edges: [] });
    if (rows.length > 0) nodes.push(rowsToTable(rows));
    [cell, cells, rows] = [[], [], []];
  };
  return {
    text: (piece) => addPiece(lines.at(-1) ?? [], piece),
    lineBreak: () => void lines.push([]),
    isEmpty,
    endParagraph: (format, inTable) => {
      const paragraph: FlowParagraph = { kind: 'paragraph', ...format, lines };
      lines = [[]];
      if (!inTable) endTable();
      (inTable ? cell : nodes).push(paragraph);
    },
    endCell: () => {
      cells.push(cell);
      cell = [];
    },
    endRow: (edges) => {
      if (cells.length > 0) rows.push({ cells, edges });
      cells = [];
    },
    area: (content) => (cell.length > 0 || cells.length > 0 ? cell : nodes).push({ kind: 'area', content }),
    finish: () => {
      endTable();
      return nodes;
    },
  };
}

/** Text in one style is one piece; halves of a character that comes as two units meet again. */
function addPiece(line: Piece[], piece: Piece): void {
  const last = line.at(-1);
  const { fontSize, bold, italic, url } = piece;
  const isSame = last?.fontSize === fontSize && last.bold === bold && last.italic === italic && last.url === url;
  if (isSame) line[line.length - 1] = { ...piece, text: last.text + piece.text };
  else line.push(piece);
}

/** Twips. Edges of cells nearer than this are the same edge drawn twice. */
const SAME_EDGE = 60;

/** Rows of one table share a grid of all their edges; a cell reaches over as many of its columns as lie within it. */
function rowsToTable(rows: readonly Row[]): FlowNode {
  const sorted = rows.flatMap(({ edges }) => edges).toSorted((a, b) => a - b);
  const grid = sorted.filter((edge, index) => index === 0 || edge - (sorted[index - 1] ?? 0) > SAME_EDGE);
  const columnAt = (edge: number): number => grid.findIndex((other) => other >= edge - SAME_EDGE);
  const widths = grid.map((edge, index) => Math.max(1, edge - (grid[index - 1] ?? 0)));
  return {
    kind: 'table',
    widths: widths.length > 0 ? widths : undefined,
    rows: rows.map(({ cells, edges }) => {
      let next = 0;
      return cells.map((content, index): FlowCell => {
        const column = next;
        const edge = edges[index];
        next = Math.max(column + 1, edge === undefined ? 0 : columnAt(edge) + 1);
        return { column, span: next - column, content };
      });
    }),
  };
}
