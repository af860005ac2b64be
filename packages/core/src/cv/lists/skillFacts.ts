import type { CvLine } from '../reading/cvLine.ts';
import { factOf, type Fact } from '../reading/fact.ts';
import { cut, splitAtStyle, stripped, type Piece } from '../reading/piece.ts';
import { firstWordFits } from '../reading/wrapping.ts';
import { isLevel, LEVEL_AT_END } from '../words/levels.ts';
import { isList, listItems } from './listItems.ts';

/** A skill, or a group heading with the skills under it. */
export interface SkillFacts {
  readonly name: Fact;
  readonly level: Fact | undefined;
  readonly keywords: readonly Fact[];
  /** What stands as a level beside a keyword, by the keyword's number. */
  readonly keywordLevels: ReadonlyMap<number, string>;
}

interface Draft {
  name: Piece;
  level: Piece | undefined;
  keywords: Piece[];
  readonly line: CvLine;
  /** The last line that was read into this skill; a wrapped line goes on where it ended. */
  last: CvLine;
}

const GROUP = /^([^:：,;]{2,60})[:：]\s*/u;
const LONGEST_SKILL = 60;

/** Skills as the document writes them; what stands before a colon or in a title line over a list is a group. */
export function skillFacts(lines: readonly CvLine[]): SkillFacts[] {
  const drafts: Draft[] = [];
  for (const line of lines) {
    const before = drafts.at(-1);
    if (isLevel(line.text)) {
      if (before !== undefined) before.level ??= line;
    } else if (before !== undefined && continues(line, before)) drafts.push(...continueList(before, line));
    else if (before !== undefined && isKeywordLine(line, before)) {
      before.keywords.push(...listItems(line));
      before.last = line;
    } else if (before !== undefined && isBrokenName(line, before, lines)) {
      drafts[drafts.length - 1] = {
        ...before,
        name: { ...before.name, text: `${before.name.text} ${line.text}`, end: line.end },
        last: line,
      };
    } else drafts.push(...draftsOf(line));
  }
  return drafts.map(toFacts).filter(({ name, keywords }) => name.value.length <= LONGEST_SKILL || keywords.length > 0);
}

function draftsOf(line: CvLine): Draft[] {
  const draft = (name: Piece, keywords: Piece[] = [], level?: Piece): Draft => ({
    name,
    keywords,
    level,
    line,
    last: line,
  });
  const group = GROUP.exec(line.text);
  if (group !== null) {
    const name = stripped(cut(line, 0, group[1]?.length ?? 0));
    const rest = cut(line, group[0].length, line.text.length);
    return isLevel(rest.text) ? [draft(name, [], rest)] : [draft(name, listItems(rest))];
  }
  const [first, second] = line.cells;
  const [label, ...listed] = first !== undefined && second === undefined ? splitAtStyle(first) : [];
  if (label !== undefined && listed.length === 1 && label.text.length <= 30 && !isList(label) && listed.some(isList)) {
    return [draft(label, listed.flatMap(listItems))];
  }
  if (first !== undefined && second !== undefined && line.cells.length === 2) {
    if (isLevel(second.text)) return [draft(first, [], second)];
    if ((first.bold !== second.bold || !isList(first)) && isList(second)) return [draft(first, listItems(second))];
  }
  return line.cells.flatMap((cell) => (isList(cell) ? listItems(cell) : [stripped(cell)])).map((item) => draft(item));
}

/** A line that was broken inside a list or a group: same style, and the line before was full or ended in a comma. */
function continues(line: CvLine, { keywords, last, line: opener }: Draft): boolean {
  if (line.bullet || line.bold !== (last === opener ? line.bold : last.bold) || Math.abs(line.size - last.size) > 0.3)
    return false;
  if (line.cells.length > 1 || (last.cells.length > 1 && keywords.length === 0)) return false;
  if (GROUP.test(line.text) || line.page !== last.page || line.gap > line.height * 0.8) return false;
  if (/[,;、，&-]$/.test(last.text)) return true;
  const wasList = keywords.length > 1 || isList(last);
  if (!wasList) return opener.bullet && line.x > opener.x - 1 && !firstWordFits(line, last);
  return /^[\p{Ll}(]/u.test(line.text) || line.x > opener.x + 3 || !firstWordFits(line, last);
}

/** Reads a wrapped line into the list it goes on with; where that is no group, returns the skills after the first. */
function continueList(draft: Draft, line: CvLine): Draft[] {
  const items = listItems(line);
  const [first, ...rest] = items;
  // Without a comma at the break, the first item is the rest of the last one.
  const broken = first !== undefined && !/[,;、，]$/.test(draft.last.text);
  const previous = draft.keywords.at(-1);
  const isOneOfList = previous === undefined && isList(draft.line) && !GROUP.test(draft.line.text);
  draft.last = line;
  if (isOneOfList) {
    if (broken) draft.name = joined(draft.name, first);
    return (broken ? rest : items).map((name) => ({ name, keywords: [], level: undefined, line, last: line }));
  }
  if (previous !== undefined && broken) draft.keywords.splice(-1, 1, joined(previous, first), ...rest);
  else draft.keywords.push(...items);
  return [];
}

const joined = (before: Piece, after: Piece): Piece => ({
  ...before,
  text: `${before.text} ${after.text}`,
  end: after.end,
});

/** A list under a title in another style: "Languages" in bold, then the languages. */
function isKeywordLine(line: CvLine, { name, keywords, line: opener, last }: Draft): boolean {
  if (line.bullet || keywords.length > 0 || last !== opener || !isList(line) || GROUP.test(line.text)) return false;
  if (/[:：]$/.test(opener.text) || isBeside(line, opener)) return true;
  const unlike = opener.bold !== line.bold || Math.abs(opener.size - line.size) > 0.3 || opener.italic !== line.italic;
  return unlike && name.text.length <= LONGEST_SKILL && line.region === opener.region;
}

/** In a column of its own at the right of the label, on the same height. */
const isBeside = (line: CvLine, label: CvLine): boolean =>
  line.region !== label.region &&
  line.page === label.page &&
  line.x > label.right &&
  Math.abs(line.y - label.y) < line.height;

/** A bold title over two lines, where the titles of the section have lists under them. */
function isBrokenName(line: CvLine, { keywords, level, line: opener, last }: Draft, lines: readonly CvLine[]): boolean {
  if (
    !line.bold ||
    !opener.bold ||
    keywords.length > 0 ||
    level !== undefined ||
    last !== opener ||
    line.region !== opener.region
  )
    return false;
  return line.gap < line.height * 0.6 && !isList(line) && lines.some((other) => !other.bold && isList(other));
}

function toFacts({ name, level, keywords, line }: Draft): SkillFacts {
  const bracket = /\s*[(（–-]\s*([^()（）]+)[)）]?$/u.exec(name.text);
  const atEnd = LEVEL_AT_END.exec(name.text);
  const inBrackets = bracket?.[1] !== undefined && isLevel(bracket[1]) ? bracket : (atEnd ?? undefined);
  const bare = inBrackets === undefined ? name : cut(name, 0, inBrackets.index);
  const levelPiece = level ?? (inBrackets && stripped(cut(name, inBrackets.index, name.text.length)));
  const words = bare.text.split(/\s+/).length;
  const confidence = words <= 4 ? 0.95 : words <= 7 ? 0.75 : 0.5;
  return {
    name: factOf(bare, confidence),
    level: levelPiece && factOf(levelPiece, 0.9),
    keywords: keywords
      .map(withoutLevel)
      .map((keyword) => factOf(keyword, line.bullet || keyword.text.split(/\s+/).length <= 5 ? 0.95 : 0.7)),
    keywordLevels: new Map(
      keywords.flatMap((keyword, index) => {
        const written = keyword.text.slice(levelStart(keyword)).replace(/^[\s(（]+|[\s)）]+$/gu, '');
        return written === '' ? [] : [[index, written] as const];
      }),
    ),
  };
}

/** A skill of a group has no place for its level, which is no part of its name. */
const withoutLevel = (piece: Piece): Piece => {
  const at = levelStart(piece);
  return at === piece.text.length ? piece : cut(piece, 0, at);
};

/** Where the level begins that stands behind a name; the end where there is none. */
function levelStart({ text }: Piece): number {
  const bracket = /\s*[(（]([^()（）]+)[)）]$/u.exec(text);
  const at = bracket?.[1] !== undefined && isLevel(bracket[1]) ? bracket.index : LEVEL_AT_END.exec(text)?.index;
  return at === undefined || at === 0 ? text.length : at;
}
