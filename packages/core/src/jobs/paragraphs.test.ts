import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParagraphs } from './paragraphs.ts';
import { makeAdvert } from './testing/makeAdvert.ts';

describe('paragraphs', () => {
  it('cuts a text without ends into pieces, at spaces, with every piece where it stands', () => {
    const length = fc.integer({ min: 2, max: 400 });
    const text = fc
      .array(length, { minLength: 20, maxLength: 60 })
      .map((lengths) => lengths.map((letters) => 'x'.repeat(letters)).join(' '));
    fc.assert(
      fc.property(text, (content) => {
        const document = makeAdvert(content);
        const pieces = readParagraphs(document);
        expect(Math.max(...pieces.map((piece) => piece.text.length))).toBeLessThanOrEqual(1_500);
        for (const { start, end, text: piece } of pieces) expect(document.text.slice(start, end)).toBe(piece);
        expect(pieces.map((piece) => piece.text).join(' ')).toBe(content);
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  it('cuts also where there is no space', () => {
    expect(readParagraphs(makeAdvert('x'.repeat(3_500))).map(({ start, end }) => [start, end])).toEqual([
      [0, 1_500],
      [1_500, 3_000],
      [3_000, 3_500],
    ]);
  });

  it('cuts behind a sentence where there is one', () => {
    const pieces = readParagraphs(makeAdvert('You bake bread. '.repeat(200)));
    expect(pieces.length).toBeGreaterThan(1);
    for (const { text } of pieces) expect(text).toMatch(/^You bake bread\..*You bake bread\.$/);
  });
});
