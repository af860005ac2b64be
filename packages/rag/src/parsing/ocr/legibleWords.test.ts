import { describe, expect, it } from 'vitest';
import { isText, isWellRead, legibilityOf, liesOnItsSide } from './legibility.ts';
import { legibleWords } from './legibleWords.ts';
import type { RecognisedLine } from './recogniser.ts';
import { withoutGhosts } from './withoutGhosts.ts';

type Word = readonly [text: string, confidence: number, x0: number, x1: number];

/** A line 30 dots high from `top`; `tall` makes its words run down the page. */
function makeLine(words: readonly Word[], { top = 100, tall = false } = {}): RecognisedLine {
  const box = (x0: number, x1: number) => ({ x0, y0: top, x1, y1: top + (tall ? 4 * (x1 - x0) : 30) });
  const confidence = words.reduce((sum, [, one]) => sum + one, 0) / Math.max(1, words.length);
  return {
    words: words.map(([text, sure, x0, x1]) => ({
      text,
      confidence: sure,
      bbox: box(x0, x1),
      symbols: [],
      choices: [],
      font_name: '',
    })),
    text: words.map(([text]) => text).join(' '),
    confidence,
    baseline: { x0: 0, y0: top + 24, x1: 500, y1: top + 24 },
    rowAttributes: { ascenders: 8, descenders: 8, rowHeight: 32 },
    bbox: box(0, 500),
  };
}

const textsOf = (...words: readonly Word[]): string[] => legibleWords(makeLine(words), 30).map(({ text }) => text);

describe('legibleWords', () => {
  it('takes a mark before a line for a bullet, whatever it was read as', () => {
    expect(textsOf(['«', 40, 0, 8], ['Baker', 95, 30, 120])).toEqual(['•', 'Baker']);
    expect(textsOf(['o', 90, 0, 12], ['Baker', 95, 30, 120])).toEqual(['•', 'Baker']);
    expect(textsOf(['o', 90, 0, 12], ['bien', 95, 20, 90])).toEqual(['o', 'bien']);
    expect(textsOf(['(555)', 90, 0, 60], ['123', 95, 70, 120])).toEqual(['(555)', '123']);
  });

  it('leaves out specks, and lines of nothing but marks', () => {
    expect(textsOf(['Baker', 95, 0, 90], ['|', 20, 200, 203])).toEqual(['Baker']);
    expect(textsOf(['•', 90, 0, 8], ['~', 10, 40, 60])).toEqual([]);
  });

  it('keeps a bad word in a good line', () => {
    expect(
      textsOf(['Node.js', 10, 0, 90], ['and', 96, 100, 130], ['bread', 96, 140, 200], ['Leeds', 96, 210, 300]),
    ).toContain('Node.js');
  });
});

it('drops words that lie on surer words of another line', () => {
  const sure = makeLine([['services', 95, 0, 100]]);
  const ghost = makeLine([['trp', 40, 10, 60]], { top: 105 });
  const apart = makeLine([['Leeds', 40, 0, 100]], { top: 200 });
  expect(withoutGhosts([sure, ghost, apart]).map((line) => line.words.length)).toEqual([1, 0, 1]);
});

describe('legibility', () => {
  it('weighs certainty by letters', () => {
    expect(
      legibilityOf([
        makeLine([
          ['Bakers', 90, 0, 100],
          ['in', 30, 110, 120],
        ]),
      ]),
    ).toEqual({ letters: 8, certainty: 0.75 });
    expect(legibilityOf([])).toEqual({ letters: 0, certainty: 0 });
  });

  it('does not count words that run down the page', () => {
    const lying = [
      makeLine(
        [
          ['Bakery', 95, 0, 20],
          ['Leeds', 95, 30, 50],
          ['in', 95, 60, 70],
        ],
        { tall: true },
      ),
    ];
    expect(liesOnItsSide(lying)).toBe(true);
    expect(legibilityOf(lying).letters).toBe(0);
    expect(liesOnItsSide([makeLine([['Bakery', 95, 0, 90]])])).toBe(false);
  });

  it('fails closed: little or doubtful text is none', () => {
    expect(isText({ letters: 400, certainty: 0.3 })).toBe(false);
    expect(isText({ letters: 2, certainty: 0.95 })).toBe(false);
    expect(isText({ letters: 30, certainty: 0.9 })).toBe(true);
    expect(isWellRead({ letters: 30, certainty: 0.6 })).toBe(false);
  });
});
