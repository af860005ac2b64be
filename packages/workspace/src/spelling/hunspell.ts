/**
 * Whether a word is one, by a dictionary in Hunspell's format (hunspell(5)): a list of stems, each with the letters of the
 * endings and beginnings it may take. Rules are undone on the word that is asked about, so that nothing has to be spelt out
 * beforehand and a dictionary opens in milliseconds. Covers what English dictionaries use: affixes of one letter each, with
 * conditions, prefix and suffix together; compounds of numbers ("21st") are left to the caller.
 */
export function openHunspell(affixes: string, words: string): (word: string) => boolean {
  const stems = parseStems(words);
  const { prefixes, suffixes } = parseRules(affixes);
  const has: Has = (stem, flag) => stems.get(stem)?.includes(flag) ?? false;
  const withSuffix: Has = (word, also) =>
    suffixes.some((rule) => {
      if (!word.endsWith(rule.add) || word.length <= rule.add.length) return false;
      const stem = word.slice(0, word.length - rule.add.length) + rule.strip;
      return has(stem, rule.flag) && (also === '' || has(stem, also)) && rule.condition.test(stem);
    });
  const withPrefix = (word: string): boolean =>
    prefixes.some((rule) => {
      if (!word.startsWith(rule.add)) return false;
      const stem = rule.strip + word.slice(rule.add.length);
      return rule.condition.test(stem) && (has(stem, rule.flag) || withSuffix(stem, rule.flag));
    });
  return (written) => {
    const word = written.replaceAll('’', "'");
    const flags = stems.get(word);
    if (flags !== undefined) return !flags.includes(ONLY_IN_COMPOUND);
    return withSuffix(word, '') || withPrefix(word);
  };
}

/** Whether a word has a flag of the dictionary, itself or by its stem. */
type Has = (word: string, flag: string) => boolean;

const ONLY_IN_COMPOUND = 'c';

interface Rule {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  /** Holds for the stem. */
  readonly condition: RegExp;
}

interface Rules {
  readonly prefixes: readonly Rule[];
  readonly suffixes: readonly Rule[];
}

/** `SFX D y ied [^aeiou]y`: flag, what is taken away, what is put there, what the stem must end in. */
function parseRules(affixes: string): Rules {
  const prefixes: Rule[] = [];
  const suffixes: Rule[] = [];
  for (const line of affixes.split('\n')) {
    const [kind, flag, strip, added, condition] = line.trim().split(/\s+/);
    // The head of a group has a count where a rule has its text, and no condition.
    if ((kind !== 'SFX' && kind !== 'PFX') || flag === undefined || added === undefined || condition === undefined)
      continue;
    const [add = ''] = added.split('/');
    const rule = {
      flag,
      strip: strip === '0' || strip === undefined ? '' : strip,
      add: add === '0' ? '' : add,
      condition: new RegExp(kind === 'PFX' ? `^${condition}` : `${condition}$`, 'u'),
    };
    (kind === 'PFX' ? prefixes : suffixes).push(rule);
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
