/** A word of a line as a labeller counts them: what stands between white space; offsets into the line's text. */
export interface Word {
  readonly start: number;
  readonly end: number;
}

/** The words of a line in order; Han text, which has no spaces, counts as one word between its marks. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
