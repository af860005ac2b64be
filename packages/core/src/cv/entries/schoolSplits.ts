import { splitPiece, stripped, type Piece } from '../reading/piece.ts';
import { DEGREE_TAIL, findDegree } from '../words/degrees.ts';
import { schoolScore } from '../words/organisations.ts';

/** How a course of study ended, or that it goes on: no part of its name. */
const REMARK =
  /^(?:with\s+)?(?:first class |upper second class )?(?:honou?rs|hons|distinction|merit|mention(?: (?:très |assez )?bien)?|diploma (?:behaald|obtained)|behaald|geslaagd|conclu[ií]d[oa]|conclusão|completo|completa|incompleto|cursando|en curso|em curso|in corso|lopend|laufend|abgeschlossen|ongoing|completed|graduated|obtenu|obtenue|expected|titulad[oa]|ottima valutazione|毕业|在读)(?:\s+(?:em|en|in|le|il))?$/iu;
/** What was written about, or chosen: a note to the course. */
const NOTE =
  /^(?:thesis|dissertation|bachelor(?:arbeit| thesis)|master(?:arbeit| thesis)|abschlussarbeit|diplomarbeit|mémoire|tfg|tfm|tesis|tesi|scriptie|afstudeer\p{L}*|tese|tcc|论文|毕业论文|minor|schwerpunkte?|vertiefung|advisor|supervisor|subjects?|modules?)\s*[:：]/iu;
const SENTENCE_END =
  /(?<!\b(?:univ|prof|inst|dept|dipl|fac|esc|ing|mag|tech|coll|acad|sta|sto|san))(?<=[\p{L})]{3})\.\s+(?=\p{Lu})/giu;

/** The names of one piece of an education's header: cut at commas and the like, but what is one name left together. */
export function splitNames(piece: Piece): Piece[] {
  if (piece.says !== undefined) return [piece];
  return cutNames(piece).filter(({ text }) => !REMARK.test(text) && !NOTE.test(text));
}

function cutNames(piece: Piece): Piece[] {
  if (/\p{Script=Han}/u.test(piece.text)) return splitPiece(piece, /[\s,，、/（）()|｜]+/gu);
  for (const separator of [/\n/g, SENTENCE_END, /:\s+/g, /\s+(?=\([^()]+\)$)/g]) {
    const sides = splitPiece(piece, separator).map(stripped);
    if (sides.length >= 2 && areUnlike(sides)) return sides.flatMap(cutNames);
  }
  const parts = splitPiece(piece, /,\s+/g).map(stripped);
  if (isOneName(parts)) return [piece];
  return parts.length > 1 ? parts.flatMap(cutNames) : parts;
}

/** "High School Diploma" begins like a degree and is one. */
const isSchool = ({ text }: Piece): boolean => schoolScore(text) > 0 && findDegree(text)?.from !== 0;
const hasDegree = ({ text }: Piece): boolean => findDegree(text) !== undefined;

/** A school and a degree side by side, or a remark or note beside either. */
const areUnlike = (sides: readonly Piece[]): boolean =>
  sides.some(({ text }) => REMARK.test(text) || NOTE.test(text)) ||
  (sides.some((side) => isSchool(side)) && sides.some((side) => hasDegree(side) && !isSchool(side)));

/** "University of California, Berkeley", "Dominican College, Taylor's School", "BSc, Physics". */
function isOneName(parts: readonly Piece[]): boolean {
  const [first, second] = parts;
  if (parts.length !== 2 || first === undefined || second === undefined) return false;
  if (isSchool(first)) {
    const campus = !isSchool(second) && /^\p{Lu}[\p{L}-]+$/u.test(second.text) && /\bof\b/.test(first.text);
    return campus || (isSchool(second) && !hasDegree(second));
  }
  return !isSchool(second) && hasDegree(first) && !hasDegree(second) && !hasSubject(first);
}

/** A degree that has its subject already: what follows its comma is the school. */
function hasSubject({ text }: Piece): boolean {
  const degree = findDegree(text);
  if (degree === undefined) return false;
  const rest = text.slice(degree.to);
  return /\p{L}{3}/u.test(rest.slice(DEGREE_TAIL.exec(rest)?.[0].length ?? 0));
}
