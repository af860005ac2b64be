import type { Span } from '../../evidence/index.ts';

/** A stretch of the document's text, word for word, with its place and style: the material all facts are cut from. */
export interface Piece extends Span {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Offsets into the document at which bold or italic begin or end. */
  readonly breaks?: readonly number[];
  /** What a labeller said these words name; it never says which words they are. */
  readonly says?: 'title' | 'organisation' | 'place';
}

/** The part of a piece between two offsets into its own text, without white space at its ends. */
export function cut(piece: Piece, from: number, to: number): Piece {
  const raw = piece.text.slice(from, to);
  const lead = raw.length - raw.trimStart().length;
  const text = raw.trim();
  const start = piece.start + from + lead;
  return { ...piece, text, start, end: start + text.length };
}

/** The parts between matches of `separator`, without empty ones. */
export function splitPiece(piece: Piece, separator: RegExp): Piece[] {
  const parts: Piece[] = [];
  let from = 0;
  for (const match of piece.text.matchAll(separator)) {
    parts.push(cut(piece, from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(cut(piece, from, piece.text.length));
  return parts.filter((part) => part.text !== '');
}

/** The parts of a piece in one style each; one part when the style never changes. */
export function splitAtStyle(piece: Piece): Piece[] {
  const inside = (piece.breaks ?? [])
    .filter((offset) => offset > piece.start && offset < piece.end)
    .map((offset) => offset - piece.start);
  const edges = [0, ...inside, piece.text.length];
  return edges
    .slice(1)
    .map((edge, index) => stripped(cut(piece, edges[index] ?? 0, edge)))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** What is left of a piece when the text from `from` to `to` is taken out: the part before it and the part after it. */
export function without(piece: Piece, from: number, to: number): Piece[] {
  return [cut(piece, 0, from), cut(piece, to, piece.text.length)].filter((part) => /[\p{L}\p{N}]/u.test(part.text));
}

/** Removes punctuation that separated a piece from its neighbours; brackets only where they have lost their partner. */
export function stripped(piece: Piece): Piece {
  const lead = /^[\s,;:|•·∙⋅–—\-/]+/.exec(piece.text)?.[0].length ?? 0;
  const tail = /[\s,;:|•·∙⋅–—\-/]+$/.exec(piece.text.slice(lead))?.[0].length ?? 0;
  return unbracketed(cut(piece, lead, piece.text.length - tail));
}

function unbracketed(piece: Piece): Piece {
  const { text } = piece;
  const [opens, closes] = [/[(（]/.test(text), /[)）]/.test(text)];
  if (/^[(（][^()（）]*[)）]$/.test(text)) return cut(piece, 1, text.length - 1);
  if (/^[)）]/.test(text) || (/^[(（]/.test(text) && !closes)) return stripped(cut(piece, 1, text.length));
  if (/[(（]$/.test(text) || (/[)）]$/.test(text) && !opens)) return stripped(cut(piece, 0, text.length - 1));
  return piece;
}
