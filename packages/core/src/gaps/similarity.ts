import type { Cancellation, Embedder } from '../ports/index.ts';

/** From this calibrated similarity on two skills count as the same (HireReady property 2). */
export const SAME_SKILL = 0.75;

/**
 * Maps an embedder's cosine to [0, 1] so that its own threshold lands on 0.75: straight lines from (0, 0) to
 * (threshold, 0.75) to (1, 1). Cosines below 0 mean unrelated and give 0. See docs/guides/calibration.md.
 */
export function calibratedSimilarity(cosine: number, threshold: number): number {
  if (!(cosine > 0)) return 0;
  const value =
    cosine < threshold
      ? (cosine / threshold) * SAME_SKILL
      : SAME_SKILL + ((cosine - threshold) / (1 - threshold)) * (1 - SAME_SKILL);
  return Math.min(1, value);
}

/** Calibrated similarity of two texts. Throws for a text that was not among those prepared. */
export type SimilarityOf = (a: string, b: string) => number;

/** Embeds `texts` once and gives their pairwise similarity. */
export async function prepareSimilarity(
  texts: readonly string[],
  embedder: Embedder,
  cancellation?: Cancellation,
): Promise<SimilarityOf> {
  const unique = [...new Set(texts)];
  const vectors = await embedder.embed(unique, cancellation);
  const vectorByText = new Map(unique.map((text, index) => [text, vectors[index]]));
  const vectorOf = (text: string): Float32Array => {
    const vector = vectorByText.get(text);
    if (vector === undefined) throw new Error(`no vector was prepared for "${text}"`);
    return vector;
  };
  return (a, b) => calibratedSimilarity(cosineOf(vectorOf(a), vectorOf(b)), embedder.similarityThreshold);
}

/** Dot product: the embedder's vectors have length 1. */
function cosineOf(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}
