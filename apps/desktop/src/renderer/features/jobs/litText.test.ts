import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lightPieces, sectionsOf, sentenceSpan } from './litText.ts';
import { cutText } from './markText.ts';

const text = 'Bench Joiner\nWe pay 16 pounds\nan hour. You plane doors.\nPension and parking.';
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const evidenceOf = (words: string) => ({ documentId: 'd', page: 1, boxes: [], quote: words, ...spanOf(words) });

describe('lightPieces', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(70), fc.nat(70)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
  );

  it('loses and doubles no character, and lights exactly the spans where nothing is marked', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), spans, (whole, some) => {
        const pieces = lightPieces(cutText(whole, []), some);
        expect(pieces.map((piece) => piece.text).join('')).toBe(whole);
        for (const piece of pieces)
          for (let at = piece.start; at < piece.start + piece.text.length; at += 1)
            expect(piece.lit).toBe(some.some((span) => span.start <= at && at < span.end));
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it('lights a marked piece whole', () => {
    const mark = { id: 'required:doors', name: 'doors', kind: 'required' as const, ...spanOf('doors') };
    const lit = lightPieces(cutText(text, [mark]), [spanOf('plane door')]).filter((piece) => piece.lit);
    expect(lit.map((piece) => piece.text)).toEqual(['plane ', 'doors']);
  });
});

describe('sentenceSpan', () => {
  it('finds the sentence around what was read, over a line break', () => {
    const span = sentenceSpan(text, evidenceOf('16'), 'We pay 16 pounds an hour.');
    expect(text.slice(span.start, span.end)).toBe('We pay 16 pounds\nan hour.');
  });

  it('takes any sentence as it is, whatever marks it has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (quote) => {
        const whole = `Before ${quote} after`;
        const at = { documentId: 'd', page: 1, boxes: [], quote, start: 7, end: 7 + quote.length };
        const span = sentenceSpan(whole, at, quote);
        expect(whole.slice(span.start, span.end).trim()).toBe(quote.trim());
      }),
      { seed: 17, numRuns: 500 },
    );
    expect(sentenceSpan('Pay - £5/h (gross)', { ...evidenceOf('16'), start: 6, end: 8 }, 'Pay - £5/h (gross)')).toEqual(
      {
        start: 0,
        end: 18,
      },
    );
  });

  it('keeps to the place itself when the sentence is not there', () => {
    expect(sentenceSpan(text, evidenceOf('doors'), 'Something (else')).toEqual(spanOf('doors'));
    expect(sentenceSpan(text, evidenceOf('doors'), '')).toEqual(spanOf('doors'));
  });
});

describe('sectionsOf', () => {
  const paragraphs = ['Bench Joiner', 'We pay 16 pounds\nan hour. You plane doors.', 'Pension and parking.'].map(
    (words) => ({ ...spanOf(words), heading: false }),
  );

  it('parts what asks for nothing from what may ask for something', () => {
    const sections = sectionsOf(paragraphs, [{ kind: 'benefits', ...spanOf('Pension and parking.') }]);
    expect(sections.map(({ kind, paragraphs: own }) => [kind, own.length])).toEqual([
      [undefined, 2],
      ['benefits', 1],
    ]);
    expect(sections.flatMap((section) => section.paragraphs)).toEqual(paragraphs);
  });

  it('takes a heading with what stands under it', () => {
    const [first, second, third] = paragraphs;
    if (!first || !second || !third) throw new Error('there are three paragraphs');
    const sections = sectionsOf([first, { ...second, heading: true }, third], [{ ...third, kind: 'benefits' }]);
    expect(sections.map(({ kind, paragraphs: own }) => [kind, own.length])).toEqual([
      [undefined, 1],
      ['benefits', 2],
    ]);
  });

  it('never sets aside what is kept, be it a heading or text', () => {
    const aside = [{ kind: 'benefits' as const, start: 0, end: text.length }];
    const kept = [spanOf('Bench Joiner'), spanOf('plane doors')];
    expect(sectionsOf(paragraphs, aside, kept).map(({ kind }) => kind)).toEqual([undefined, 'benefits']);
  });

  it('sets no paragraph aside for a few of its words', () => {
    expect(sectionsOf(paragraphs, [{ kind: 'company', ...spanOf('pay 16') }]).map(({ kind }) => kind)).toEqual([
      undefined,
    ]);
  });
});
