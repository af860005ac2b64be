import type { Piece, TabStop } from '../typesetting/blocks.ts';

/**
 * What a format without pages says, in reading order: paragraphs, tables and areas of their own. Readers of such
 * formats turn their files into this, and `composeFlow` sets it.
 */
export type FlowNode = FlowParagraph | FlowTable | FlowArea;

/** A paragraph of forced lines; each breaks further where the page ends. Lengths in points. */
export interface FlowParagraph {
  readonly kind: 'paragraph';
  readonly lines: readonly (readonly Piece[])[];
  readonly isItem?: boolean | undefined;
  /** 1 to 9, where the format names it. */
  readonly headingLevel?: number | undefined;
  readonly indent?: number | undefined;
  readonly spaceBefore?: number | undefined;
  readonly tabs?: readonly TabStop[] | undefined;
}

export interface FlowTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly FlowCell[])[];
  /** Relative widths of the columns; without them a column is as wide as its text asks for. */
  readonly widths?: readonly number[] | undefined;
}

/** A cell beginning in the grid's column `column` (from 0) and reaching over `span` columns. */
export interface FlowCell {
  readonly column: number;
  readonly span: number;
  readonly content: readonly FlowNode[];
}

/** Something that stands apart from the text around it: a text box, a page header or footer. */
export interface FlowArea {
  readonly kind: 'area';
  readonly margin?: 'page-header' | 'page-footer' | undefined;
  readonly content: readonly FlowNode[];
}

/** The text of a node's paragraphs, a line each. */
export const flowLines = (nodes: readonly FlowNode[]): string[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'paragraph') return node.lines.map((line) => line.map(({ text }) => text).join(''));
    return node.kind === 'area' ? flowLines(node.content) : node.rows.flatMap((row) => row.flatMap(cellLines));
  });

const cellLines = ({ content }: FlowCell): string[] => flowLines(content);

/** True where something of the nodes can be seen. */
export const hasInk = (nodes: readonly FlowNode[]): boolean => flowLines(nodes).some((line) => line.trim() !== '');
