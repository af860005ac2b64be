import { foldName } from '../../skills/index.ts';
import type { SpellChecker } from '../../ports/index.ts';
import type { Finding, Rule } from '../finding.ts';
import type { Subject } from '../subject.ts';

/**
 * Words that the dictionary does not know and that are one slip away from one that it does. A word without such a neighbour
 * is more often a name or a term of the trade than an error, so it is left alone.
 */
export const spellingRule: Rule = (subject) => {
  const checker = checkerFor(subject);
  if (!checker) return [];
  const known = knownNames(subject);
  const texts = [
    ...subject.statements.map(({ path, text }) => ({ path, text })),
    { path: 'basics.summary', text: subject.summary },
  ];
  const seen = new Set<string>();
  return texts.flatMap((text) => misspelt(text, { checker, known, subject, seen }));
};

/** The checker for the CV's language; nothing where there is none. */
export const checkerFor = ({ cv, spelling }: Pick<Subject, 'cv' | 'spelling'>): SpellChecker | undefined =>
  spelling?.find(({ language }) => language === cv.meta.language);

interface Checking {
  readonly checker: SpellChecker;
  readonly known: ReadonlySet<string>;
  readonly subject: Subject;
  /** Words that were looked at: each is raised once. */
  readonly seen: Set<string>;
}

/** Shorter words are too near to others for a slip to be told. */
const SHORTEST = 5;
/** What is longer is no word, and what is unknown more often than this is another language. */
const LONGEST = 24;
const MOST = 40;

function misspelt({ path, text }: { readonly path: string; readonly text: string }, checking: Checking): Finding[] {
  const { checker, known, subject, seen } = checking;
  const skills = subject.knowledge.link(text, 'prose');
  return [...text.matchAll(/(?<![\p{L}\p{N}@/._'’-])\p{L}+(?:['’]s)?(?![\p{L}\p{N}@/_-]|\.\p{L})/gu)].flatMap(
    (match): Finding[] => {
      const word = match[0].replace(/['’]s$/, '');
      const isTerm = skills.some(({ start, end }) => match.index >= start && match.index < end);
      if (isTerm || seen.has(word) || seen.size >= MOST || !isPlainWord(word, text, match.index)) return [];
      if (known.has(foldName(word)) || isKnown(word, checker)) return [];
      seen.add(word);
      const right = nearest(word, checker);
      if (right === undefined) return [];
      const after = `${text.slice(0, match.index)}${right}${text.slice(match.index + word.length)}`;
      const suggestion = { path, before: text, after, why: `“${word}” is “${right}” in the dictionary.` };
      return [{ kind: 'spelling', about: word, paths: [path], quote: word, detail: `“${word}”`, suggestion }];
    },
  );
}

/** Neither an abbreviation nor, inside a sentence, a name. */
function isPlainWord(word: string, text: string, start: number): boolean {
  if (word.length < SHORTEST || word.length > LONGEST || /\p{Lu}/u.test(word.slice(1))) return false;
  const isFirst = /(?:^|[.!?:•]\s*)$/.test(text.slice(0, start));
  return isFirst || !/^\p{Lu}/u.test(word);
}

const isKnown = (word: string, { knows }: SpellChecker): boolean =>
  knows(word) || knows(word.toLowerCase()) || isCompound(word.toLowerCase(), knows);

/** "Toolchain" is two words that the dictionary has. */
function isCompound(word: string, knows: SpellChecker['knows']): boolean {
  for (let at = 4; at <= word.length - 4; at++) if (knows(word.slice(0, at)) && knows(word.slice(at))) return true;
  return false;
}

/** The word that one slip of the keyboard made into this one: two letters swapped, one missing, too many or wrong. */
function nearest(word: string, { knows }: SpellChecker): string | undefined {
  const lower = word.toLowerCase();
  const found = slips(lower).find((candidate) => knows(candidate));
  if (found === undefined) return undefined;
  return word === lower ? found : found.charAt(0).toUpperCase() + found.slice(1);
}

/** In the order of how common such slips are; the first letter is rarely wrong, so it stays. */
function slips(word: string): string[] {
  const at = Array.from({ length: word.length }, (_, index) => index);
  const swapped = at.slice(1).map((i) => word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2));
  const inserted = at.slice(1).flatMap((i) => LETTERS.map((letter) => word.slice(0, i) + letter + word.slice(i)));
  const removed = at.slice(1).map((i) => word.slice(0, i) + word.slice(i + 1));
  const changed = at.slice(1).flatMap((i) => LETTERS.map((letter) => word.slice(0, i) + letter + word.slice(i + 1)));
  return [...swapped, ...inserted, ...removed, ...changed].filter((candidate) => candidate !== word);
}

const LETTERS = [...'etaoinsrhldcumfpgwybvkxjqz'];

/** Words of names that the CV or the advert uses: people, employers, places, schools, skills. */
function knownNames({ cv, job }: Subject): ReadonlySet<string> {
  const { basics } = cv;
  const names = [
    ...[basics.name, basics.location, basics.label],
    ...cv.work.flatMap(({ name, position, location }) => [name, position, location]),
    ...cv.education.flatMap(({ institution, area, location, courses }) => [institution, area, location, ...courses]),
    ...cv.skills.flatMap(({ name, keywords }) => [name, ...keywords]),
    ...cv.projects.flatMap(({ name, keywords }) => [name, ...keywords]),
    ...cv.certificates.flatMap(({ name, issuer }) => [name, issuer]),
    ...[...(job?.required ?? []), ...(job?.preferred ?? [])].map(({ name }) => name),
    ...[job?.title, job?.company],
  ];
  return new Set(names.flatMap((name) => (name ?? '').split(/[^\p{L}]+/u)).map((word) => foldName(word)));
}
