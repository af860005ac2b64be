/**
 * Vectors of the texts embedded last, least recently used first out. 4,096 vectors of 384 dimensions are 6 MB: every
 * skill of a CV, of some dozens of adverts and of the roles stays in.
 */
export interface VectorCache {
  readonly get: (text: string) => Float32Array | undefined;
  readonly set: (text: string, vector: Float32Array) => void;
}

/** A cache of at most `capacity` vectors. */
export function createVectorCache(capacity: number): VectorCache {
  // A Map iterates in insertion order, so re-inserting on use keeps the oldest entry first.
  const vectorsByText = new Map<string, Float32Array>();
  return {
    get: (text) => {
      const vector = vectorsByText.get(text);
      if (vector === undefined) return undefined;
      vectorsByText.delete(text);
      vectorsByText.set(text, vector);
      return vector;
    },
    set: (text, vector) => {
      vectorsByText.delete(text);
      vectorsByText.set(text, vector);
      const oldest = vectorsByText.keys().next();
      if (vectorsByText.size > capacity && !oldest.done) vectorsByText.delete(oldest.value);
    },
  };
}
