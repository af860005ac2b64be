import { categoryById } from './categories.ts';
import {
  FOLLOWERS,
  LABELS,
  LEAD_WORDS,
  LETTER_FOLLOWERS,
  PLAIN_FOLLOWERS,
  PREPOSITIONS,
  SPEAKING,
  STUBBORN,
} from './cues.ts';
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

const keyAt = (around: Surroundings, index: number): string => around.tokens[index]?.key ?? '';

const isLetter = (candidate: Candidate): boolean => candidate.form.surface.length === 1;

/** Names in the case in which the taxonomy writes them; in a list small letters and capitals are forgiven. */
function isWrittenRight(candidate: Candidate, { text, context }: Surroundings): boolean {
  const written = text.slice(candidate.start, candidate.end);
  if (written === candidate.form.surface || !candidate.form.isProper) return true;
  if (context === 'prose') return false;
  return (
    written === candidate.form.surface.toLowerCase() || (!isLetter(candidate) && written === written.toUpperCase())
  );
}

/** "Go-to-market", "R&D", "C-level", "Vitamin C", "John C. Smith", "spring 2024". */
function isLabel(candidate: Candidate, around: Surroundings): boolean {
  const before = around.text.slice(Math.max(0, candidate.start - 1), candidate.start);
  const after = around.text.slice(candidate.end, candidate.end + 2);
  const following = keyAt(around, candidate.last + 1);
  if (/^[-–]\p{L}/u.test(after)) return !FOLLOWERS.has(following);
  if (/[-&'’]/.test(before) || /^[&'’]/.test(after) || /^(19|20)\d\d$/.test(following)) return true;
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

const LIST_SEPARATORS = ',;|/•·\n:()';

/** The candidate is all there is between two separators of a list, or alone on its line. */
function ownEntryPoints(candidate: Candidate, { text, context }: Surroundings): number {
  const separators = context === 'list' ? LIST_SEPARATORS : '\n';
  let from = candidate.start;
  let to = candidate.end;
  while (from > 0 && !separators.includes(text.charAt(from - 1))) from--;
  while (to < text.length && !separators.includes(text.charAt(to))) to++;
  const rest = text.slice(from, candidate.start) + text.slice(candidate.end, to);
  if (!/[\p{L}\p{N}]/u.test(rest)) return 3;
  return context === 'list' ? 1 : 0;
}

const ENUMERATION = /^[\s,;/|•·&+()]*(?:\b(?:and|or|und|oder|with|mit|plus|as well as)\b)?[\s,;/|•·&+()]*$/;

function neighbourPoints(candidate: Candidate, around: Surroundings): number {
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

function cuePoints(candidate: Candidate, around: Surroundings): number {
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

/** A capital says something only in mid-sentence and in a line that is not written in capitals throughout. */
function capitalPoints(candidate: Candidate, { text }: Surroundings): number {
  const lineStart = text.lastIndexOf('\n', candidate.start - 1) + 1;
  const lineEnd = text.indexOf('\n', candidate.end);
  const before = text.slice(lineStart, candidate.start);
  if (!/[\p{L}\p{N},;]["'(]?\s*["'(]?$/u.test(before) || !/^\p{Lu}/u.test(text.slice(candidate.start))) return 0;
  const words = text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd).match(/\p{L}{4,}/gu) ?? [];
  const isTitle = words.length >= 3 && words.every((word) => /^\p{Lu}/u.test(word));
  return isTitle ? 0 : 1;
}
