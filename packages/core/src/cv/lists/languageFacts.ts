import type { CvLine } from '../reading/cvLine.ts';
import { factOf, type Fact } from '../reading/fact.ts';
import { cut, stripped, type Piece } from '../reading/piece.ts';
import { languageAtStart } from '../words/languageNames.ts';
import { isLevel, speaksOfLevel } from '../words/levels.ts';
import { listItems } from './listItems.ts';

/** A human language and how well it is spoken. */
export interface LanguageFacts {
  readonly language: Fact;
  readonly fluency: Fact | undefined;
}

interface Found {
  name: Piece;
  fluency: Piece | undefined;
}

/** Languages of a section: names with their level behind them, in brackets, in the next cell or on the next line. */
export function languageFacts(lines: readonly CvLine[]): LanguageFacts[] {
  const found: Found[] = [];
  for (const item of lines.flatMap((line) => line.cells.flatMap(listItems))) {
    const piece = withoutLabel(item);
    const named = languagesIn(piece);
    const before = found.at(-1);
    if (named.length > 0) found.push(...named);
    else if (before !== undefined && before.fluency === undefined && (isLevel(piece.text) || piece.text.length < 30))
      before.fluency = piece;
  }
  return found.map(toFacts);
}

const toFacts = ({ name, fluency }: Found): LanguageFacts => ({
  language: factOf(name, 0.95),
  fluency: fluency && factOf(fluency, 0.85),
});

/** The language that one item of a list is about, in any section: only where it says how well it is spoken. */
export function spokenLanguage(item: Piece): LanguageFacts | undefined {
  const [found, ...more] = languagesIn(item);
  if (found?.fluency === undefined || more.length > 0) return undefined;
  return isLevel(found.fluency.text) || speaksOfLevel(found.fluency.text) ? toFacts(found) : undefined;
}

function languagesIn(piece: Piece): Found[] {
  const length = languageAtStart(piece.text) || unknownLanguage(piece.text);
  if (length === 0) return levelFirst(piece);
  const name = cut(piece, 0, length);
  const second = SECOND.exec(piece.text.slice(length));
  const from = length + (second?.[0].length ?? 0);
  const other = second === null ? 0 : languageAtStart(piece.text.slice(from));
  const behind = other > 0 ? from + other : length;
  const colon = /^\s*：\s*/u.exec(piece.text.slice(behind))?.[0].length ?? 0;
  const rest = stripped(cut(piece, behind + colon, piece.text.length));
  const fluency = /[\p{L}\p{N}●★]/u.test(rest.text) ? rest : undefined;
  return other > 0
    ? [
        { name, fluency },
        { name: cut(piece, from, from + other), fluency },
      ]
    : [{ name, fluency }];
}

/** "Catalan and Spanish: native": the level is of both. */
const SECOND = /^\s*(?:and|und|et|y|e|ed|en|i|&|\/|和|及)\s*/iu;

/** "Fluent in Irish", "reading knowledge of German", "notions d'allemand": the level stands before the language. */
function levelFirst(piece: Piece): Found[] {
  const lead = /^(.{3,48})(?:\s|['’]|[:：]\s*)(?=\p{L})/iu.exec(piece.text);
  const level = lead?.[1]?.replace(/\s(?:in|of|en|de|em|di|van|het|von|d|l)$/iu, '') ?? '';
  if (lead === null || !(isLevel(level) || speaksOfLevel(level))) return [];
  const rest = cut(piece, lead[0].length, piece.text.length);
  const length = languageAtStart(rest.text);
  return length > 0 && rest.text.length - length <= 3
    ? [{ name: cut(rest, 0, length), fluency: cut(piece, 0, level.length) }]
    : [];
}

/** "Mother tongue: Dutch": the label is no language, what follows it is. */
function withoutLabel(piece: Piece): Piece {
  const label = /^[^:：]{3,24}[:：]\s*/u.exec(piece.text)?.[0] ?? '';
  return label !== '' && languageAtStart(label) === 0 && !isLevel(piece.text.slice(label.length))
    ? cut(piece, label.length, piece.text.length)
    : piece;
}

/** A language that no list knows: one capitalised word with a level behind it. */
function unknownLanguage(text: string): number {
  const word = /^\p{Lu}\p{Ll}{2,}(?=\s*[(:–-])/u.exec(text)?.[0] ?? '';
  return word !== '' && isLevel(text.slice(word.length)) ? word.length : 0;
}
