import { describe, expect, it } from 'vitest';
import { documentOf } from '../testing/documentOf.ts';
import { readCvLines } from './cvLine.ts';
import { entryLabel, isLabelRow } from './entryLabel.ts';

describe('entryLabel', () => {
  it('finds the label of a part of an entry with the gap behind it', () => {
    expect(entryLabel('Name of employer\tBakery')).toEqual({ length: 17, isTask: false });
    expect(entryLabel('职位：面包师')).toEqual({ length: 3, isTask: false });
    expect(entryLabel('Main activities\tBaking')).toMatchObject({ isTask: true });
  });

  it('leaves labels of the person, other words, and labels without text', () => {
    for (const text of ['Name\tAnn Smith', 'Telefon: 030 12345', 'Bakery\t2012', 'Position', 'Position:'])
      expect(entryLabel(text), text).toBeUndefined();
  });
});

describe('readCvLines', () => {
  it('reads the value of a labelled line, and what was done as a point of a list', () => {
    const lines = readCvLines(documentOf(['Dates\t2012 – 2014', 'Main activities\tBaked bread']));
    expect(lines.map(({ text, bullet, x }) => ({ text, bullet, x }))).toEqual([
      { text: '2012 – 2014', bullet: false, x: 40 + 6 * 5 },
      { text: 'Baked bread', bullet: true, x: 40 + 16 * 5 },
    ]);
  });

  it('leaves out the head of a table', () => {
    expect(isLabelRow('时间\t公司\t职位')).toBe(true);
    expect(isLabelRow('Period   Employer   Bakery')).toBe(false);
    expect(readCvLines(documentOf(['Period\tEmployer\tPosition', '2012\tMill\tBaker']))).toHaveLength(1);
  });
});
