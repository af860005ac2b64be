import type { Span } from '../evidence/index.ts';
import { phraseIn, splitIntoParts } from './phrases.ts';

/**
 * An everyday word that is a skill is named by the phrase it stands in: "woodworking machines", "GCSE teaching", "R&D tax
 * credits". A name with a capital stands for itself: "Docker containers" asks for Docker. `scope` bounds the phrase.
 */
export function wholePhrase<T extends Span>(text: string, link: T, scope: Span = { start: 0, end: text.length }): T {
  if (!/^\p{Ll}+$/u.test(text.slice(link.start, link.end))) return link;
  const inScope = { start: link.start - scope.start, end: link.end - scope.start };
  const part = splitIntoParts(text.slice(scope.start, scope.end), [inScope]).find(
    ({ start, end }) => start <= inScope.start && end >= inScope.end,
  );
  const phrase =
    part === undefined ? undefined : phraseIn(text, { start: part.start + scope.start, end: part.end + scope.start });
  if (phrase === undefined || phrase.start > link.start || phrase.end < link.end) return link;
  return SHORT_NAME.test(text.slice(phrase.start, phrase.end)) ? { ...link, ...phrase } : link;
}

/** Two or three words in small letters, of which the first may be an abbreviation or begin with a capital. */
const SHORT_NAME = /^(?:\p{L}[\p{Ll}-]*|\p{Lu}[\p{Lu}&-]+)(?: [\p{Ll}-]+){1,2}$/u;
