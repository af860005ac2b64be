import { fieldLabel } from '../headings/fieldLabels.ts';
import { headingKind } from '../headings/headingKind.ts';
import type { CvLine } from '../reading/cvLine.ts';
import { factOf, joinedFact, type Fact } from '../reading/fact.ts';
import { cut, type Piece } from '../reading/piece.ts';
import { titleScore } from '../words/jobTitles.ts';
import { companyScore, schoolScore } from '../words/organisations.ts';
import { placeScore } from '../words/places.ts';

const DOCUMENT_TITLE =
  /^(?:curriculum vitae|cv|résumé|resume|lebenslauf|curriculum|currículum(?: vitae)?|vita|bewerbung|personal resume|个人简历|简历|求职简历)\b[\s:–—-]*/iu;
const LABEL = /^(?:name|full name|vor- und (?:nach|zu)name|nom|nombre|nome|naam|姓\s*名)\s*[:：]\s*/iu;
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lu}\.|(?:van|von|de|der|den|da|dos|del|di|la|le|bin|al|el|ter|zu|y|e)|["'“‘(]\p{Lu}[\p{L}]+["'”’)])$/u;
const HAN_NAME = /^[\p{Script=Han}·]{2,4}$/u;
/** Academic and professional letters around a name. */
const CREDENTIALS =
  /(?:,\s*|\s+)(?:ph\.?\s?d\.?|m\.?d\.?|mba|m\.?sc\.?|b\.?sc\.?|msc|bsc|rn|cpa|pmp|esq\.?|jr\.?|sr\.?|cfa|dphil|ma|ba|llm|p\.?e\.?)(?=,|\s|$).*$/i;
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
    return piece === undefined ? [] : [{ ...piece, line, score: nameScore(line, piece.labelled, index) }];
  });
  const [best] = candidates.toSorted((a, b) => b.score - a.score);
  if (best === undefined) return undefined;
  const largest = Math.max(...firstPage.map(({ size }) => size));
  const certain = best.labelled || best.line.size >= largest - 0.1;
  const confidence = certain ? 0.95 : best.line === lines[0] ? 0.85 : 0.6;
  const fact = joinedFact(best.pieces, confidence);
  return fact === undefined ? undefined : { name: fact, line: best.line };
}

const nameScore = (line: CvLine, labelled: boolean, index: number): number =>
  line.size * 10 - Math.min(index, 30) * 3 + (labelled ? 60 : 0) + (line.bold ? 3 : 0);

interface FoundName {
  readonly pieces: readonly Piece[];
  readonly labelled: boolean;
}

function nameIn(lines: readonly CvLine[], index: number): FoundName | undefined {
  const line = lines[index];
  if (line === undefined) return undefined;
  const [first] = line.cells;
  // "Name" in a column of its own, the name beside it.
  const named = line.cells[line.cells.findIndex(({ text }) => fieldLabel(text) === 'name') + 1];
  if (named !== undefined && named !== first)
    return isNameLike(named.text) ? { pieces: [named], labelled: true } : undefined;
  const cell = first;
  if (cell === undefined) return undefined;
  const title = DOCUMENT_TITLE.exec(cell.text)?.[0].length ?? 0;
  const label = LABEL.exec(cell.text.slice(title))?.[0].length ?? 0;
  const bare = cut(cell, title + label, cell.text.length);
  const parted = cut(bare, 0, bare.text.split(/\s+[|•·–—-]\s+|\s{2,}/)[0]?.length ?? 0);
  const piece = cut(parted, 0, parted.text.replace(CREDENTIALS, '').replace(/[,;:]$/, '').length);
  const whole = [piece, ...restOfName(line, lines.slice(index + 1))];
  if (whole.length > 1 && !isAlike(line, lines[index - 1]) && isNameLike(joinedName(whole)))
    return { pieces: whole, labelled: false };
  return isNameLike(piece.text) ? { pieces: [piece], labelled: label > 0 } : undefined;
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

function isNameLike(text: string): boolean {
  if (text.length > LONGEST_NAME || /[\d@/\\&+#]|https?:/.test(text) || headingKind(text) !== undefined) return false;
  if (HAN_NAME.test(text.replace(/\s/g, ''))) return true;
  const words = text.replace(/^(?:dr|prof|mr|mrs|ms|dipl\.-ing|ing|mag)\.?\s+/i, '').split(/[\s,]+/);
  if (words.length < 2 || words.length > 6 || placeScore(text) > 0.5) return false;
  return words.every((word) => NAME_WORD.test(word)) && titleScore(text) < 0.5;
}

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
