import type { RecognisedLine } from './recogniser.ts';

/** What a recognition brought: how many letters, and how sure they are on average, 0 to 1. */
export interface Legibility {
  readonly letters: number;
  readonly certainty: number;
}

/** A page read the right way up and in its own script is surer than this (printed pages measure 0.83 to 0.96). */
const WELL_READ = 0.7;
/** Fewer letters than this on a page that has ink mean that it was not read. */
const FEW_LETTERS = 25;

/** Counts the letters and digits and weighs each word's certainty by its length. */
export function legibilityOf(lines: readonly RecognisedLine[]): Legibility {
  let letters = 0;
  let sure = 0;
  for (const { text, confidence } of lines.flatMap((line) => line.words)) {
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
