import type { RecognisedLine } from './recogniser.ts';

/** What a recognition brought: how many letters, and how sure they are on average, 0 to 1. Words that run up or down do not count. */
export interface Legibility {
  readonly letters: number;
  readonly certainty: number;
}

/** A page read the right way up and in its own script is surer than this (printed pages measure 0.83 to 0.96). */
const WELL_READ = 0.7;
/** Fewer letters than this on a page that has ink mean that it was not read. */
const FEW_LETTERS = 25;

/**
 * Whether a word runs up or down the page: the engine reads such blocks as well, so that a page on its side comes out
 * legible and in disorder.
 */
const isSideways = ({ text, bbox }: RecognisedLine['words'][number]): boolean =>
  text.length >= 4 && bbox.y1 - bbox.y0 > 1.3 * (bbox.x1 - bbox.x0);

/** Whether most of the longer words run up or down: the page lies on its side. */
export function liesOnItsSide(lines: readonly RecognisedLine[]): boolean {
  const words = lines.flatMap((line) => line.words).filter(({ text }) => text.length >= 4);
  return words.filter(isSideways).length * 2 > words.length;
}

/** Counts the letters and digits and weighs each word's certainty by its length. */
export function legibilityOf(lines: readonly RecognisedLine[]): Legibility {
  let letters = 0;
  let sure = 0;
  // On a page on its side, words too short to tell run down as well.
  const words = liesOnItsSide(lines) ? [] : lines.flatMap((line) => line.words).filter((word) => !isSideways(word));
  for (const { text, confidence } of words) {
    const count = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    letters += count;
    sure += (count * confidence) / 100;
  }
  return { letters, certainty: letters === 0 ? 0 : sure / letters };
}

/** Whether the page can be taken as read. */
export const isWellRead = ({ letters, certainty }: Legibility): boolean =>
  certainty >= WELL_READ && letters >= FEW_LETTERS;

/** Whether there is text at all: noise, wood grain and faces yield a few unsure letters. */
export const isText = ({ letters, certainty }: Legibility): boolean => letters >= 3 && certainty >= 0.45;

/** Orders readings of one page: letters that are right rather than many. Certainty beyond a coin's toss counts. */
export const worth = ({ letters, certainty }: Legibility): number => letters * Math.max(0, certainty - 0.4);
