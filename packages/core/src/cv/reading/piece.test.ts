import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripped, type Piece } from './piece.ts';

const pieceOf = (text: string): Piece => ({
  text,
  start: 0,
  end: text.length,
  bold: false,
  italic: false,
});
const strip = (text: string): string => stripped(pieceOf(text)).text;

describe('stripped', () => {
  it.each([
    [', Baker -', 'Baker'],
    ['(Baker)', 'Baker'],
    ['Baker (York)', 'Baker (York)'],
    ['Baker (', 'Baker'],
    ['(Baker', 'Baker'],
    [') (Baker', 'Baker'],
    ['Baker) |', 'Baker'],
    ['((', ''],
    ['– ) – ( –', ''],
  ])('of "%s" is "%s"', (text, left) => expect(strip(text)).toBe(left));

  it('keeps a stretch of the text whatever it is made of', () => {
    const text = fc.string({ unit: fc.constantFrom('(', ')', ',', ' ', '-', 'a', 'B', '（', '）'), maxLength: 40 });
    fc.assert(
      fc.property(text, (content) => {
        const once = stripped(pieceOf(content));
        expect(content.slice(once.start, once.end)).toBe(once.text);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('takes no longer for a line of brackets or dashes than for any other', () => {
    const started = performance.now();
    for (const sign of ['(', ')', '- ', '()', ') (']) strip(`${sign.repeat(100_000)}a${sign.repeat(100_000)}a`);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
