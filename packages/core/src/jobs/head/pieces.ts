import type { Paragraph } from '../paragraphs.ts';
import { isFact } from './facts.ts';
import { roleScore } from './words.ts';
import { isHeadNoise } from './noise.ts';

/** A part of a line of the head between bars, dots, dashes or sentence ends. Offsets are those of the line's text. */
export interface Piece {
  readonly line: Paragraph;
  /** Counted over the lines of the head, from 0. */
  readonly row: number;
  /** Counted within the line, from 0. */
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** What stands before the piece: a dash may belong to a name, a bar never does. */
  readonly lead: 'start' | 'dash' | 'bar';
}

/** The pieces of the lines that stand above the first section, without what sites put around an advert. */
export function readPieces(lines: readonly Paragraph[]): Piece[] {
  return lines.flatMap((line, row) => (isHeadLine(line) ? splitLine(line, row) : []));
}

const MOST_WORDS = 14;
const MOST_WORDS_IN_PARTS = 45;

/** A line of names and facts and no sentence: short, or parted by several bars. */
export function isHeadLine({ text, isItem }: Paragraph): boolean {
  if (isItem || !/\p{L}{2}/u.test(text) || isHeadNoise(text)) return false;
  if (isFactList(text)) return !SAYS.test(text);
  const words = text.split(/\s+/).length;
  const cuts = text.match(/\s[|·•–—-]\s/g)?.length ?? 0;
  if (words > (cuts >= 2 ? MOST_WORDS_IN_PARTS : MOST_WORDS)) return false;
  return !/[:?]$/.test(text) && !isOtherFact(text) && (cuts >= 2 || !isSentence(text));
}

/** "Leeds or from home, 15 hours a week, £14 an hour": facts between commas. */
const isFactList = (text: string): boolean => {
  const parts = text.split(/,\s/);
  return parts.length >= 3 && parts.length <= 8 && parts.filter(isFact).length * 2 >= parts.length;
};

/** "Entgelt: P8": a line that gives a fact under a label of its own. */
const isOtherFact = (text: string): boolean => {
  const label = LABELLED.exec(text)?.[0];
  return label !== undefined && roleScore(text.slice(label.length)) === 0;
};
const LABELLED = /^(?!wanted|gesucht|hiring|urgent|neu|new|job|we|wir)\p{L}[\p{L} /-]{1,24}:\s/iu;

/** A full stop at the end of a line of many words, or two words in a row that only sentences have. */
const isSentence = (text: string): boolean =>
  (/[.!]$/.test(text) && text.split(/[.!]\s/).some((part) => part.split(/\s+/).length > 5 && !isFact(part))) ||
  SAYS.test(text.replace(/^.{0,30}:\s/, ''));

const SAYS =
  /(?<!\p{L})(?:[Ww]e|[Yy]ou(?:'\p{Ll}+)?|[Ww]ir|[Ss]ie|[Ii]hr|[Dd]u|I|[Oo]ur|[Uu]nser\p{L}*) \p{Ll}{2,}|\p{L} (?:sucht|seeks|needs an?|is (?:looking|hiring|recruiting|seeking))(?!\p{L})/u;

const CUT =
  /\s+[|·•]+\s*|\s*\|\s*|\s+[–—]\s+|\s+-{1,2}\s+|\s{3,}|[.!]\s+(?=\p{Lu})(?<!\b(?:Co|St|Dr|Inc|Ltd|Prof|Str|Bad)\.\s)|;\s|:\s(?=\p{Lu})/gu;

function splitLine(line: Paragraph, row: number): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let lead: Piece['lead'] = 'start';
  const add = (to: number): void => {
    const text = line.text.slice(from, to);
    const start = from + (LEADING.exec(text)?.[0].length ?? 0);
    const end = from + text.replace(TRAILING, '').length;
    if (end > start && !isHeadNoise(text.trim()))
      pieces.push({ line, row, column: pieces.length, from: start, to: end, text: line.text.slice(start, end), lead });
  };
  for (const match of line.text.matchAll(isFactList(line.text) ? FACT_CUT : CUT)) {
    add(match.index);
    from = match.index + match[0].length;
    lead = /[–—-]/.test(match[0]) ? 'dash' : 'bar';
  }
  add(line.text.length);
  return pieces;
}

const FACT_CUT = new RegExp(`${CUT.source}|,\\s+`, 'gu');

const LEADING = /^[\s,;:*_#>✨\p{Extended_Pictographic}\u{fe0f}-]*/u;
const TRAILING = /[\s,;:.!*_\p{Extended_Pictographic}\u{fe0f}-]+$/u;
