import type { Span } from '../../evidence/index.ts';
import type { Paragraph } from '../paragraphs.ts';
import { isFact, startsAsFact } from './facts.ts';
import type { Piece } from './pieces.ts';
import { placeScore } from './places.ts';
import { titlesSaid } from './prose.ts';
import { usageOf } from './support.ts';
import { trimTitle } from './trimTitle.ts';
import { employerScore, GENDER_MARK, roleScore } from './words.ts';

/** What the parts of a head are chosen from. */
export interface HeadContext {
  readonly pieces: readonly Piece[];
  readonly paragraphs: readonly Paragraph[];
  readonly text: string;
  /** A label names the company, so no part of a line has to. */
  readonly isCompanyLabelled: boolean;
}

/** The title: what stands under its label, else the part or sentence that reads most like one. */
export function chooseTitle(context: HeadContext, labelled: Span | undefined): Span | undefined {
  if (labelled !== undefined) return trimTitle(context.text, labelled);
  const parts = context.pieces
    .filter(
      ({ text }) =>
        (!isFact(text) ||
          GENDER_MARK.test(text) ||
          (!startsAsFact(text) && roleScore(text.split(/[,(]/)[0] ?? '') >= 1)) &&
        (placeScore(text) < 2 || roleScore(text) > 0),
    )
    .map((piece) => ({ ...titleSpan(piece, context), score: scorePiece(piece, context) }));
  // A line of its own that names a trade is the title, whatever the sentences below it look for.
  const hasRole = context.pieces.some(({ text, row }) => row < 6 && roleScore(text) > 0 && employerScore(text) < 2);
  const sentences = titlesSaid(context.paragraphs).map(({ start, end, text, weight, line }) => ({
    start,
    end,
    score:
      weight +
      sentenceScore(text) -
      (context.pieces.some((piece) => piece.line === line) ? 0.5 : 0) -
      (hasRole ? 1.5 : 0),
  }));
  const best = [...parts, ...sentences].sort((a, b) => b.score - a.score || a.start - b.start)[0];
  return best === undefined || best.score <= LEAST ? undefined : trimTitle(context.text, best);
}

const LEAST = 0.2;

function sentenceScore(text: string): number {
  const role = roleScore(text.replace(/(?<=\p{Ll}{4})en$/u, ''));
  return (role === 0 ? -2 : Math.min(1.5, role)) - (/^\p{Ll}/u.test(text) ? 0.5 : 0);
}

function scorePiece(piece: Piece, { text }: HeadContext): number {
  const { row, column } = piece;
  const role = roleScore(piece.text);
  const employer = employerScore(piece.text);
  const rest = text.slice(0, piece.line.start) + text.slice(piece.line.end);
  const company =
    role >= 2 ? 0 : (employer >= 4 ? 4 : employer >= 2 ? 1.6 : employer / 2) + (usageOf(piece.text, rest).acts ? 1 : 0);
  const words = piece.text.split(/\s+/).length;
  return (
    (role > 0 ? 2 + role : 0.8) +
    (column === 0 ? 0.4 : 0) +
    (piece.line.isMarked ? 0.3 : 0) -
    company -
    (/^\p{Ll}|(?<!\p{L})(?:our|your|us|unser\p{L}*|message)(?!\p{L})/u.test(piece.text) ? 1.5 : 0) -
    row * 0.12 -
    (words > 9 ? 1.5 : 0)
  );
}

/** A part behind a dash belongs to the title before it, unless it is a place, a company or a fact of its own. */
function titleSpan(piece: Piece, { pieces, text, isCompanyLabelled }: HeadContext): Span {
  let end = piece.to;
  for (const next of pieces.filter(({ line, column }) => line === piece.line && column > piece.column)) {
    const rest = text.slice(0, next.line.start) + text.slice(next.line.end);
    const { acts, actsInShort, isWhere } = usageOf(next.text, rest);
    if (next.lead !== 'dash' || isFact(next.text) || placeScore(next.text) >= 1.5 || isWhere) break;
    if (
      (employerScore(next.text) >= 1 && !isCompanyLabelled && !hasCompanyNear(piece, pieces)) ||
      acts ||
      actsInShort ||
      /^(?:at|bei|@)\s/i.test(next.text) ||
      next.text.split(/\s+/).length > 5
    )
      break;
    if (isNameBetween(next, pieces)) break;
    end = next.to;
  }
  const cut = nameFrom(piece.text, text);
  const stop = cut < piece.text.length ? piece.from + cut : end;
  return { start: piece.line.start + piece.from, end: piece.line.start + stop };
}

/** "Chef, The Saltbox, Hove": where a company or a place begins behind a comma of the title; else its whole length. */
function nameFrom(title: string, text: string): number {
  const [first = '', ...parts] = title.split(/,\s/);
  if (roleScore(first) === 0) return title.length;
  let at = first.length;
  for (const [index, part] of parts.entries()) {
    const isName = employerScore(part) >= 2 || usageOf(part, text.replace(title, '')).acts;
    const beforePlace = roleScore(part) === 0 && index < parts.length - 1 && placeScore(parts.at(-1) ?? '') >= 2;
    if (placeScore(part) >= 2 || isName || beforePlace) return at;
    at += 2 + part.length;
  }
  return title.length;
}

/** Where a line near it is the company's, "Power Systems" behind a dash is the title's. */
const hasCompanyNear = (piece: Piece, pieces: readonly Piece[]): boolean =>
  pieces.some(({ row, text }) => row !== piece.row && Math.abs(row - piece.row) <= 2 && employerScore(text) >= 2);

/** "Data Engineer – Acme – Leeds": what stands between a title and a place is the company's. */
const isNameBetween = (piece: Piece, pieces: readonly Piece[]): boolean =>
  roleScore(piece.text) === 0 &&
  pieces.some(
    ({ line, column, text }) =>
      line === piece.line && column === piece.column + 1 && placeScore(text.replace(/\s*[/(].*/, '')) >= 0.6,
  );
