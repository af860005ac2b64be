import { expect, test } from 'vitest';
import { measure } from './measure.ts';
import { medianOf, percentile } from './statistics.ts';
import { toTable } from './table.ts';

test('median and 95th percentile by their definitions', () => {
  expect(medianOf([3, 1, 2])).toBe(2);
  expect(medianOf([4, 1, 2, 3])).toBe(2.5);
  expect(
    percentile(
      Array.from({ length: 100 }, (_, index) => index + 1),
      0.95,
    ),
  ).toBe(95);
  expect(percentile([7], 0.95)).toBe(7);
  expect(medianOf([])).toBeNaN();
});

test('warms up, repeats, and takes the ratio to the baseline of the same run', async () => {
  let clock = 0;
  let calls = 0;
  const taking = (milliseconds: number) => () => {
    clock += milliseconds;
    calls += 1;
  };
  const results = await measure(
    [{ case: 'slow', run: taking(6), warmUp: 3, repetitions: 7 }],
    { case: 'base', run: taking(2), warmUp: 1, repetitions: 4 },
    () => clock,
  );
  expect(calls).toBe(3 + 7 + 1 + 4);
  expect(results).toEqual([
    { case: 'base', unit: 'ms', median: 2, p95: 2 },
    { case: 'slow', unit: 'ms', median: 6, p95: 6, baseline: 'base', ratio: 3 },
  ]);
});

test('the table names every case, its target and what was skipped', () => {
  const table = toTable('gaps', {
    results: [
      { case: 'warm', unit: 'ms', median: 12.345, p95: 101.4, baseline: 'names only', ratio: 3, target: '≤ 100 ms' },
    ],
    skipped: ['cold: no model'],
  });
  expect(table).toContain('warm');
  expect(table).toContain('12.3 ms');
  expect(table).toContain('101 ms');
  expect(table).toContain('3.00 × names only');
  expect(table).toContain('not measured: cold: no model');
});
