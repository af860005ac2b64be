import { fieldLabel } from '../headings/fieldLabels.ts';
import { headingKind } from '../headings/headingKind.ts';
import type { CvLine } from '../reading/cvLine.ts';
import { factOf, joinedFact, type Fact } from '../reading/fact.ts';
import { cut, type Piece } from '../reading/piece.ts';
import { titleScore } from '../words/jobTitles.ts';
import { companyScore, schoolScore } from '../words/organisations.ts';
import {
  ADDRESS,
  areNameWords,
  CREDENTIALS,
  endsInSurname,
  isUnspacedName,
  TITLE_BEFORE_NAME,
} from '../words/nameParts.ts';
import { placeScore } from '../words/places.ts';

const DOCUMENT_TITLE =
  /^(?:(?:resume|résumé|cv|curriculum vitae)\s+(?:of|de|di|von|van)(?=\s)|(?:curriculum vitae|cv|résumé|resume|lebenslauf|curriculum|currículum(?: vitae)?|vita|bewerbung|personal resume)(?!\p{L})|(?:个人|個人|求职|求職)?(?:简历|簡歷|履历表?|履歷表?|简历表))[\s:：–—-]*/iu;
const LABEL = /^(?:name|full name|vor- und (?:nach|zu)name|nom|nombre|nome|naam|姓\s*名)\s*[:：]\s*/iu;
const LONGEST_NAME = 48;

export interface NamedPerson {
  readonly name: Fact;
  readonly line: CvLine;
}

/**
 * The person's name: of the lines that are made of name words, the one set largest, then the earliest. Undefined rather
 * than a guess when no line looks like a name.
 */
export function findName(lines: readonly CvLine[]): NamedPerson | undefined {
  const firstPage = lines.filter(({ page }) => page === (lines[0]?.page ?? 1));
  const candidates = firstPage.flatMap((line, index) => {
    const piece = nameIn(firstPage, index);
    return piece === undefined ? [] : [{ ...piece, line, score: nameScore(line, piece, index) }];
  });
  const [best] = candidates.toSorted((a, b) => b.score - a.score);
  if (best === undefined) return undefined;
  const largest = Math.max(...firstPage.map(({ size }) => size));
  const certain = best.labelled || best.line.size >= largest - 0.1;
  const confidence = certain ? 0.95 : best.line === lines[0] ? 0.85 : 0.6;
  const fact = joinedFact(best.pieces, confidence);
  return fact === undefined ? undefined : { name: best.isWeak === true ? inOrder(fact) : fact, line: best.line };
}

/** The given name first, as the field has it. */
const inOrder = (name: Fact): Fact => ({
  ...name,
  value: name.value.replace(/^([^,]+),\s*([^,]+)$/u, '$2 $1'),
  confidence: Math.min(name.confidence, 0.75),
});

const nameScore = (line: CvLine, { labelled, isWeak = false }: FoundName, index: number): number =>
  line.size * 10 - Math.min(index, 30) * 3 + (labelled ? 60 : 0) + (line.bold ? 3 : 0) - (isWeak ? 20 : 0);

interface FoundName {
  readonly pieces: readonly Piece[];
  readonly labelled: boolean;
  /** True for a form that other words have as often as names. */
  readonly isWeak?: boolean;
}

function nameIn(lines: readonly CvLine[], index: number): FoundName | undefined {
  const line = lines[index];
  if (line === undefined) return undefined;
  const [first] = line.cells;
  // "Name" in a column of its own, the name beside it.
  const named = line.cells[line.cells.findIndex(({ text }) => fieldLabel(text) === 'name') + 1];
  if (named !== undefined && named !== first) {
    const bare = cut(named, ADDRESS.exec(named.text)?.[0].length ?? 0, named.text.length);
    return isNameLike(bare.text) ? { pieces: [bare], labelled: true } : undefined;
  }
  const cell = first;
  if (cell === undefined) return undefined;
  const title = DOCUMENT_TITLE.exec(cell.text)?.[0].length ?? 0;
  const label = LABEL.exec(cell.text.slice(title))?.[0].length ?? 0;
  const lead = title + label + (ADDRESS.exec(cell.text.slice(title + label))?.[0].length ?? 0);
  const bare = cut(cell, lead, cell.text.length);
  const parted = cut(bare, 0, bare.text.split(/\s+[|•·–—-]\s+|\s{2,}/)[0]?.length ?? 0);
  const piece = cut(parted, 0, withoutLetters(parted.text).length);
  const whole = [piece, ...restOfName(line, lines.slice(index + 1))];
  if (whole.length > 1 && !isAlike(line, lines[index - 1]) && isNameLike(joinedName(whole)))
    return { pieces: whole, labelled: false };
  if (isNameLike(piece.text)) return { pieces: [piece], labelled: label > 0, isWeak: isInverted(piece, index) };
  return isMononym(piece, index, lines) ? { pieces: [piece], labelled: label > 0, isWeak: true } : undefined;
}

/** Without the letters behind the name; titles in front of it ("Dr. med.") look alike and stay. */
function withoutLetters(text: string): string {
  const title = TITLE_BEFORE_NAME.exec(text)?.[0] ?? '';
  return (title + text.slice(title.length).replace(CREDENTIALS, '')).replace(/[,;:]$/, '');
}

/** The lines under the first that go on with a name too long for a narrow column: as large, as near, words of a name. */
function restOfName(line: CvLine, following: readonly CvLine[]): CvLine[] {
  if (line.size <= 13) return [];
  const end = following.findIndex(
    (next) =>
      !isAlike(line, next) ||
      next.gap > next.height ||
      !/^\p{Lu}?[\p{L}\p{M}'’ .-]+$/u.test(next.text) ||
      titleScore(next.text) > 0,
  );
  return following.slice(0, Math.min(end < 0 ? following.length : end, MOST_NAME_LINES - 1));
}

const MOST_NAME_LINES = 3;

const joinedName = (pieces: readonly Piece[]): string => joinedFact(pieces, 1)?.value ?? '';

const isAlike = (line: CvLine, other: CvLine | undefined): boolean =>
  other !== undefined && Math.abs(other.size - line.size) < 0.6 && other.region === line.region;

function isNameLike(written: string): boolean {
  const text = written.replace(TITLE_BEFORE_NAME, '');
  if (text.length > LONGEST_NAME || /[\d@/\\&+#:：]|https?:/.test(text) || headingKind(text) !== undefined)
    return false;
  if (isUnspacedName(text.replace(/\s/g, ''))) return titleScore(text) === 0 && schoolScore(text) === 0;
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length < 2 || words.length > 7 || placeScore(text) > 0.5 || !areNameWords(words)) return false;
  return titleScore(text) < 0.5 || (endsInSurname(words) && titleScore(words.slice(0, -1).join(' ')) === 0);
}

/** "Surname, Given": two parts of a name with a comma between, on the first line. */
const isInverted = (piece: Piece, index: number): boolean =>
  index < 2 && /^[^,\s]+(?:[\s-][^,\s]+){0,2},\s*[^,\s]+(?:\s[^,\s]+){0,2}$/u.test(piece.text);

/** A name of one word, which only stands alone on the first line over something about the person. */
const isMononym = ({ text }: Piece, index: number, lines: readonly CvLine[]): boolean =>
  index === 0 &&
  lines.length > 1 &&
  /^\p{Lu}[\p{L}\p{M}'’-]{1,20}$/u.test(text) &&
  headingKind(text) === undefined &&
  titleScore(text) === 0 &&
  placeScore(text) === 0 &&
  companyScore(text) + schoolScore(text) === 0;

/** The line of work under the name: the lines that follow it in the header until contact data begins. */
export function findHeadline(
  name: CvLine,
  header: readonly CvLine[],
  isContact: (line: CvLine) => boolean,
): Fact | undefined {
  const after = header
    .slice(header.findIndex((line) => line.start === name.start) + 1)
    .filter((line) => line.region === name.region);
  const [first] = after;
  if (first === undefined || !isHeadline(first, isContact)) return undefined;
  const lines = [first];
  const second = after[1];
  const continues =
    second !== undefined &&
    isHeadline(second, isContact) &&
    second.size === first.size &&
    second.bold === first.bold &&
    second.gap < first.height;
  if (continues && /[|,&/–-]$|\b(?:and|und|of|for|in)$/.test(first.text) !== second.text.endsWith('.'))
    lines.push(second);
  else if (continues && first.text.includes('|') && second.text.length < 40) lines.push(second);
  if (titleScore(first.text) === 0 && schoolScore(first.text) + companyScore(first.text) > 0) return undefined;
  const certainty = titleScore(lines.map(({ text }) => text).join(' ')) > 0 ? 0.9 : 0.6;
  return lines.length === 1 ? factOf(first, certainty) : joinedFact(lines, certainty);
}

const isHeadline = (line: CvLine, isContact: (line: CvLine) => boolean): boolean =>
  line.cells.length === 1 &&
  line.text.length <= 90 &&
  !isContact(line) &&
  placeScore(line.text) < 0.8 &&
  /\p{L}{2}/u.test(line.text) &&
  !/[.!?]$/.test(line.text) &&
  headingKind(line.text)?.certainty !== 1;
