import { cut, stripped, type Piece } from '../reading/piece.ts';

const SEPARATOR = /[,;|•·∙⋅、，；▪●]|\s+[/–—]\s+|\t+|\s{3,}/u;

/** Three marks in a row say how well something is known; a single one of them parts the items of a list. */
const RATING = '[●★⬤■▮◉•○☆◯□▯]{3,}';
const RATING_HERE = new RegExp(RATING, 'uy');
const RATINGS = new RegExp(RATING, 'gu');

/** The items of a list in running text: parted by commas and the like, but not inside brackets. */
export function listItems(piece: Piece): Piece[] {
  const items: Piece[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index <= piece.text.length; index += 1) {
    const character = piece.text[index] ?? ',';
    if ('([（'.includes(character)) depth += 1;
    if (')]）'.includes(character)) depth = Math.max(0, depth - 1);
    RATING_HERE.lastIndex = index;
    if (RATING_HERE.test(piece.text)) {
      index = RATING_HERE.lastIndex - 1;
      continue;
    }
    const separator = depth === 0 ? SEPARATOR.exec(piece.text.slice(index)) : null;
    const ends = index === piece.text.length || (separator !== null && separator.index === 0);
    if (!ends) continue;
    items.push(tidied(cut(piece, from, index)));
    index += Math.max(0, (separator?.[0].length ?? 1) - 1);
    from = index + 1;
  }
  return items.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** Whether a text lists several things; separators inside parentheses and the marks of a rating do not count. */
export const isList = ({ text }: Piece): boolean =>
  SEPARATOR.test(text.replace(/\([^)]*\)/g, '').replaceAll(RATINGS, ''));

/** Without the "and" before the last item and the full stop after it. */
function tidied(piece: Piece): Piece {
  const lead = /^(?:and|und|et|y|e|en|or|oder)\s+(?=\S)/iu.exec(piece.text)?.[0].length ?? 0;
  const tail = /(?<=[\p{L}\p{N})+#])\.(?:\s*)$/u.exec(piece.text)?.[0].length ?? 0;
  const plain = stripped(cut(piece, lead, piece.text.length - tail));
  return /^\.(?:net|js)/i.test(piece.text) ? piece : plain;
}
