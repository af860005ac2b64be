import { findDates } from '../dates/findDates.ts';
import type { CvLine } from '../reading/cvLine.ts';
import { factOf, joinedFact, type Fact } from '../reading/fact.ts';
import { cut, splitAtStyle, splitPiece, stripped, type Piece } from '../reading/piece.ts';
import { DEGREE_TAIL, findDegree, isLeaving } from '../words/degrees.ts';
import { schoolScore } from '../words/organisations.ts';
import type { Entry, PlacedDates } from './entry.ts';
import { splitParts } from './parts.ts';
import { splitNames } from './schoolSplits.ts';
import { splitEntries } from './splitEntries.ts';
import { isTownLike } from './towns.ts';

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
  const entries = splitEntries(lines, { isHeader: isStudy }).map(namesOf);
  const schoolFirst = entries.reduce((sum, { named }) => sum + orderVote(named), 0) >= 0;
  return entries
    .map((entry) => toEducation(entry, schoolFirst))
    .filter(({ institution, studyType }) => institution !== undefined || studyType !== undefined);
}

/** A line with two of school, degree and date begins a course of study, however many words it has. */
const isStudy = ({ text, bullet }: CvLine): boolean =>
  !bullet &&
  text.split(/\s+/).length <= MOST_WORDS &&
  (findDates(text).length > 0 || (schoolScore(text) > 0 && findDegree(text) !== undefined)) &&
  (schoolScore(text) > 0 || findDegree(text) !== undefined);

const MOST_WORDS = 40;

interface NamedStudy {
  readonly entry: Entry;
  readonly named: readonly Piece[];
  readonly score: Piece | undefined;
  readonly place: Piece | undefined;
}

function namesOf(entry: Entry): NamedStudy {
  const { pieces, places } = splitParts(entry.parts);
  const scored = pieces.flatMap(withoutScore);
  const score = scored.find(({ isScore }) => isScore)?.piece ?? scoreIn(entry.body);
  const named = scored
    .filter(({ isScore }) => !isScore)
    .flatMap(({ piece }) => (needsStyle(piece) ? splitAtStyle(piece) : [piece]).flatMap(splitNames));
  return { entry, named, score, place: places[0] };
}

/** Above zero where the school stands before the degree. One person writes them in one order. */
function orderVote(named: readonly Piece[]): number {
  const school = named.findIndex(({ text }) => schoolScore(text) > 0);
  const degree = named.findIndex(({ text }) => schoolScore(text) === 0 && findDegree(text) !== undefined);
  return school < 0 || degree < 0 ? 0 : Math.sign(degree - school);
}

function toEducation({ entry, named, score, place }: NamedStudy, schoolFirst: boolean): EducationFacts {
  const institution =
    named.find(({ says }) => says === 'organisation') ??
    named.find(({ text }) => schoolScore(text) > 0 && findDegree(text)?.from !== 0) ??
    unknownSchool(named, schoolFirst);
  const degree =
    named.find(({ says }) => says === 'title') ??
    named.find((piece) => piece !== institution && findDegree(piece.text) !== undefined);
  const { studyType, area } = degreeParts(degree);
  const others = named.filter(
    (piece) => piece !== institution && piece !== degree && piece.text.length > 2 && !/\d{3}/.test(piece.text),
  );
  // Behind degree and school stands the town; a subject stands beside the degree.
  const town = others.find((piece) => isTown(piece, { named, institution, degree }));
  const other = others.find((piece) => piece !== town);
  return {
    institution: institution && factOf(institution, schoolScore(institution.text) > 0 ? 0.95 : 0.6),
    studyType: studyType && factOf(studyType, 0.9),
    area: area !== undefined ? factOf(area, 0.9) : other && factOf(other, 0.65),
    location: place === undefined ? town && factOf(town, 0.6) : factOf(place, 0.85),
    score: score && factOf(score, 0.85),
    dates: entry.dates,
    courses: coursesIn(entry.body),
  };
}

/** A word like a town behind the school, which stands behind the degree. */
function isTown(
  piece: Piece,
  study: { named: readonly Piece[]; institution: Piece | undefined; degree: Piece | undefined },
): boolean {
  if (study.institution === undefined || study.degree === undefined || !isTownLike(piece.text)) return false;
  const [at, school, degree] = [piece, study.institution, study.degree].map((part) => study.named.indexOf(part));
  const isBehind = at !== undefined && school !== undefined && degree !== undefined && degree < school && at > school;
  // "PhD, Prince University, Chemistry": a degree without its subject waits for it; a school leaving certificate has none.
  return isBehind && (isLeaving(study.degree.text) || degreeParts(study.degree).area !== undefined);
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

/** School and degree in one piece that only their style tells apart. */
const needsStyle = ({ text }: Piece): boolean =>
  !text.includes(',') && schoolScore(text) > 0 && findDegree(text)?.from === 0;

/** No word says school: the piece without a degree that stands where this person writes the school. */
function unknownSchool(named: readonly Piece[], schoolFirst: boolean): Piece | undefined {
  const degree = named.findIndex(({ text }) => findDegree(text) !== undefined);
  const others = named.filter(({ text }) => findDegree(text) === undefined);
  const behind = named.slice(degree + 1).find((piece) => others.includes(piece));
  if (degree >= 0) return schoolFirst ? others[0] : (behind ?? others[0]);
  return named.length > 1 ? (schoolFirst ? others[0] : others[1]) : undefined;
}

/** "Bachelor of Science in Physics", "BSc, Physics", "Physics (MSc)": the degree and its subject. */
function degreeParts(piece: Piece | undefined): { studyType?: Piece | undefined; area?: Piece | undefined } {
  const found = piece && findDegree(piece.text);
  if (piece === undefined || found === undefined) return {};
  const tail = DEGREE_TAIL.exec(piece.text.slice(found.to))?.[0].length ?? 0;
  const before = stripped(cut(piece, 0, found.from));
  const after = stripped(withoutPreposition(cut(piece, found.to + tail, piece.text.length)));
  if (/\p{L}{2}/u.test(after.text)) return { studyType: cut(piece, 0, found.to + tail), area: after };
  // "Bac S", "CAP 2": a branch of one letter belongs to the degree.
  if (/^\S{1,2}$/u.test(after.text)) return { studyType: piece };
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
