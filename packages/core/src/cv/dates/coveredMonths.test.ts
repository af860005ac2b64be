import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coveredMonths, type DatedRange } from './coveredMonths.ts';

const date = fc
  .record({ year: fc.integer({ min: 1980, max: 2025 }), month: fc.option(fc.integer({ min: 1, max: 12 })) })
  .map(({ year, month }) => (month === null ? `${year}` : `${year}-${String(month).padStart(2, '0')}`));
const range: fc.Arbitrary<DatedRange> = fc.record({
  startDate: fc.option(date, { nil: undefined }),
  endDate: fc.option(fc.oneof(date, fc.constant('present')), { nil: undefined }),
});
const ranges = fc.array(range, { maxLength: 8 });
const TODAY = '2026-03-15';
const monthsOf = (list: readonly DatedRange[]): number => coveredMonths(list, TODAY) ?? 0;

test('counts what overlaps once, and "present" until today', () => {
  const work = [
    { startDate: '2018-01', endDate: '2020-01' },
    { startDate: '2019-01', endDate: '2020-07' },
    { startDate: '2026-01', endDate: 'present' },
  ];
  expect(coveredMonths(work, TODAY)).toBe(30 + 2);
  expect(coveredMonths(work)).toBe(30);
  expect(coveredMonths([{ startDate: '2021-05', endDate: '2021-05' }])).toBe(1);
  expect(coveredMonths([{ startDate: '2021' }, { endDate: '2022' }, { startDate: '2025', endDate: '2024' }])).toBe(
    undefined,
  );
});

test('is at least the longest range, at most their sum, and the same in any order', () => {
  fc.assert(
    fc.property(ranges, (list) => {
      const each = list.map((one) => monthsOf([one]));
      expect(monthsOf(list)).toBeGreaterThanOrEqual(Math.max(0, ...each));
      expect(monthsOf(list)).toBeLessThanOrEqual(each.reduce((sum, one) => sum + one, 0));
      expect(monthsOf(list.toReversed())).toBe(monthsOf(list));
      expect(monthsOf([...list, ...list])).toBe(monthsOf(list));
    }),
    { seed: 61, numRuns: 300 },
  );
});
