import type { RecognisedLine } from './recogniser.ts';

/** Words that the engine is less sure of are specks, rules and pictures rather than letters. Share of 100. */
const LEAST_CERTAINTY = 25;
/** In a line that is this sure as a whole, a bad word is a word all the same. */
const SURE_LINE = 70;
const BULLET = '•';
/** What bullets and small icons are taken for. */
const MARK = /^(?:[^\p{L}\p{N}\s([{"'“„‚]{1,2}|[oe°])$/u;

export type RecognisedWord = RecognisedLine['words'][number];

export interface LegibleWord {
  readonly word: RecognisedWord;
  /** What it says; a mark before the line's first word is a bullet, whatever it was taken for. */
  readonly text: string;
}

/** The words of a line without what is no writing. `size` is the line's font size in dots. */
export function legibleWords(line: RecognisedLine, size: number): LegibleWord[] {
  const legible = line.words.flatMap((word, index): LegibleWord[] => {
    const next = line.words[index + 1];
    if (index === 0 && next !== undefined && isBullet(word, next, size))
      // A bullet says nothing, so that it was read badly says nothing either.
      return [{ word: { ...word, confidence: next.confidence }, text: BULLET }];
    return isWriting(word, line) ? [{ word, text: word.text }] : [];
  });
  return legible.some(({ text }) => text !== BULLET) ? legible : [];
}

/** A lone mark with more than a space behind it. Letters that bullets look like need the wider gap of a list. */
function isBullet(word: RecognisedWord, next: RecognisedWord, size: number): boolean {
  if (!MARK.test(word.text)) return false;
  const gap = (next.bbox.x0 - word.bbox.x1) / size;
  return /\p{L}/u.test(word.text) ? gap > 0.4 : gap > 0.15;
}

function isWriting({ text, confidence }: RecognisedWord, line: RecognisedLine): boolean {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters === 0) return confidence > 50;
  return confidence >= LEAST_CERTAINTY || (line.confidence >= SURE_LINE && letters >= 2);
}
