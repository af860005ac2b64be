import type { Span } from '../evidence/index.ts';
import { LEADING, NO_SKILL, TAIL, TRAILING, VERB_START } from './phraseWords.ts';

/** Where a requirement may be cut into its parts: "GD&T and technical drawing, including large assemblies (ISO 128)". */
const SEPARATOR =
  /,|;|:|[()]|(?<!\p{L}-)\s(?:and|or|nor|und|oder|noch|sowie|plus|&|including|incl\.|such as|in particular|particularly|especially|specifically|namely|using|like|e\.g\.|i\.e\.|z\.\s?B\.|insbesondere|inklusive|inkl\.|wie|vor allem|bzw\.|and\/or)\s|\s\/\s|\/(?=\p{L}{3})|\s[–—-]\s/giu;

/** Cuts a line into the parts that may each name a skill; `keep` are stretches that must stay whole. */
export function splitIntoParts(text: string, keep: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(SEPARATOR)) {
    const end = match.index + match[0].length;
    if (keep.some((span) => span.start < end && span.end > match.index)) continue;
    parts.push({ start, end: match.index });
    start = end;
  }
  parts.push({ start, end: text.length });
  return parts.filter((part) => text.slice(part.start, part.end).trim() !== '');
}

const MOST_WORDS = 5;

/**
 * The name of a skill in `span` of `text`, cut free from the words around it; `undefined` when none remains or when
 * what remains reads like a sentence. A rule of last resort for skills that the taxonomy does not know.
 */
export function phraseIn(text: string, span: Span): Span | undefined {
  if (
    /^\W*(?:(?:or|and|oder|und) )?(?:the )?(?:ability|able|willing\w*|freude|spaß|lust|ready|bereit\w*|fähig\w*) /i.test(
      text.slice(span.start, span.end),
    )
  )
    return undefined;
  if (
    /\s(?:is|are|was|were|has|have|will|can|would|ist|sind|wird|werden)\s/i.test(
      text.slice(span.start, span.end).trim(),
    )
  )
    return undefined;
  const inner = spelledOut(text, span) ?? shorten(text, takeOff(text, span));
  const phrase = text.slice(inner.start, inner.end);
  const words = phrase.split(/\s+/);
  if (
    (!/\p{L}{2}/u.test(phrase) && !isLetter(phrase, span)) ||
    /^[$£€]?\d+\+?(?:\s|%|\/)/.test(phrase) ||
    words.length > MOST_WORDS ||
    NO_SKILL.test(phrase.replace(/(?<=\p{L}-) (?:und|oder|and|or) /giu, ''))
  )
    return undefined;
  if (/^\p{L}+(?:isch|lich|ig|bar|iv|ell|haft|sam)e[nrsm]?$/iu.test(phrase)) return undefined;
  const isAdjective = /^\p{L}+(?:ory|ical|ial|ual)$/u.test(phrase);
  const noun = /^ (?:experience|skills?)\b/.exec(text.slice(inner.end));
  if (isAdjective && noun !== null) return { start: inner.start, end: inner.end + noun[0].length };
  const isVerb =
    words.length > 1
      ? VERB_START.test(phrase)
      : /^\p{Ll}+ing$/u.test(phrase) && !/^ skills\b/i.test(text.slice(inner.end));
  return isVerb ? undefined : inner;
}

/** "Excellent C": two languages have names of one letter, which are believed where hardly anything stands beside them. */
const isLetter = (phrase: string, { start, end }: Span): boolean => /^[CR]$/.test(phrase) && end - start <= 14;

/**
 * German joins the name and the word for knowing it: "Englischkenntnisse" is "Englisch". A single "-ing" word before
 * a cut-off tail ("selling into hospitals") is a verb.
 */
function shorten(text: string, span: Span): Span {
  const phrase = text.slice(span.start, span.end);
  const kept = phrase
    .replace(
      /(?:(?<=\p{L}{3}isch|deutsch)|(?<=[\p{L}\d])-)(?:sprach|vor|grund)?(?:kenntnisse?n?|erfahrung(?:en)?)$/iu,
      '',
    )
    .replace(/(?<=^\p{Lu}\p{Ll}{4,}e[rl])n$/u, isDative(text, span.start) ? '' : 'n');
  const cut = /^\s(?:into|to|across)\s/.test(text.slice(span.end));
  return /^\p{L}+ing$/iu.test(kept) && cut
    ? { start: span.start, end: span.start }
    : { start: span.start, end: span.start + kept.length };
}

/** Behind these German prepositions "Frequenzumrichtern" is the case of "Frequenzumrichter". */
const isDative = (text: string, start: number): boolean =>
  /\b(?:mit|von|bei|zu|an|aus)\s(?:\p{Ll}+en\s)?$/u.test(text.slice(Math.max(0, start - 30), start));

/** "Certified Medical Assistant (CMA)": the letters behind it say which words belong to the name. */
function spelledOut(text: string, span: Span): Span | undefined {
  const letters = /^\s*\((\p{L}{2,7})\)/u.exec(text.slice(span.end))?.[1];
  const part = text.slice(span.start, span.end).trimEnd();
  const words = [...part.matchAll(/\p{L}[^\s-]*/gu)].filter(([word]) => !SMALL_WORD.test(word));
  const named = letters === undefined ? [] : words.slice(-letters.length);
  if (
    named
      .map(([word]) => word.charAt(0))
      .join('')
      .toLowerCase() !== letters?.toLowerCase()
  )
    return undefined;
  return { start: span.start + (named[0]?.index ?? 0), end: span.start + part.length };
}

const SMALL_WORD = /^(of|and|the|for|in|der|die|und|für)$/i;

/** Whether a part in parentheses only gives the first letters of the words before it: "Basic Life Support (BLS)". */
export function abbreviates(text: string, part: Span): boolean {
  const letters = text.slice(part.start, part.end).trim();
  if (!/^\p{L}{2,7}$/u.test(letters) || text.charAt(part.start - 1) !== '(') return false;
  const words = text
    .slice(0, part.start - 1)
    .trim()
    .split(/[\s-]+/)
    .filter((word) => !SMALL_WORD.test(word));
  const initials = words
    .slice(-letters.length)
    .map((word) => word.charAt(0))
    .join('');
  return initials.toLowerCase() === letters.toLowerCase();
}

/**
 * "Look after a sourdough starter", "has implemented the HACCP plan": what the verb is about. An article behind one or two
 * words in small letters shows that they are no part of the name.
 */
const VERB_AND_ARTICLE =
  /^(?:(?:has|have|holds?|can|know how to|able to) )?\p{L}?\p{Ll}{2,}(?: (?:after|up|out|down|through|with|over))? (?:an?|your|eine[nrm]?) (?=\S)/u;

function takeOff(text: string, span: Span): Span {
  let { start, end } = span;
  const current = () => text.slice(start, end);
  const tidy = () => {
    start += /^[\s\p{P}]*/u.exec(current())?.[0].length ?? 0;
    end -= /[\s.,;:!?'"–—-]*$/u.exec(current())?.[0].length ?? 0;
  };
  tidy();
  for (let lead = LEADING.exec(current()); lead !== null && start < end; lead = LEADING.exec(current())) {
    start += lead[0].length;
    tidy();
  }
  const verb = VERB_AND_ARTICLE.exec(current());
  if (verb !== null && !TAIL.test(verb[0])) {
    start += verb[0].length;
    tidy();
  }
  // A name of its own may hold a preposition: "registration as a nurse" has lost it already, "cake decoration in a busy bakery" ends here.
  end -= TAIL.exec(current())?.[0].length ?? 0;
  tidy();
  for (let tail = TRAILING.exec(current()); tail !== null && start < end; tail = TRAILING.exec(current())) {
    end -= tail[0].length;
    tidy();
  }
  return { start, end: Math.max(start, end) };
}
