import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Glyph } from '../layout/glyph.ts';
import { bitmapLetter } from './bitmapLetters.ts';
import { composeAccents } from './composeAccents.ts';

const STYLE = { bold: false, italic: false };
const glyph = (text: string, left: number, width = 5, rise = 0): Glyph => ({
  text,
  left,
  right: left + width,
  baseline: 100 - rise,
  size: 10,
  style: STYLE,
});
const textOf = (glyphs: readonly Glyph[]): string =>
  composeAccents(glyphs)
    .map(({ text }) => text)
    .join('');

describe('composeAccents', () => {
  it('puts an accent drawn over a letter onto it, before or after it, raised over a capital, or on a dotless i', () => {
    expect(textOf([glyph('M', 0), glyph('¨', 5), glyph('u', 5), glyph('l', 10)])).toBe('Mül');
    expect(textOf([glyph('c', 0), glyph('¸', 0), glyph('a', 5)])).toBe('ça');
    expect(textOf([glyph('´', 0, 5, 2), glyph('E', 0, 7)])).toBe('É');
    expect(textOf([glyph('´', 0, 5), glyph('ı', 1, 3)])).toBe('í');
    expect(textOf([glyph('n', 0), glyph('\u0303', 0, 5)])).toBe('ñ');
  });

  it('leaves an accent alone that stands beside letters', () => {
    expect(textOf([glyph('/', 0), glyph('~', 5), glyph('a', 10)])).toBe('/~a');
    expect(textOf([glyph('D', 0), glyph('´', 5, 3), glyph('A', 8)])).toBe('D´A');
  });

  it('leaves an accent alone over what takes none', () => {
    expect(textOf([glyph('¨', 0), glyph('7', 0)])).toBe('¨7');
    expect(textOf([glyph('¸', 0), glyph('x', 0)])).toBe('¸x');
  });

  it('changes nothing where there are no accents', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'B', '1', ' ', '–', '王')), (texts) => {
        const glyphs = texts.map((text, index) => glyph(text, index * 3));
        expect(composeAccents(glyphs)).toEqual(glyphs);
      }),
      { seed: 41, numRuns: 100 },
    );
  });
});

describe('bitmapLetter', () => {
  it('reads ligatures, dashes, bullets and the sharp s by their places', () => {
    expect(['\u001c', '\u001e', '\u000b', '\u0015', '\u0088', '\u00ff', 'a'].map(bitmapLetter)).toEqual([
      'fi',
      'ffi',
      'ff',
      '–',
      '•',
      'ß',
      'a',
    ]);
  });
});
