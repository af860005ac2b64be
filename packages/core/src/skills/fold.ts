/**
 * Text as the matcher sees it: tokens with a key under which spellings of one word meet. `C++`, `C#` and `.NET` are one
 * token each; `Node.js`, `CI/CD` and `A/B` are several, joined by what stands between them.
 */
export interface Token {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

// Both cases spelled out: the flag `i` would make the letter classes slow to compile.
const TOKEN = /(?:(?<![\p{L}\p{N}])\.(?=[nN][eE][tT]\b))?[\p{L}\p{N}]+(?:\+\+|#|\+(?![\p{L}\p{N}]))?/gu;

/** The tokens of a text in reading order. Offsets are UTF-16 indices into `text`. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    tokens.push({ key: foldWord(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/** One spelling for a whole name: the keys of its tokens with single spaces. Equal folds mean the same name. */
export const foldName = (name: string): string =>
  tokenize(name)
    .map((token) => token.key)
    .join(' ');

const cache = new Map<string, string>();
const CACHE_LIMIT = 20_000;

/** Lower case, without accents, British spelling folded to American. Applied to names and texts alike, so a fold that
 * makes a non-word ("experiense") does no harm. */
export function foldWord(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const key = foldSpelling(stripAccents(word.toLowerCase()));
  if (cache.size < CACHE_LIMIT) cache.set(word, key);
  return key;
}

const NON_ASCII = /[^\u0000-\u007f]/;
const stripAccents = (word: string): string =>
  NON_ASCII.test(word) ? word.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss') : word;

/** In shorter words the letters of a spelling rule are mostly something else ("our", "wise"). */
const SHORTEST_RESPELT = 5;

function foldSpelling(word: string): string {
  if (word.length < SHORTEST_RESPELT) return word;
  return word
    .replace(/([iy])s(e[drs]?|ing|ers?|ations?)$/, '$1z$2')
    .replace(/our/, 'or')
    .replace(/([tb])re(s?)$/, '$1er$2')
    .replace(/(?<=.)[ao]e(?=...)|^[ao]e(?=....)/, 'e')
    .replace(/([aeiou][^aeiou]+[aeo])ll(ing|ed|ers?|ors?)$/, '$1l$2')
    .replace(/nce(s?)$/, 'nse$1')
    .replace(/mme(s?)$/, 'm$1')
    .replace(/gue(s?)$/, 'g$1');
}

/** Without the s these mean something else ("for sale", "a return"). */
const NO_SINGULAR: ReadonlySet<string> = new Set(
  'sales communications arts goods customs returns studies operations collections removals corrections'.split(' '),
);

/** The other grammatical number of an English noun's key, or undefined where there is none to guess. */
export function otherNumber(key: string): string | undefined {
  if (key.length < 4 || /[^a-z]/.test(key)) return undefined;
  if (key.endsWith('ies')) return `${key.slice(0, -3)}y`;
  if (/(ss|us|is|ics)$/.test(key) || NO_SINGULAR.has(key)) return undefined;
  if (key.endsWith('s')) return key.slice(0, -1);
  return /[^aeiou]y$/.test(key) ? `${key.slice(0, -1)}ies` : `${key}s`;
}
