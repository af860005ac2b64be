import { categoryById } from './categories.ts';
import { FOLLOWERS, LEAD_WORDS, PLAIN_FOLLOWERS, PREPOSITIONS } from './cues.ts';
import type { Form } from './forms.ts';
import { isLetter, isWrittenRight, keyAt, type Candidate, type Surroundings } from './surroundings.ts';

const LIST_SEPARATORS = ',;|/•·\n:()';

/** The candidate is all there is between two separators of a list, or alone on its line. */
export function ownEntryPoints(candidate: Candidate, { text, context }: Surroundings): number {
  const separators = context === 'list' ? LIST_SEPARATORS : '\n';
  // The first letter decides, so that a text without separators is not walked from end to end for each of its names.
  const isFree = (at: number, by: 1 | -1): boolean => {
    for (let place = at; place >= 0 && place < text.length; place += by) {
      const character = text.charAt(place);
      if (separators.includes(character)) return true;
      if (/[\p{L}\p{N}]/u.test(character)) return false;
    }
    return true;
  };
  if (isFree(candidate.start - 1, -1) && isFree(candidate.end, 1)) return 3;
  return context === 'list' ? 1 : 0;
}

const ENUMERATION = /^[\s,;/|•·&+()]*(?:\b(?:and|or|und|oder|with|mit|plus|as well as)\b)?[\s,;/|•·&+()]*$/;

/** Firm neighbours in an enumeration, or doubtful ones of the same category that are written right. */
export function neighbourPoints(candidate: Candidate, around: Surroundings): number {
  const beside = around.neighbours.filter(
    ({ candidate: other }) => isEnumerated(candidate, other, around.text) && isSameWorld(candidate.form, other.form),
  );
  const firm = beside.filter(({ isFirm }) => isFirm).length;
  if (firm > 0) return firm + 2;
  return beside.filter(
    ({ candidate: other }) =>
      other.form.skill.category === candidate.form.skill.category && isWrittenRight(other, around),
  ).length;
}

function isEnumerated(one: Candidate, other: Candidate, text: string): boolean {
  const between = one.start < other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start);
  return between.length <= 14 && between.trim() !== '' && ENUMERATION.test(between);
}

/** Tools stand beside tools; otherwise neighbours should be of one trade or of two that are close. */
function isSameWorld(one: Form, other: Form): boolean {
  const a = categoryById(one.skill.category);
  const b = categoryById(other.skill.category);
  return worldOf(a.group) === worldOf(b.group) || (isToolLike(a.kind) && isToolLike(b.kind));
}

const CLOSE_GROUPS: Readonly<Record<string, string | undefined>> = {
  trades: 'engineering',
  people: 'business',
  science: 'health',
};

const worldOf = (group: string): string => CLOSE_GROUPS[group] ?? group;

const isToolLike = (kind: string): boolean => kind === 'tool' || kind === 'programming';

/** Words before and behind the name that speak of a skill. */
export function cuePoints(candidate: Candidate, around: Surroundings): number {
  const following = keyAt(around, candidate.last + 1);
  const isFollowed = FOLLOWERS.has(following) && gapAfter(candidate, around).length === 1;
  const isPreceded = PREPOSITIONS.has(keyAt(around, candidate.first - 1)) && gapBefore(candidate, around) === ' ';
  const isLed =
    isPreceded &&
    (LEAD_WORDS.has(keyAt(around, candidate.first - 2)) || LEAD_WORDS.has(keyAt(around, candidate.first - 3)));
  return (isFollowed ? 2 : 0) + (isLed ? 1 : 0) + (isPreceded ? prepositionPoints(candidate, around) : 0);
}

/** "in R" at the end of a phrase is as good as a cue word; "in C major" is nothing. */
function prepositionPoints(candidate: Candidate, around: Surroundings): number {
  if (!isLetter(candidate)) return 1;
  const gap = gapAfter(candidate, around);
  return gap !== ' ' || PLAIN_FOLLOWERS.has(keyAt(around, candidate.last + 1)) ? 2 : 0;
}

const gapAfter = (candidate: Candidate, { text, tokens }: Surroundings): string =>
  text.slice(candidate.end, tokens[candidate.last + 1]?.start ?? candidate.end);

const gapBefore = (candidate: Candidate, { text, tokens }: Surroundings): string =>
  text.slice(tokens[candidate.first - 1]?.end ?? candidate.start, candidate.start);

/** Characters of white space and quotation marks before a name, and of a title, that are looked at. */
const LONGEST_GAP = 20;
const LONGEST_TITLE = 400;

/** A capital says something only in mid-sentence and in a line that is not written in capitals throughout. */
export function capitalPoints(candidate: Candidate, { text }: Surroundings): number {
  const lineStart = text.lastIndexOf('\n', candidate.start - 1) + 1;
  const lineEnd = text.indexOf('\n', candidate.end);
  const before = text.slice(Math.max(lineStart, candidate.start - LONGEST_GAP), candidate.start);
  if (!/[\p{L}\p{N},;]["'(]?\s*["'(]?$/u.test(before) || !/^\p{Lu}/u.test(text.slice(candidate.start))) return 0;
  const end = lineEnd === -1 ? text.length : lineEnd;
  const words = end - lineStart > LONGEST_TITLE ? [] : (text.slice(lineStart, end).match(/\p{L}{4,}/gu) ?? []);
  const isTitle = words.length >= 3 && words.every((word) => /^\p{Lu}/u.test(word));
  return isTitle ? 0 : 1;
}
