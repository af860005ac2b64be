import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, localToday, shortDate, weeksOf } from './dates.ts';

describe('dates', () => {
  it('names the local day, not the day in Greenwich', () =>
    expect(localToday(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05'));

  it('leaves the year out when it is this one', () => {
    expect(shortDate('2026-03-09', '2026-11-01')).toBe('9 Mar');
    expect(shortDate('2027-03-09', '2026-11-01')).toBe('9 Mar 2027');
  });

  it('walks over the turn of the year', () => {
    expect(addMonths('2026-12', 1)).toBe('2027-01');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
  });

  it('lays every day of any month into exactly one week that begins on a Monday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1970, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, number) => {
        const month = `${year}-${String(number).padStart(2, '0')}`;
        const weeks = weeksOf(month);
        const days = weeks.flat().filter((day) => day.startsWith(month));
        expect(new Set(days).size).toBe(new Date(Date.UTC(year, number, 0)).getUTCDate());
        for (const week of weeks) expect(new Date(`${week[0]}T00:00:00Z`).getUTCDay()).toBe(1);
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});
