import { cut, type Piece } from '../reading/piece.ts';
import { findDegree } from '../words/degrees.ts';
import { titleScore } from '../words/jobTitles.ts';

/** Words between a title and its employer in eight languages: "Cook at Blue Hotel", "Koch bei …", "Cocinero en …". */
const AT = '@|at the|at|bei der|beim|bei|in der firma|chez|presso|bij|c/o|na empresa|no|na|nos|nas|auprès de|ved|hos';
/** The same, but also in front of places and fields of work: they count where nothing else can be the employer. */
const IN = 'en la|en el|en|em|in|à la|à|au|alla|con|für|for|voor|pour';
/** What an employer's name begins with: a capital, a quotation mark, a number. */
const NAME_BEGINS = '(?=[\\p{Lu}\\p{Lo}\\d"“„«\'])';

const MARK = new RegExp(`\\s+(?:${AT})\\s+${NAME_BEGINS}|\\s*@\\s*${NAME_BEGINS}`, 'u');
const WEAK_MARK = new RegExp(`\\s+(?:${IN})\\s+${NAME_BEGINS}`, 'gu');

/** The title before and the employer after a word like "at"; undefined where there is none behind a title. */
export function splitAtEmployer(piece: Piece): { title: Piece; employer: Piece } | undefined {
  const match = MARK.exec(piece.text);
  if (match === null || match.index === 0) return undefined;
  const title = cut(piece, 0, match.index);
  const isSure = /@|\b(?:at|bei|chez|presso)\b/u.test(match[0]);
  if (!isSure && titleScore(title.text) === 0) return undefined;
  return { title, employer: cut(piece, match.index + match[0].length, piece.text.length) };
}

/** The same for the words that may as well stand before a place or field: title on the left, no subject on the right. */
export function splitAtWeakMark(piece: Piece): Piece[] {
  if (piece.text.includes('\n')) return [];
  for (const match of [...piece.text.matchAll(WEAK_MARK)].toReversed()) {
    const title = cut(piece, 0, match.index);
    const employer = cut(piece, match.index + match[0].length, piece.text.length);
    if (titleScore(title.text) > 0 && titleScore(employer.text) === 0 && findDegree(title.text) === undefined)
      return [title, employer];
  }
  return [];
}
