import { SPEAKING, STUBBORN } from './cues.ts';
import { isLabel } from './labels.ts';
import { capitalPoints, cuePoints, neighbourPoints, ownEntryPoints } from './points.ts';
import { isLetter, isWrittenRight, keyAt, type Candidate, type Surroundings } from './surroundings.ts';

/** Points a doubtful name needs; everyday words and given names need one more. */
const ENOUGH = 2;

/**
 * How well the surroundings support a doubtful name: 0 for none, otherwise the points above its threshold plus one.
 * Points: an entry of its own in a list 3; a firm neighbour in an enumeration 3 and 1 more on the other side; a following
 * cue word 2; a preposition 1 and a leading word before it 1; a capital in mid-sentence 1.
 */
export function supportOf(candidate: Candidate, around: Surroundings): number {
  if (!isWrittenRight(candidate, around) || isLabel(candidate, around)) return 0;
  const key = keyAt(around, candidate.first);
  const points =
    ownEntryPoints(candidate, around) +
    neighbourPoints(candidate, around) +
    cuePoints(candidate, around) +
    (isLetter(candidate) || !candidate.form.isProper ? 0 : capitalPoints(candidate, around));
  const needed = STUBBORN.has(key) ? ENOUGH + 1 : ENOUGH;
  return Math.max(0, points - needed + 1);
}

/** "German" in "good German" is a language, in "German company" an origin. Lists and sentence ends count as languages. */
export function isSpokenLanguage(candidate: Candidate, around: Surroundings): boolean {
  if (around.context === 'list') return true;
  if (!/\p{Lu}/u.test(around.text.slice(candidate.start, candidate.end))) return false;
  const gap = around.text.slice(candidate.end, around.tokens[candidate.last + 1]?.start ?? around.text.length);
  if (gap !== ' ' && gap !== '-') return true;
  return SPEAKING.has(keyAt(around, candidate.last + 1)) || isFluent(candidate, around);
}

const isFluent = (candidate: Candidate, around: Surroundings): boolean =>
  /^(fluent|native|speaks?|spoken)$/.test(keyAt(around, candidate.first - 1)) ||
  /^(fluent|native)$/.test(keyAt(around, candidate.first - 2));
