import { cut, splitAtStyle, splitPiece, stripped, type Piece } from '../reading/piece.ts';
import { titleScore } from '../words/jobTitles.ts';
import { companyScore, schoolScore } from '../words/organisations.ts';
import { splitAtWeakMark } from './employerMark.ts';

/** How much words read like a title and not like an employer or school. */
export const roleScore = ({ text }: Piece): number => titleScore(text) - companyScore(text) - schoolScore(text) * 0.5;

/** Above zero when the first piece reads like a title more than the second does. */
export function orderVote([first, second]: readonly Piece[]): number {
  if (first === undefined || second === undefined) return 0;
  return Math.tanh(roleScore(first) - roleScore(second));
}

/** Title and employer out of one piece: by a change of style, a word between them, or the sign that parts a title off. */
export function splitOne(piece: Piece): Piece[] {
  const styled = splitAtStyle(piece);
  if (styled.length === 2) return styled;
  const marked = splitAtWeakMark(piece);
  return marked.length === 2 && !/[,，]/.test(marked[0]?.text ?? '') ? marked : splitAtComma(piece);
}

const SIGN = /[,，]\s*(?!(?:inc|llc|ltd|gmbh|co|corp|s\.a)\b)|(?<=\p{L}{3})\.\s+(?=\p{Lu})|\s*[:：]\s+|\n/giu;

const isInBrackets = (text: string, index: number): boolean =>
  /[(（][^)）]*$/.test(text.slice(0, index)) && /^[^(（]*[)）]/.test(text.slice(index));

/**
 * The comma, full stop or colon with a title on exactly one side; an employer's own ("Acme, Inc.", "St. Agnes") is left
 * alone.
 */
export function splitAtComma(piece: Piece): Piece[] {
  const signs = [...piece.text.matchAll(SIGN)].filter(({ index }) => !isInBrackets(piece.text, index));
  const splits = signs.map(({ index, 0: sign }) => {
    const parts = [stripped(cut(piece, 0, index)), stripped(cut(piece, index + sign.length, piece.text.length))];
    return {
      parts,
      isComma: /[,，]/.test(sign),
      isBreak: sign === '\n',
      score: Math.abs(titleScore(parts[0]?.text ?? '') - titleScore(parts[1]?.text ?? '')),
    };
  });
  // A break of line, a full stop or colon between a title and something else parts more than any comma.
  const strength = ({ score, isComma, isBreak }: (typeof splits)[number]): number =>
    score + (isBreak ? 0.5 : isComma ? 0 : 0.1);
  const [best] = splits.toSorted((a, b) => strength(b) - strength(a));
  if (best !== undefined && best.score > 0) return best.parts;
  const first = splits.find(({ isComma }) => isComma);
  if (first !== undefined) return first.parts;
  const spaced = splitPiece(piece, /\s+(?=[(（])/g);
  return /\p{Script=Han}/u.test(piece.text) ? splitPiece(piece, /\s+/g) : spaced.length === 2 ? spaced : [piece];
}
