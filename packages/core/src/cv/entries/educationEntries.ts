import type { CvLine } from '../reading/cvLine.ts';
import { factOf, joinedFact, type Fact } from '../reading/fact.ts';
import { cut, splitAtStyle, splitPiece, stripped, type Piece } from '../reading/piece.ts';
import { DEGREE_TAIL, findDegree } from '../words/degrees.ts';
import { schoolScore } from '../words/organisations.ts';
import type { Entry, PlacedDates } from './entry.ts';
import { splitParts } from './parts.ts';
import { splitEntries } from './splitEntries.ts';

/** A school, course of study or degree with the place of each fact. */
export interface EducationFacts {
  readonly institution?: Fact | undefined;
  readonly studyType?: Fact | undefined;
  readonly area?: Fact | undefined;
  readonly location?: Fact | undefined;
  readonly score?: Fact | undefined;
  readonly dates?: PlacedDates | undefined;
  readonly courses: readonly Fact[];
}

const SCORE =
  /(?:\b(?:c?gpa|grade|note|abschlussnote|gesamtnote|durchschnittsnote|notenschnitt|moyenne|nota|media|voto)\b\s*[:=]?\s*\d[\d.,:]*(?:\s*\/\s*\d[\d.,]*)?|\d[\d.,]*(?:\s*\/\s*\d[\d.,]*)?\s*c?gpa\b|\b(?:first[- ]class|upper second|summa cum laude|magna cum laude|cum laude)\b(?: honou?rs)?)/iu;
const COURSES =
  /^(?:relevant\s+)?(?:coursework|courses|course work|modules|schwerpunkte|relevante kurse|kurse|主修课程)\s*[:：-]\s*/iu;

/** Studies and schools of a section; an entry that names neither a school nor a degree is none. */
export function educationEntries(lines: readonly CvLine[]): EducationFacts[] {
  return splitEntries(lines)
    .map(toEducation)
    .filter(({ institution, studyType }) => institution !== undefined || studyType !== undefined);
}

function toEducation(entry: Entry): EducationFacts {
  const { pieces, places } = splitParts(entry.parts);
  const scored = pieces.flatMap(withoutScore);
  const score = scored.find(({ isScore }) => isScore)?.piece ?? scoreIn(entry.body);
  const named = scored
    .filter(({ isScore }) => !isScore)
    .flatMap(({ piece }) => (needsStyle(piece) ? splitAtStyle(piece) : [piece]).flatMap(splitNames));
  const institution =
    named.find(({ says }) => says === 'organisation') ??
    named.find(({ text }) => schoolScore(text) > 0 && findDegree(text)?.from !== 0) ??
    unknownSchool(named);
  const degree =
    named.find(({ says }) => says === 'title') ??
    named.find((piece) => piece !== institution && findDegree(piece.text) !== undefined);
  const { studyType, area } = degreeParts(degree);
  const other = named.find(
    (piece) => piece !== institution && piece !== degree && piece.text.length > 2 && !/\d{3}/.test(piece.text),
  );
  return {
    institution: institution && factOf(institution, schoolScore(institution.text) > 0 ? 0.95 : 0.6),
    studyType: studyType && factOf(studyType, 0.9),
    area: area !== undefined ? factOf(area, 0.9) : other && factOf(other, 0.65),
    location: places[0] && factOf(places[0], 0.85),
    score: score && factOf(score, 0.85),
    dates: entry.dates,
    courses: coursesIn(entry.body),
  };
}

function withoutScore(piece: Piece): { piece: Piece; isScore: boolean }[] {
  const match = SCORE.exec(piece.text);
  if (match === null) return [{ piece, isScore: false }];
  const [from, to] = [match.index, match.index + match[0].length];
  return [cut(piece, 0, from), cut(piece, from, to), cut(piece, to, piece.text.length)]
    .map((part, index) => ({ piece: index === 1 ? part : stripped(part), isScore: index === 1 }))
    .filter(({ piece: { text } }) => /[\p{L}\p{N}]/u.test(text));
}

function scoreIn(body: readonly CvLine[]): Piece | undefined {
  for (const line of body) {
    const match = SCORE.exec(line.text);
    if (match !== null) return cut(line, match.index, match.index + match[0].length);
  }
  return undefined;
}

/** Cuts at commas, but leaves together what is one name: "University of California, Berkeley". */
function splitNames(piece: Piece): Piece[] {
  if (piece.says !== undefined) return [piece];
  if (/\p{Script=Han}/u.test(piece.text)) return splitPiece(piece, /[\s,，、/]+/gu);
  const sides = splitPiece(piece, /:\s+/g).map(stripped);
  if (sides.length === 2 && sides.some(({ text }) => schoolScore(text) > 0 || findDegree(text) !== undefined))
    return sides.flatMap(splitNames);
  const parts = splitPiece(piece, /,\s+/g).map(stripped);
  const [first, second] = parts;
  if (parts.length === 2 && first !== undefined && second !== undefined) {
    const campus =
      schoolScore(first.text) > 0 &&
      schoolScore(second.text) === 0 &&
      /^\p{Lu}[\p{L}-]+$/u.test(second.text) &&
      /\bof\b/.test(first.text);
    if (
      campus ||
      (schoolScore(first.text) > 0 && schoolScore(second.text) > 0 && findDegree(second.text) === undefined)
    )
      return [piece];
    if (
      schoolScore(first.text) === 0 &&
      schoolScore(second.text) === 0 &&
      findDegree(first.text) !== undefined &&
      findDegree(second.text) === undefined
    )
      return [piece];
  }
  return parts;
}

/** School and degree in one piece that only their style tells apart. */
const needsStyle = ({ text }: Piece): boolean =>
  !text.includes(',') && schoolScore(text) > 0 && findDegree(text)?.from === 0;

/** No word says school: the piece that is not a degree and stands first, when there is a degree beside it. */
function unknownSchool(named: readonly Piece[]): Piece | undefined {
  const others = named.filter(({ text }) => findDegree(text) === undefined);
  return others.length < named.length || named.length > 1 ? others[0] : undefined;
}

/** "Bachelor of Science in Physics", "BSc, Physics", "Physics (MSc)": the degree and its subject. */
function degreeParts(piece: Piece | undefined): { studyType?: Piece | undefined; area?: Piece | undefined } {
  const found = piece && findDegree(piece.text);
  if (piece === undefined || found === undefined) return {};
  const tail = DEGREE_TAIL.exec(piece.text.slice(found.to))?.[0].length ?? 0;
  const before = stripped(cut(piece, 0, found.from));
  const after = stripped(withoutPreposition(cut(piece, found.to + tail, piece.text.length)));
  if (/\p{L}{2}/u.test(after.text)) return { studyType: cut(piece, 0, found.to + tail), area: after };
  const studyType = before.text.length > 3 ? cut(piece, found.from, found.to + tail) : cut(piece, 0, found.to + tail);
  return { studyType: stripped(studyType), area: before.text.length > 3 ? before : undefined };
}

function withoutPreposition(piece: Piece): Piece {
  const lead = /^[\s,:()–—-]*(?:(?:in|of|en|im|fach|für|der|de|in der)\s+)?/iu.exec(piece.text)?.[0].length ?? 0;
  return cut(piece, lead, piece.text.length);
}

function coursesIn(body: readonly CvLine[]): Fact[] {
  const index = body.findIndex(({ text }) => COURSES.test(text));
  const line = body[index];
  if (line === undefined) return [];
  const rest = cut(line, COURSES.exec(line.text)?.[0].length ?? 0, line.text.length);
  const following = body.slice(index + 1);
  const end = following.findIndex(({ bullet }) => bullet);
  const whole = joinedFact([rest, ...following.slice(0, end < 0 ? following.length : end)], 0.8);
  return whole === undefined ? [] : splitPiece(rest, /[,;、，]\s*/gu).map((piece) => factOf(piece, 0.8));
}
