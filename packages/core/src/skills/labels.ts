import { FOLLOWERS, LABELS, LETTER_FOLLOWERS } from './cues.ts';
import { isLetter, keyAt, type Candidate, type Surroundings } from './surroundings.ts';

/** "Go-to-market", "R&D", "C-level", "Vitamin C", "John C. Smith", "spring 2024". */
export function isLabel(candidate: Candidate, around: Surroundings): boolean {
  const before = around.text.slice(Math.max(0, candidate.start - 2), candidate.start);
  const after = around.text.slice(candidate.end, candidate.end + 2);
  const following = keyAt(around, candidate.last + 1);
  if (/^[-–]\p{L}/u.test(after)) return !FOLLOWERS.has(following);
  if (/[\p{L}\p{N}][-&'’]$|[&'’]$/u.test(before) || /^[&'’]/.test(after) || /^(19|20)\d\d$/.test(following))
    return true;
  return isLetter(candidate) && isLetterLabel(candidate, around, after);
}

function isLetterLabel(candidate: Candidate, around: Surroundings, after: string): boolean {
  const previous = keyAt(around, candidate.first - 1);
  const following = keyAt(around, candidate.last + 1);
  const isInitial = /^\.\s?$/.test(after) && /^\s\p{Lu}/u.test(around.text.slice(candidate.end + 1));
  return (
    isInitial ||
    LABELS.has(previous) ||
    LETTER_FOLLOWERS.has(following) ||
    isBareLetter(previous) ||
    isBareLetter(following)
  );
}

/** A neighbour that is itself a lone letter without being a language: "A, B, C". */
const isBareLetter = (key: string): boolean => /^[abefghijklmnopqstuvwxyz]$/.test(key);
