import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { Matrix } from './matrix.ts';
import { pageGlyphs } from './pageGlyphs.ts';

const UPRIGHT: Matrix = [1, 0, 0, -1, 0, 800];
const fonts: Readonly<Record<string, unknown>> = {
  plain: { name: 'ABCDEF+Sample-Regular' },
  bold: { name: 'ABCDEF+Sample-SemiBold' },
  icons: { name: 'ABCDEF+SomeIcons' },
};
const glyph = (unicode: string, width = 500) => ({ unicode, width, isSpace: unicode === ' ' });

function play(...steps: readonly (readonly [operator: number, args: readonly unknown[]])[]) {
  const list = { fnArray: steps.map(([operator]) => operator), argsArray: steps.map(([, args]) => args) };
  return pageGlyphs(list, UPRIGHT, (name) => fonts[name]).glyphs;
}

const write = (text: string, font = 'plain', matrix: readonly number[] = [1, 0, 0, 1, 100, 700]) =>
  [
    [OPS.beginText, []],
    [OPS.setFont, [font, 10]],
    [OPS.setTextMatrix, [matrix]],
    [OPS.showText, [[...text].map((character) => glyph(character))]],
  ] as const;

describe('pageGlyphs', () => {
  it('places glyphs in points from the top left corner', () => {
    const [a, b] = play(...write('ab'));
    expect(a).toMatchObject({ text: 'a', left: 100, right: 105, baseline: 100, size: 10 });
    expect(b).toMatchObject({ text: 'b', left: 105, right: 110 });
  });

  it('moves the pen by kerning, letter and word spacing', () => {
    const [, b, c] = play(
      [OPS.beginText, []],
      [OPS.setFont, ['plain', 10]],
      [OPS.setCharSpacing, [1]],
      [OPS.setWordSpacing, [4]],
      [OPS.setTextMatrix, [[1, 0, 0, 1, 0, 0]]],
      [OPS.showText, [[glyph('a'), -200, glyph(' '), glyph('c')]]],
    );
    expect(b?.left).toBeCloseTo(8);
    expect(c?.left).toBeCloseTo(18);
  });

  it('follows transforms inside saved states and forms', () => {
    const [a, b] = play(
      [OPS.save, []],
      [OPS.transform, [2, 0, 0, 2, 0, 0]],
      ...write('a'),
      [OPS.restore, []],
      ...write('b'),
    );
    expect(a).toMatchObject({ left: 200, size: 20 });
    expect(b).toMatchObject({ left: 100, size: 10 });
    const [inForm] = play([OPS.paintFormXObjectBegin, [[1, 0, 0, 1, 50, 0], null]], ...write('a'), [
      OPS.paintFormXObjectEnd,
      [],
    ]);
    expect(inForm?.left).toBe(150);
  });

  it('knows bold faces and colours, leaves out icons and rotated text', () => {
    const [a] = play([OPS.setFillRGBColor, ['#1F2937']], ...write('a', 'bold'));
    expect(a?.style).toEqual({ bold: true, italic: false, color: '#1f2937' });
    expect(play(...write('x', 'icons'))).toEqual([]);
    expect(play(...write('x', 'plain', [0, 1, -1, 0, 100, 700]))).toEqual([]);
  });

  it('takes a glyph that is printed twice for one', () => {
    expect(play(...write('a'), ...write('a', 'plain', [1, 0, 0, 1, 100.2, 700]))).toHaveLength(1);
  });
});
