/**
 * Whether a word is one, by a dictionary in Hunspell's format (hunspell(5)): a list of stems, each with the letters of the
 * endings and beginnings it may take. Rules are undone on the word that is asked about, so that nothing has to be spelt out
 * beforehand and a dictionary opens in milliseconds. Covers what English dictionaries use: affixes of one letter each, with
 * conditions, prefix and suffix together; compounds of numbers ("21st") are left to the caller.
 */
export function openHunspell(affixes: string, words: string): (word: string) => boolean {
  const stems = parseStems(words);
  const rules = parseRules(affixes);
  const has = (stem: string, flag: string): boolean => stems.get(stem)?.includes(flag) ?? false;
  return (written) => {
    const word = written.replaceAll('’', "'");
    if (stems.has(word)) return !has(word, ONLY_IN_COMPOUND);
    return stemsBy(rules.suffixes, word).some(({ stem, flag }) => has(stem, flag)) || withPrefix(word, rules, has);
  };
}

const ONLY_IN_COMPOUND = 'c';

function withPrefix(
  word: string,
  { prefixes, suffixes }: Rules,
  has: (stem: string, flag: string) => boolean,
): boolean {
  return stemsBy(prefixes, word).some(
    ({ stem, flag }) =>
      has(stem, flag) || stemsBy(suffixes, stem).some((inner) => has(inner.stem, inner.flag) && has(inner.stem, flag)),
  );
}

interface Rule {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  /** Holds for the stem. */
  readonly condition: RegExp;
  readonly isPrefix: boolean;
}

interface Rules {
  /** By the text they add. */
  readonly prefixes: ReadonlyMap<string, readonly Rule[]>;
  readonly suffixes: ReadonlyMap<string, readonly Rule[]>;
}

/** `SFX D y ied [^aeiou]y`: flag, what is taken away, what is put there, what the stem must end in. */
function parseRules(affixes: string): Rules {
  const prefixes = new Map<string, Rule[]>();
  const suffixes = new Map<string, Rule[]>();
  for (const line of affixes.split('\n')) {
    const [kind, flag, strip, added, condition] = line.trim().split(/\s+/);
    // The head of a group has a count where a rule has its text, and no condition.
    if ((kind !== 'SFX' && kind !== 'PFX') || flag === undefined || added === undefined || condition === undefined)
      continue;
    const isPrefix = kind === 'PFX';
    const [add = ''] = added.split('/');
    const rule = {
      flag,
      strip: strip === '0' || strip === undefined ? '' : strip,
      add: add === '0' ? '' : add,
      condition: new RegExp(isPrefix ? `^${condition}` : `${condition}$`, 'u'),
      isPrefix,
    };
    const byAdded = isPrefix ? prefixes : suffixes;
    byAdded.set(rule.add, [...(byAdded.get(rule.add) ?? []), rule]);
  }
  return { prefixes, suffixes };
}

function parseStems(words: string): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  // The first line is the number of words.
  for (const line of words.split('\n').slice(1)) {
    const [stem = '', flags = ''] = line.split(/[\t ]/, 1)[0]?.split('/') ?? [];
    if (stem !== '') stems.set(stem, (stems.get(stem) ?? '') + flags);
  }
  return stems;
}

/** Longest ending or beginning that a rule of the dictionary has. */
const LONGEST_AFFIX = 8;

/** Every stem that a rule could have made the word from. */
function stemsBy(rules: ReadonlyMap<string, readonly Rule[]>, word: string): { stem: string; flag: string }[] {
  const found: { stem: string; flag: string }[] = [];
  for (let length = 0; length <= Math.min(LONGEST_AFFIX, word.length - 1); length++) {
    found.push(...undone(rules.get(word.slice(word.length - length)), word, length, false));
    found.push(...undone(rules.get(word.slice(0, length)), word, length, true));
  }
  return found;
}

function undone(
  rules: readonly Rule[] | undefined,
  word: string,
  ...[length, isPrefix]: readonly [number, boolean]
): { stem: string; flag: string }[] {
  return (rules ?? []).flatMap((rule) => {
    if (rule.isPrefix !== isPrefix) return [];
    const stem = isPrefix ? rule.strip + word.slice(length) : word.slice(0, word.length - length) + rule.strip;
    return rule.condition.test(stem) ? [{ stem, flag: rule.flag }] : [];
  });
}
