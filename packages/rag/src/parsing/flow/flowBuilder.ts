import type { Piece } from '../typesetting/blocks.ts';
import type { FlowNode, FlowParagraph } from './flow.ts';

/** How the paragraphs of a block look, without their text. */
export type BlockFormat = Omit<FlowParagraph, 'kind' | 'lines'>;

/**
 * Collects text as a browser flows it: what stands inside a block becomes its paragraphs, white space collapses, and
 * blocks without text leave nothing behind.
 */
export interface FlowBuilder {
  /** Adds text; white space counts as one space unless `keepSpaces`, where every line end begins a new line. */
  readonly text: (piece: Piece, keepSpaces?: boolean) => void;
  readonly lineBreak: () => void;
  /** Adds what is no text of the paragraph, which it ends. */
  readonly add: (node: FlowNode) => void;
  /** Runs `fill` with paragraphs of the given look; what is around them ends before and begins anew after. */
  readonly block: (format: BlockFormat, fill: () => void) => void;
  readonly finish: () => FlowNode[];
}

/** An empty flow. */
export function createFlowBuilder(): FlowBuilder {
  const nodes: FlowNode[] = [];
  let format: BlockFormat = {};
  let lines: Piece[][] = [[]];

  const lineBreak = (): void => void lines.push([]);
  const text = (piece: Piece, keepSpaces = false): void => {
    if (keepSpaces) lines = withForcedLines(lines, piece);
    else addCollapsed(lines.at(-1) ?? [], piece);
  };
  const flush = (): void => {
    if (lines.some((line) => line.some((piece) => piece.text.trim() !== ''))) {
      nodes.push({ kind: 'paragraph', ...format, lines });
      // Only the first paragraph of a list item is the item.
      format = { ...format, isItem: undefined };
    }
    lines = [[]];
  };
  const block = (inside: BlockFormat, fill: () => void): void => {
    flush();
    const around = format;
    const before = nodes.length;
    format = inside;
    fill();
    flush();
    // An item whose text stands in a block of its own is spent all the same.
    format = nodes.length > before ? { ...around, isItem: undefined } : around;
  };
  return {
    text,
    lineBreak,
    block,
    add: (node) => {
      flush();
      nodes.push(node);
    },
    finish: () => {
      flush();
      return nodes;
    },
  };
}

function addCollapsed(line: Piece[], piece: Piece): void {
  const collapsed = piece.text.replace(/[ \n\r\t\f]+/g, ' ');
  const text = endsInSpace(line) && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
  if (text !== '') line.push({ ...piece, text });
}

/** `lines` with a text added whose line ends are kept. */
function withForcedLines(lines: readonly Piece[][], piece: Piece): Piece[][] {
  const [first = '', ...rest] = piece.text.split(/\r\n?|\n/);
  const piecesOf = (text: string): Piece[] => (text === '' ? [] : [{ ...piece, text }]);
  return [...lines.slice(0, -1), [...(lines.at(-1) ?? []), ...piecesOf(first)], ...rest.map(piecesOf)];
}

/** At a line's beginning too, where a space would not be seen. */
const endsInSpace = (line: readonly Piece[]): boolean => line.at(-1)?.text.endsWith(' ') ?? true;
