import type { CvLine } from '../reading/cvLine.ts';
import { splitPiece, stripped, type Piece } from '../reading/piece.ts';

/** Marks between ways to reach a person that stand in one line. */
export const CONTACT_MARKS = /\s*[|•·∙⋅]\s*|\s+[–—]\s+/g;

/**
 * The place in a row of contacts, whether its town is known or not: where two or more ways to reach the person stand
 * beside each other and one piece is none of them, people mean where they live.
 */
export function placeAmongContacts(lines: readonly CvLine[]): Piece | undefined {
  for (const line of lines) {
    const pieces = line.cells
      .flatMap((cell) => splitPiece(cell, CONTACT_MARKS).map(stripped))
      .filter(({ text }) => text !== '');
    const others = pieces.filter(({ text }) => !isContact(text));
    const [only] = others;
    if (only && others.length === 1 && pieces.length >= 3 && isLikePlace(only.text)) return only;
  }
  return undefined;
}

const isContact = (text: string): boolean =>
  /@/.test(text) || /^\S+\.\p{L}{2,}(?:\/\S*)?$/u.test(text) || /^[^\p{L}]*\d[^\p{L}]{5,}$/u.test(text);

/** Not a label with a value, a date, an age, a sentence or a word in small letters. */
const isLikePlace = (text: string): boolean =>
  text.length <= 70 &&
  /\p{L}{2}/u.test(text) &&
  /^[\p{Lu}\p{Lo}\d]|^\p{L}+['’]|^(?:rue|via|calle|rua|av|avenue|avenida|place|piazza|de|den|the)\b/u.test(text) &&
  !/[:：;!?]|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\b\d{1,2}\s+(?:years|Jahre|ans|años|anni)\b|\bwww\b/iu.test(text);
