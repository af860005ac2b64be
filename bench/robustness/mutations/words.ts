import type { Random } from '../../cv-corpus/random.ts';
import type { Mutation } from './bytes.ts';

/** Numbers that nobody expects. */
const ODD_NUMBERS = [
  '-1',
  '0',
  '-0',
  '1e999',
  'NaN',
  '99999999999999999999',
  '-2147483648',
  '2147483648',
  '0.0000000001',
  '1.2.3',
  '--5',
  '65536',
];

/** Signs that change how the text around them is read or shown. */
const ODD_SIGNS = [
  '\u202e',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u0000',
  '\u00ad',
  '\ud83d',
  '\u0301\u0301\u0301',
  '\r',
  '\f',
  '\u2028',
  '%',
  '&#xD800;',
  '&x;',
  '\\u-1?',
  '<',
  '"',
  ')',
];

const inLatin =
  (change: (text: string, random: Random) => string): Mutation =>
  (bytes, random) =>
    new Uint8Array(Buffer.from(change(Buffer.from(bytes).toString('latin1'), random), 'latin1'));

/** Replaces `share` of the matches, one at least, where there is any. */
function replaceSome(
  text: string,
  pattern: RegExp,
  { random, by }: { random: Random; by: (match: string) => string },
): string {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return text;
  const chosen = new Set(
    random.sample(
      matches.map(({ index }) => index),
      1 + random.below(Math.min(20, matches.length)),
    ),
  );
  return text.replace(pattern, (match: string, ...rest: unknown[]) =>
    chosen.has(Number(rest.find((each) => typeof each === 'number'))) ? by(match) : match,
  );
}

const changeNumbers = inLatin((text, random) =>
  replaceSome(text, /-?\d+(?:\.\d+)?/g, { random, by: () => random.pick(ODD_NUMBERS) }),
);

/** References of a PDF to other objects, so that trees become circles. */
const changeReferences = inLatin((text, random) => {
  const targets = text.match(/\d+ 0 R/g) ?? [];
  return targets.length === 0 ? text : replaceSome(text, /\d+ 0 R/g, { random, by: () => random.pick(targets) });
});

const changeNames = inLatin((text, random) => {
  const names = text.match(/[</\\][A-Za-z][\w:.-]*/g) ?? [];
  return names.length === 0
    ? text
    : replaceSome(text, /[</\\][A-Za-z][\w:.-]*/g, { random, by: () => random.pick(names) });
});

const nestDeeply = inLatin((text, random) => {
  const [open, close] = random.pick([
    ['<div>', '</div>'],
    ['<table><tr><td>', '</td></tr></table>'],
    ['<w:p>', '</w:p>'],
    ['<<', '>>'],
    ['[', ']'],
    ['{', '}'],
    ['(', ')'],
    ['{"a":', '}'],
    ['> ', ''],
    ['* ', ''],
  ] as const);
  const depth = 1 << (4 + random.below(13));
  const at = random.below(text.length + 1);
  return `${text.slice(0, at)}${open.repeat(depth)}${random.chance(0.5) ? text.slice(at, at + 50) : ''}${random.chance(0.7) ? close.repeat(depth) : ''}${text.slice(at)}`;
});

const repeatLines = inLatin((text, random) => {
  const lines = text.split('\n');
  const line = random.pick(lines);
  return [...lines, ...Array.from({ length: 1 << random.below(15) }, () => line)].join('\n').slice(0, 4_500_000);
});

const joinLines = inLatin((text, random) => text.replace(/[\r\n]+/g, random.pick(['', ' ', '\t', '\r', '\f', '\v'])));

const addSigns: Mutation = (bytes, random) => {
  const text = Buffer.from(bytes).toString('utf8');
  const sign = random.pick(ODD_SIGNS);
  const every = 1 + random.below(200);
  return new Uint8Array(
    Buffer.from(
      [...text]
        .map((letter, at) => (at % every === 0 ? sign + letter : letter))
        .join('')
        .slice(0, 2_000_000),
    ),
  );
};

/** What knows that many files are words and numbers. */
export const WORD_MUTATIONS: readonly Mutation[] = [
  changeNumbers,
  changeReferences,
  changeNames,
  nestDeeply,
  repeatLines,
  joinLines,
  addSigns,
];
