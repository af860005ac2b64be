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
  return unbracketed(trimmed(piece, MARK, MARK));
}

const MARK = /[\s,;:|•·∙⋅–—\-/]/;
const MARK_OR_OPEN = /[(（\s,;:|•·∙⋅–—\-/]/;
const MARK_OR_CLOSE = /[)）\s,;:|•·∙⋅–—\-/]/;
const NOTHING = /(?!)/;

/** Brackets that go, go all at once: a line of ten thousand of them is a line, too. */
function unbracketed(piece: Piece): Piece {
  const { text } = piece;
  const [opens, closes] = [/[(（]/.test(text), /[)）]/.test(text)];
  if (/^[(（][^()（）]*[)）]$/.test(text)) return cut(piece, 1, text.length - 1);
  if (/^[)）]/.test(text)) return stripped(trimmed(piece, MARK_OR_CLOSE, NOTHING));
  if (/^[(（]/.test(text) && !closes) return stripped(trimmed(piece, MARK_OR_OPEN, NOTHING));
  if (/[(（]$/.test(text)) return stripped(trimmed(piece, NOTHING, MARK_OR_OPEN));
  if (/[)）]$/.test(text) && !opens) return stripped(trimmed(piece, NOTHING, MARK_OR_CLOSE));
  return piece;
}

/** Without the characters of a kind at its beginning and end. Walks in from the ends: a pattern would try every place in between. */
function trimmed(piece: Piece, lead: RegExp, tail: RegExp): Piece {
  const { text } = piece;
  let [from, to] = [0, text.length];
  while (from < to && lead.test(text.charAt(from))) from += 1;
  while (to > from && tail.test(text.charAt(to - 1))) to -= 1;
  return cut(piece, from, to);
}
