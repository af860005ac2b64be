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

/** Lines of a document for a labeller: the same request as a text for a person or a model, and as a JSON schema for a grammar. */
export interface LineRequest {
  /** Numbered from 1 over the whole document; `text` is one line without line ends. */
  readonly lines: readonly { readonly line: number; readonly text: string }[];
  readonly prompt: string;
  /** JSON schema (draft 2020-12) of the answer. */
  readonly schema: Readonly<Record<string, unknown>>;
}

/**
 * Chooses what each line of a CV is, by number and kind. The answer may be anything: whoever asks takes numbers and
 * kinds from it and not one character. Rejects when it cannot answer.
 */
export interface LineLabeller {
  readonly label: (request: LineRequest, cancellation?: Cancellation) => Promise<unknown>;
}

/** Knows the words of one language. */
export interface SpellChecker {
  /** ISO 639-1 code of the language it knows. */
  readonly language: string;
  /** Whether the word, as written, is one. */
  readonly knows: (word: string) => boolean;
}
