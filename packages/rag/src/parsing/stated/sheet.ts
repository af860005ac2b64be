import { statedDate } from '@career-mentor/core/cv';
import type { FlowNode, FlowParagraph } from '../flow/flow.ts';
import type { Piece } from '../typesetting/blocks.ts';
import { PAPER } from '../typesetting/typesetter.ts';

/** A part of a line: words of our own, or a field's content that is the fact at `path`. */
export type Part = string | { readonly path: string; readonly text: string | undefined; readonly url?: boolean };

/** Builds the page of a resume and remembers the value that each path stands for. */
export interface Sheet {
  readonly heading: (text: string) => void;
  /** One line; parts without text go, with the words of our own that would have joined them. */
  readonly line: (parts: readonly Part[], look?: Look) => void;
  /** Running text at `path`, or a list item of it; its own line ends are kept. */
  readonly text: (path: string | undefined, text: string | undefined, look?: Look) => void;
  readonly nodes: FlowNode[];
  readonly valueByPath: ReadonlyMap<string, string>;
}

export interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly isItem?: boolean;
  readonly gap?: number;
}

/** Points. */
const BODY = 10;
const ITEM_INDENT = 14;
/** Dates stand at the right edge of the page. */
const RIGHT_EDGE = [{ position: PAPER.width - 2 * PAPER.margin, kind: 'right' }] as const;

/** An empty page. */
export function createSheet(): Sheet {
  const nodes: FlowNode[] = [];
  const valueByPath = new Map<string, string>();

  const pieceOf = (part: Part, { size = BODY, bold = false }: Look): Piece => {
    const look = { fontSize: size, bold, italic: false };
    if (typeof part === 'string') return { ...look, text: part };
    const text = part.text ?? '';
    valueByPath.set(part.path, valueOf(part.path, text));
    return { ...look, text, mark: part.path, url: part.url === true ? addressOf(text) : undefined };
  };
  const paragraph = (lines: Piece[][], look: Look, more: Partial<FlowParagraph> = {}): void => {
    const indent = look.isItem === true ? ITEM_INDENT : 0;
    nodes.push({ kind: 'paragraph', lines, isItem: look.isItem, indent, spaceBefore: look.gap, ...more });
  };
  return {
    heading: (text) => paragraph([[pieceOf(text, { size: 13, bold: true })]], { gap: 14 }, { headingLevel: 1 }),
    line: (parts, look = {}) => {
      const shown = withoutLooseWords(parts);
      if (shown.length > 0) paragraph([shown.map((part) => pieceOf(part, look))], look, { tabs: RIGHT_EDGE });
    },
    text: (path, text, look = {}) => {
      const lines = (text ?? '').split(/\r\n?|\n/).filter((line) => line.trim() !== '');
      const pieces = lines.map((line) => [pieceOf(path === undefined ? line : { path, text: line }, look)]);
      if (path !== undefined && lines.length > 0) valueByPath.set(path, valueOf(path, lines.join(' ')));
      if (pieces.length > 0) paragraph(pieces, look);
    },
    nodes,
    valueByPath,
  };
}

/** Words of our own stand between two fields or not at all; only the tab may begin a line. */
function withoutLooseWords(parts: readonly Part[]): Part[] {
  const filled = parts.filter((part) => typeof part === 'string' || (part.text ?? '').trim() !== '');
  const joining = filled.filter((part, index) => typeof part !== 'string' || typeof filled[index + 1] === 'object');
  return joining.filter((part, index) => typeof part !== 'string' || index > 0 || part === '\t');
}

const valueOf = (path: string, text: string): string =>
  DATE_FIELD.test(path) ? (statedDate(text) ?? '') : text.replace(/\s+/g, ' ').trim();

const DATE_FIELD = /\.(?:startDate|endDate|date)$/;

const addressOf = (text: string): string | undefined => (/^https?:\/\//i.test(text) ? text : undefined);
