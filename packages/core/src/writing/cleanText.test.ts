import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from './cleanText.ts';

describe('cleanText', () => {
  it.each([
    ['control characters', 'a\u0000b\u0007c\u009bd', 'abcd'],
    ['half surrogates', 'a\ud800b', 'ab'],
    ['what nobody sees', 'pay\u200bpal \u2066x\u2069\u202eok\ufeff', 'paypal xok'],
    ['white space of all kinds', ' a\t b\u2003c\r\nd\u2028e ', 'a b c\nd\ne'],
  ])('takes out %s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('leaves emoji, marks and other scripts alone', () => {
    const text = '👩‍💻 Zoë Nguyễn می‌خواهم 日本語 שלום';
    expect(cleanText(text)).toBe(text);
  });

  it('gives text that XML may hold, and nothing new the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const clean = cleanText(text);
        expect(clean.isWellFormed()).toBe(true);
        expect(clean).toMatch(/^[\n\u0020-\ufffd\u{10000}-\u{10ffff}]*$/u);
        expect(cleanText(clean)).toBe(clean);
      }),
      { seed: 51, numRuns: 300 },
    );
  });
});
