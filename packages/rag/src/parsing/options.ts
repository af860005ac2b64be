import type { Cancellation } from '@career-mentor/core/ports';

/**
 * What a reader is doing: `read` opens the file page by page, `recognise` reads the letters of pages that are pictures,
 * `layout` puts lines into reading order.
 */
export interface ReadProgress {
  readonly step: 'read' | 'recognise' | 'layout';
  /** Share of the step that is done, 0 to 1. */
  readonly share: number;
  /** Only while recognising: which of how many pictures is being read, from 1. */
  readonly picture?: { readonly at: number; readonly of: number };
}

export interface ReadOptions {
  readonly onStep?: ((progress: ReadProgress) => void) | undefined;
  readonly cancellation?: Cancellation | undefined;
}

/** A file as it was handed in. The name is shown to people and never decides how the file is read. */
export interface FileInput {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** A file that passed the checks at the door; `id` is the sha256 of its bytes in lower-case hex. */
export interface CheckedFile extends FileInput {
  readonly id: string;
}
