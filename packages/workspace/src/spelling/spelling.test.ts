import { describe, expect, it } from 'vitest';
import { openHunspell } from './hunspell.ts';
import { shippedSpelling } from './index.ts';

const AFFIXES = `
SET UTF-8
PFX U Y 1
PFX U 0 un .
SFX D Y 3
SFX D 0 d e
SFX D y ied [^aeiou]y
SFX D 0 ed [^ey]
SFX S Y 1
SFX S 0 s [^s]
`;
const knows = openHunspell(AFFIXES, '4\ntry/DS\npack/UDS\nbake/D\nLondon\n');

describe('a dictionary of stems and affixes', () => {
  it.each(['try', 'tried', 'pack', 'packs', 'packed', 'unpack', 'unpacked', 'unpacks', 'bake', 'baked', 'London'])(
    'knows "%s"',
    (word) => expect(knows(word)).toBe(true),
  );

  it.each(['tryed', 'packes', 'untry', 'bakes', 'bakeed', 'london', 'unLondon', ''])('does not know "%s"', (word) =>
    expect(knows(word)).toBe(false),
  );
});

describe('the English that ships', () => {
  const [english] = shippedSpelling;

  it.each('organise organize colour color received apprentices don’t supervised rewriting centre'.split(' '))(
    'takes "%s"',
    (word) => expect(english?.knows(word)).toBe(true),
  );

  it.each('recieved orgnised seperate managment experiance acheived'.split(' '))('refuses "%s"', (word) =>
    expect(english?.knows(word)).toBe(false),
  );
});
