import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from './findDates.ts';

const spanOf = (text: string): string => {
  const [found, ...more] = findDates(text);
  return more.length > 0 || found === undefined
    ? `${more.length} more`
    : `${found.startDate ?? ''}/${found.endDate ?? ''}`;
};

it('keeps its offsets in a text whose small letters are more in number', () => {
  const text = 'İSTANBUL, İZMİR \t JAN 2019 – PRESENT';
  const [found] = findDates(text);
  expect(found).toMatchObject({ startDate: '2019-01', endDate: 'present' });
  expect(text.slice(found?.from, found?.to)).toBe('JAN 2019 – PRESENT');
});

describe('spans of time', () => {
  it.each([
    ['Sept 2018 – May 2023', '2018-09/2023-05'],
    ['June 2023 – present', '2023-06/present'],
    ['MAY 2019 - PRESENT', '2019-05/present'],
    ['05/19–', '2019-05/present'],
    ['05/2019 - 03/2021', '2019-05/2021-03'],
    ['03/18 – 12/19', '2018-03/2019-12'],
    ['2014 - 2018', '2014/2018'],
    ['2014-18', '2014/2018'],
    ['May – Aug 2020', '2020-05/2020-08'],
    ['06–08/2019', '2019-06/2019-08'],
    ['01.03.2020 – 31.12.2021', '2020-03/2021-12'],
    ['March 1, 2020 to Present', '2020-03/present'],
    ['Dec ’19 – Jan ’21', '2019-12/2021-01'],
    ['2020-01 – 2021-02', '2020-01/2021-02'],
    ['Since 2015', '2015/present'],
    ['seit 03/2020', '2020-03/present'],
    ['März 2019 bis heute', '2019-03/present'],
    ['janvier 2020 - aujourd’hui', '2020-01/present'],
    ['enero de 2018 - actualidad', '2018-01/present'],
    ['jan. 2017 - dez. 2019', '2017-01/2019-12'],
    ['2018年9月 - 2023年6月', '2018-09/2023-06'],
    ['2018.09–2022.06', '2018-09/2022-06'],
    ['2019.07-至今', '2019-07/present'],
    ['until 2020', '/2020'],
  ])('reads %j', (text, span) => {
    expect(spanOf(text)).toBe(span);
    expect(findDates(text)[0]?.isRange).toBe(true);
  });

  const month = fc.integer({ min: 1, max: 12 });
  const year = fc.integer({ min: 1960, max: 2035 });
  const names = 'January February March April May June July August September October November December'.split(' ');
  const styles = [
    (m: number, y: number) => `${names[m - 1]} ${y}`,
    (m: number, y: number) => `${names[m - 1]?.slice(0, 3)}. ${y}`,
    (m: number, y: number) => `${String(m).padStart(2, '0')}/${y}`,
    (m: number, y: number) => `${m}.${y}`,
    (m: number, y: number) => `${y}-${String(m).padStart(2, '0')}`,
  ];
  const dashes = [' - ', ' – ', '–', ' to ', ' — '];

  it('reads back what any person would write, with the place of the whole span', () => {
    fc.assert(
      fc.property(
        month,
        year,
        month,
        year,
        fc.constantFrom(...styles),
        fc.constantFrom(...dashes),
        (m1, y1, m2, y2, style, dash) => {
          const written = `${style(m1, y1)}${dash}${style(m2, y2)}`;
          const [found] = findDates(`Baker, ${written}`);
          expect(found).toMatchObject({
            startDate: `${y1}-${String(m1).padStart(2, '0')}`,
            endDate: `${y2}-${String(m2).padStart(2, '0')}`,
            isRange: true,
          });
          expect(`Baker, ${written}`.slice(found?.from, found?.to)).toBe(written);
        },
      ),
      { seed: 21, numRuns: 300 },
    );
  });
});

describe('single dates', () => {
  it.each([
    ['Graduated in 2018', '2018/2018'],
    ['Summer 2022', '2022/2022'],
    ['12 March 2020', '2020-03/2020-03'],
    ['2020/01/15', '2020-01/2020-01'],
  ])('reads %j', (text, span) => {
    expect(spanOf(text)).toBe(span);
    expect(findDates(text)[0]?.isRange).toBe(false);
  });
});

describe('numbers that are no dates', () => {
  it.each([
    '(2 years 10 months)',
    '+1 (555) 291-4756',
    '3.97/4.00',
    '2000+ users',
    '$2019',
    '97% of 1234 parts',
    'ISO90012015',
  ])('finds none in %j', (text) => {
    expect(findDates(text)).toEqual([]);
  });
});
