import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import type { CritiqueWords } from './types.ts';

export type { CritiqueWords } from './types.ts';

/** By ISO 639-1 code. A language that is not here is read, but its wording is not judged, and the critique says so. */
export const WORDS: Readonly<Record<string, CritiqueWords>> = { en: ENGLISH, de: GERMAN };
