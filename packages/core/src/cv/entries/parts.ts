import type { Piece } from '../reading/piece.ts';
import { cut, splitPiece, stripped } from '../reading/piece.ts';
import { findDegree } from '../words/degrees.ts';
import { titleScore } from '../words/jobTitles.ts';
import { companyScore, schoolScore } from '../words/organisations.ts';
import { placeScore } from '../words/places.ts';
import type { HeaderPart } from './entry.ts';

/** Separators that part the facts of a header beyond doubt. */
const STRONG =
  /\s+[|•·∙⋅◦▪]\s+|(?<!\d)\s+\/\s+(?!\d)|\s*[|•∙⋅]\s*|\s+[–—]\s+|\s+-\s+|\s+(?:@|at|bei|chez)\s+(?=\p{Lu})|\s*[,;]\s+(?=(?:@|at)\s)|[；|｜]|\s{2,}/gu;
/** Of what stands behind "at" only these part the place from the name; a dash may belong to it. */
const WITHIN_EMPLOYER = /\s+[|•·∙⋅◦▪]\s+|\s*[|•∙⋅]\s*|\s+[–—]\s+|[；|｜]|\s{2,}/gu;

/** Header parts cut at strong separators, each place taken out on its own. */
export function splitParts(parts: readonly HeaderPart[]): { pieces: HeaderPart[]; places: HeaderPart[] } {
  const pieces: HeaderPart[] = [];
  const places: HeaderPart[] = [];
  for (const part of parts) {
    for (const [index, piece] of splitPart(part).entries()) {
      if (!/[\p{L}\p{N}]/u.test(piece.text)) continue;
      const place = placeIn(piece);
      if (place !== undefined) places.push({ ...part, ...place.place, isTail: place.rest !== undefined });
      const rest = place === undefined ? piece : place.rest;
      if (rest !== undefined) pieces.push({ ...part, ...rest, isEmployer: part.isEmployer === true && index === 0 });
    }
  }
  return { pieces, places };
}

const splitPart = (part: HeaderPart): Piece[] =>
  part.says !== undefined
    ? [part]
    : splitPiece(part, part.isEmployer === true ? WITHIN_EMPLOYER : STRONG).map(stripped);

/** A place where a labeller or the words say so. */
function placeIn(piece: Piece): ReturnType<typeof placeAtEnd> {
  if (piece.says === undefined) return placeAtEnd(piece);
  return piece.says === 'place' ? { place: piece, rest: undefined } : undefined;
}

/** "Acme, Berlin, Germany": the longest tail behind a comma (or in brackets) that is a place. */
function placeAtEnd(piece: Piece): { place: Piece; rest: Piece | undefined } | undefined {
  if (placeScore(piece.text) >= 0.8 && !isNamed(piece.text)) return { place: piece, rest: undefined };
  const bracketed = /\s*\(([^()]+)\)$/.exec(piece.text);
  if (bracketed?.[1] !== undefined && placeScore(bracketed[1]) >= 0.8) {
    return { place: stripped(cut(piece, bracketed.index, piece.text.length)), rest: cut(piece, 0, bracketed.index) };
  }
  for (const comma of piece.text.matchAll(/,\s+/g)) {
    const tail = cut(piece, comma.index + 1, piece.text.length);
    if (placeScore(tail.text) >= 0.8) return { place: tail, rest: stripped(cut(piece, 0, comma.index)) };
  }
  return undefined;
}

/** "University of Leeds, Leeds, UK", "Baker, Leeds, UK": what stands before the first comma is no part of the place. */
function isNamed(text: string): boolean {
  const [first = '', ...rest] = text.split(',');
  const isName = schoolScore(first) + companyScore(first) + titleScore(first) > 0 || findDegree(first) !== undefined;
  return rest.length > 0 && isName;
}
