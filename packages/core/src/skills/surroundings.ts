import type { Token } from './fold.ts';
import type { Form } from './forms.ts';

/** Where a text comes from: a list of skills, where a bare "Go" is meant, or running sentences, where it may not be. */
export type TextContext = 'list' | 'prose';

/** A spelling found in a text, from token `first` to token `last`. */
export interface Candidate {
  readonly form: Form;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/** What surrounds a candidate; `before`/`after` are the nearest other candidates with their standing. */
export interface Surroundings {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly context: TextContext;
  readonly neighbours: readonly { readonly candidate: Candidate; readonly isFirm: boolean }[];
}

/** The key of the token at that place, or an empty string outside the text. */
export const keyAt = (around: Surroundings, index: number): string => around.tokens[index]?.key ?? '';

/** Whether the name is a single letter, which needs more care. */
export const isLetter = (candidate: Candidate): boolean => candidate.form.surface.length === 1;

/** Names in the case in which the taxonomy writes them; in a list small letters and capitals are forgiven. */
export function isWrittenRight(candidate: Candidate, { text, context }: Surroundings): boolean {
  const written = text.slice(candidate.start, candidate.end);
  if (written === candidate.form.surface || !candidate.form.isProper) return true;
  if (context === 'prose') return false;
  return (
    written === candidate.form.surface.toLowerCase() || (!isLetter(candidate) && written === written.toUpperCase())
  );
}
