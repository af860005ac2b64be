/** Time, as the number of milliseconds since 1970-01-01T00:00Z. Injected, so that tests are deterministic. */
export interface Clock {
  readonly now: () => number;
}

/** Source of unique ids and of random numbers in [0, 1). */
export interface Random {
  readonly id: () => string;
  readonly number: () => number;
}

/** The part of an AbortSignal that pure code needs. */
export interface Cancellation {
  readonly aborted: boolean;
}

/**
 * Turns texts into unit vectors. `similarityThreshold` is the cosine at which this embedder's pairs count as the same
 * skill: the requirement's 0.75 mapped onto the embedder's own scale by calibration (see docs/guides/calibration.md).
 */
export interface Embedder {
  readonly id: string;
  readonly dimensions: number;
  readonly similarityThreshold: number;
  readonly embed: (texts: readonly string[], cancellation?: Cancellation) => Promise<readonly Float32Array[]>;
}
