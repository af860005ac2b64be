import { grammarCues } from './cueGrammar.ts';
import { CLAUSE_BREAK, CUES, WISH_LABEL, type CuePattern, type Polarity } from './cueWords.ts';
import type { Span } from '../evidence/index.ts';
import { rememberLast } from './rememberLast.ts';

/** A cue in a clause; offsets are those of the clause's text. */
export interface Cue extends Span {
  readonly polarity: Polarity;
  readonly side: CuePattern['side'];
}

/** A stretch of a paragraph in which one cue may speak of several skills. Offsets are those of the paragraph. */
export interface Clause extends Span {
  readonly text: string;
  readonly cues: readonly Cue[];
  /** Sentences are numbered within their paragraph. */
  readonly sentence: number;
  /** Ends in a question mark. */
  readonly isQuestion: boolean;
}

/** Splits a paragraph into clauses and finds their cues. A cue that stands alone speaks of the clause before it. */
export const readClauses: (text: string) => readonly Clause[] = rememberLast(splitIntoClauses);

function splitIntoClauses(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let sentence = 0;
  const close = (end: number): void => {
    const part = text.slice(start, end);
    if (part.trim() !== '')
      clauses.push({ start, end, text: part, cues: findCues(part), sentence, isQuestion: text.charAt(end) === '?' });
  };
  for (const match of text.matchAll(CLAUSE_BREAK)) {
    if (isAbbreviation(text, match.index) || isInsideParentheses(text, match.index)) continue;
    if (
      match[0] === ':' &&
      (WISH_LABEL.test(text.slice(start, match.index + 1)) || isLabel(text.slice(start, match.index)))
    )
      continue;
    close(match.index);
    start = match.index + match[0].length;
    if (/^[.!?]/.test(match[0])) sentence += 1;
  }
  close(text.length);
  return clauses;
}

/** The sentence around an offset, without white space at its ends. */
export function sentenceAround(text: string, offset: number): Span {
  let start = 0;
  let end = text.length;
  for (const match of text.matchAll(/[.!?](?=\s+[\p{Lu}\p{N}"“(]|\s*$)/gu)) {
    if (isAbbreviation(text, match.index)) continue;
    if (match.index < offset) start = match.index + 1;
    else {
      end = match.index + 1;
      break;
    }
  }
  const content = text.slice(start, end);
  return { start: start + content.length - content.trimStart().length, end: start + content.trimEnd().length };
}

/**
 * Cues that do not overlap, in the order of the text: where two overlap, the one earlier in the table counts, and two that
 * say the same are one.
 */
function findCues(text: string): Cue[] {
  const lower = text.toLowerCase();
  const cues: Cue[] = [];
  const all = CUES.flatMap(({ polarity, side, pattern }) =>
    [...lower.matchAll(pattern)].map((match): Cue => ({
      polarity,
      side,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  for (const cue of [...all, ...grammarCues(lower)]) {
    if (cue.end <= cue.start) continue;
    const at = cues.findIndex((other) => other.start < cue.end && other.end > cue.start);
    const other = cues[at];
    if (other === undefined) cues.push(cue);
    else if (
      cue.polarity === 'negated' &&
      other.polarity === 'negated' &&
      cue.side === 'after' &&
      other.side === 'after'
    )
      cues[at] = { ...other, start: Math.min(cue.start, other.start), end: Math.max(cue.end, other.end) };
  }
  return cues.map((cue) => turned(cue, lower)).sort((a, b) => a.start - b.start);
}

/**
 * A cue with nothing behind it speaks of what is before it ("if you speak Polish, even better"), one with nothing before
 * it of what is behind ("no requirement for large animal work").
 */
function turned(cue: Cue, lower: string): Cue {
  if (cue.polarity === 'required' || cue.polarity === 'unneeded') return cue;
  const [lead, rest] = [lower.slice(0, cue.start), lower.slice(cue.end)];
  if (cue.side === 'before') return HAS_WORD.test(lead) && ONLY_PRONOUN.test(rest) ? { ...cue, side: 'after' } : cue;
  return !HAS_WORD.test(lead) && HAS_WORD.test(rest) ? { ...cue, side: 'before' } : cue;
}

const HAS_WORD = /[\p{L}\p{N}]/u;
const ONLY_PRONOUN = /^\W*(?:it|that|this|them|these|those|either|any|es|das|sie)?\W*$/u;

/** "Advantageous: X", "Don't need: X": a few words before a colon that are nothing but a cue. */
const isLabel = (part: string): boolean => part.trim().split(/\s+/).length <= 3 && findCues(part).length > 0;

/**
 * What a clause says about something at `offset` of its text; `undefined` when it says nothing. The nearest cue behind
 * counts, and the nearest before; a wish wins over a refusal ("not required but a plus"), a refusal over a demand
 * ("no X is required").
 */
export function polarityAt(clause: Clause, offset: number): Polarity | undefined {
  if (isReason(clause, offset)) return 'unneeded';
  const cues = clause.cues.filter(
    (cue) => reaches(clause.text, cue, offset) && !isSettledBefore(clause.text, cue, offset),
  );
  const behind = cues.find((cue) => cue.side === 'after' && cue.start >= offset)?.polarity;
  const before = cues.findLast((cue) => cue.side === 'before' && cue.end <= offset)?.polarity;
  return ORDER.find((polarity) => polarity === behind || polarity === before);
}

/**
 * "Fluent English, German welcome", "registration, caseload, acupuncture not necessary": a cue at the end of a list without
 * "and", and without a verb in the plural, speaks of its last member only.
 */
function isSettledBefore(text: string, cue: Cue, offset: number): boolean {
  if (cue.side !== 'after' || (cue.polarity !== 'preferred' && cue.polarity !== 'negated') || offset > cue.start)
    return false;
  const between = text.slice(offset, cue.start);
  const comma = between.lastIndexOf(', ');
  if (comma < 0) return false;
  const part = text.slice(text.lastIndexOf(', ', offset) + 1, offset + between.indexOf(', '));
  if (LEVEL.test(part)) return true;
  return (
    cue.polarity === 'negated' &&
    !/\s(?:and|or|nor|und|oder|noch|sowie)\s/i.test(between) &&
    /^\s?(?:not|nicht|kein)/i.test(text.slice(cue.start, cue.end)) &&
    between.split(', ').every((each) => each.trim().split(/\s+/).length <= 6)
  );
}

const LEVEL =
  /\b(?:fluent|native|in wort und schrift|fließend\w*|verhandlungssicher\w*|mindestens|at least|[abc][12])(?!\p{L})/iu;

/** "HACCP Level 3 (Level 4 preferred)": what is said in parentheses of something in them reaches no further. */
function reaches(text: string, cue: Cue, offset: number): boolean {
  const open = text.lastIndexOf('(', cue.start);
  const close = text.indexOf(')', cue.start);
  if (open < 0 || close < 0 || text.lastIndexOf(')', cue.start) > open || (offset > open && offset < close))
    return true;
  return !/\p{L}{3}|\d/u.test(text.slice(open + 1, cue.start) + text.slice(cue.end, close));
}

/** What follows "is essential for" is the reason and no demand of its own. */
function isReason(clause: Clause, offset: number): boolean {
  const cue = clause.cues.findLast(({ side, end }) => side === 'after' && end <= offset);
  return (
    cue !== undefined &&
    /^\s(?:for|to|as|in order|because|so|since|due|für|um)\s/i.test(clause.text.slice(cue.end, offset))
  );
}

const ORDER: readonly Polarity[] = ['preferred', 'negated', 'unneeded', 'required'];

const ABBREVIATIONS =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|incl|approx|min|mind|max|ca|bzw|inkl|z\.\s?b|z|d\.\s?h|u\.\s?a|o\.\s?ä|usw|ggf|evtl|vgl|nr|no|st|dr|mr|mrs|ms|prof|dipl|ing|vs|sen|jun|inc|ltd|co|bsc|msc|b\.sc|m\.sc|ph\.d|\p{L})$/iu;

const isAbbreviation = (text: string, dot: number): boolean =>
  text.charAt(dot) === '.' &&
  ABBREVIATIONS.test(text.slice(Math.max(0, dot - 8), dot)) &&
  /^\.\s+[\p{Ll}\p{N}(]|^\.\s*\p{L}\.|^\.\s\p{Lu}/u.test(text.slice(dot)) &&
  !/\p{Lu}$/u.test(text.slice(0, dot).slice(-1) + '');

function isInsideParentheses(text: string, offset: number): boolean {
  const open = text.lastIndexOf('(', offset);
  return open >= 0 && text.lastIndexOf(')', offset) < open && text.indexOf(')', offset) >= 0;
}
