import { FILLERS, HEADINGS, type SectionKind } from './headingWords.ts';

/** How well words match a heading: 1 for a listed heading, less for one that only contains words of such. */
export interface HeadingMatch {
  readonly kind: SectionKind;
  readonly certainty: number;
}

/** A heading rarely has more words, a sentence mostly does. */
const MOST_WORDS = 6;

/** The kind of section that a heading with this text opens; undefined when the text is no heading we know. */
export function headingKind(text: string): HeadingMatch | undefined {
  if (text.length > LONGEST) return undefined;
  const known = matches.get(text);
  if (known !== undefined) return known === NONE ? undefined : known;
  const match = matchOf(text);
  if (matches.size >= MOST_KEPT) matches.clear();
  matches.set(text, match ?? NONE);
  return match;
}

/** Characters of six long words; what is longer is no heading. */
const LONGEST = 120;

/** The same few lines are asked about many times, once for each column that a page could have. */
const matches = new Map<string, HeadingMatch | typeof NONE>();
const NONE = Symbol('no heading');
const MOST_KEPT = 2000;

function matchOf(text: string): HeadingMatch | undefined {
  const words = headingWords(text);
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const exact = KIND_BY_HEADING.get(words.join(' '));
  if (exact !== undefined) return { kind: exact, certainty: 1 };
  const telling = words.filter((word) => !FILLERS.has(word));
  const trimmed = KIND_BY_HEADING.get(telling.join(' '));
  if (trimmed !== undefined) return { kind: trimmed, certainty: 0.9 };
  return kindOfParts(words) ?? kindOfLastWord(telling);
}

/** "Certifications & Awards": every part is a heading of its own; the first decides. */
function kindOfParts(words: readonly string[]): HeadingMatch | undefined {
  const parts = words
    .join(' ')
    .split(/ (?:and|und|et|y|e|en) |(?<=\p{Script=Han}{2})[与和及與](?=\p{Script=Han}{2})/u)
    .map((part) => KIND_BY_HEADING.get(part));
  const [first] = parts;
  return parts.length > 1 && first !== undefined && parts.every((part) => part !== undefined)
    ? { kind: first, certainty: 0.9 }
    : undefined;
}

/** English, German and Chinese put the noun last: "Freelance Software Experience". */
function kindOfLastWord(words: readonly string[]): HeadingMatch | undefined {
  const last = words.at(-1);
  if (words.length === 1 && last !== undefined && /^\p{Script=Han}+$/u.test(last)) return kindOfHanEnd(last);
  const kind = last === undefined || last.length < 4 || words.length > 4 ? undefined : KIND_BY_HEADING.get(last);
  return kind === undefined ? undefined : { kind, certainty: 0.6 };
}

/** Chinese puts no spaces between words: "海外工作经历" ends with a heading of four characters. */
function kindOfHanEnd(text: string): HeadingMatch | undefined {
  const kind = text.length > LONGEST_HAN ? undefined : KIND_BY_HEADING.get(text.slice(-4));
  return kind === undefined ? undefined : { kind, certainty: 0.6 };
}

const LONGEST_HAN = 8;

/** Lower-case words of a heading without punctuation, numbering and decoration. */
function headingWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/^\s*(?:[ivx]{1,4}|\d{1,2})[.)]\s+/, '')
    .replace(/[&+/]/g, ' and ')
    .replace(/[^\p{L}\p{N}'’ ]+/gu, ' ');
  // Chinese headings are often set with spaces between the characters.
  const joined = /^[\p{Script=Han}\s]+$/u.test(plain) ? plain.replace(/\s+/g, '') : plain;
  return joined.split(/\s+/).filter((word) => word !== '');
}

const KIND_BY_HEADING: ReadonlyMap<string, SectionKind> = (() => {
  const kinds = new Map<string, SectionKind>();
  const entries = Object.entries(HEADINGS) as [Exclude<SectionKind, 'other'>, Readonly<Record<string, string>>][]; // keys of the literal above
  for (const [kind, languages] of entries)
    for (const heading of Object.values(languages).join('|').split('|'))
      if (!kinds.has(heading)) kinds.set(heading, kind);
  return kinds;
})();
