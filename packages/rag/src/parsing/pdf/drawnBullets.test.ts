import { describe, expect, it } from 'vitest';
import type { Glyph } from '../layout/glyph.ts';
import { drawnBullets, markOf, type DrawnMark } from './drawnBullets.ts';

const STYLE = { bold: false, italic: false };
const letter = (left: number, baseline = 100): Glyph => ({
  text: 'a',
  left,
  right: left + 5,
  baseline,
  size: 10,
  style: STYLE,
});
const disc = (left: number, top = 95): DrawnMark => ({ left, right: left + 3, top, bottom: top + 3 });

describe('markOf', () => {
  it('takes small square shapes, in points of the page', () => {
    expect(markOf(new Float32Array([200, 200, 204, 204]), [0.75, 0, 0, 0.75, 0, 0])).toEqual({
      left: 150,
      right: 153,
      top: 150,
      bottom: 153,
    });
  });

  it.each([
    ['a rule', [0, 0, 100, 1]],
    ['an icon', [0, 0, 12, 12]],
    ['no bounds', undefined],
  ])('leaves out %s', (_, bounds) => {
    expect(markOf(bounds, [1, 0, 0, 1, 0, 0])).toBeUndefined();
  });
});

describe('drawnBullets', () => {
  it('puts a bullet before the line that a disc stands in front of', () => {
    const [bullet] = drawnBullets([disc(40)], [letter(52), letter(57)]);
    expect(bullet).toMatchObject({ text: '•', left: 40, baseline: 100 });
  });

  it.each<[string, DrawnMark[], Glyph[]]>([
    ['dots of a level behind a word', [disc(60), disc(66), disc(72)], [letter(52), letter(90)]],
    ['a dot between two words', [disc(58)], [letter(52), letter(64)]],
    ['a dot far from the text', [disc(20)], [letter(52)]],
    ['a dot above the line', [disc(40, 80)], [letter(52)]],
    ['a dot with nothing after it', [disc(40)], [letter(20)]],
  ])('leaves out %s', (_, marks, glyphs) => {
    expect(drawnBullets(marks, glyphs)).toEqual([]);
  });
});
