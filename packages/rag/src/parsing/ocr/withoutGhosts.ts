import type { RecognisedWord } from './legibleWords.ts';
import type { RecognisedLine } from './recogniser.ts';

/** Share of its own area that a word must have in common with a surer one to be a ghost of it. */
const COMMON = 0.3;
/** Surer words (0 to 100) are never taken away. */
const SURE = 70;

/**
 * Lines without words that lie on surer words of another line: the engine sometimes reads a strip between two lines a
 * second time, out of the feet of one and the heads of the other.
 */
export function withoutGhosts(lines: readonly RecognisedLine[]): RecognisedLine[] {
  const all = lines.flatMap((line) => line.words.map((word) => ({ line, word })));
  return lines.map((line) => ({
    ...line,
    words: line.words.filter(
      (word) =>
        word.confidence >= SURE ||
        !all.some(
          (other) => other.line !== line && other.word.confidence > word.confidence && covers(other.word, word),
        ),
    ),
  }));
}

function covers({ bbox: a }: RecognisedWord, { bbox: b }: RecognisedWord): boolean {
  const width = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  const height = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  return width > 0 && height > 0 && width * height > COMMON * (b.x1 - b.x0) * (b.y1 - b.y0);
}
