import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from './calendarDays.ts';
import { plans } from './gaps.fixture.ts';
import { daysNeeded, minutesBefore, minutesUpTo, rhythmOf, studyDate } from './studyDays.ts';

const SEED = { seed: 5, numRuns: 200 };

describe('study days', () => {
  it('holds exactly the asked number of days in every week from the start, in rising order', () => {
    fc.assert(
      fc.property(plans, fc.nat(40), (plan, week) => {
        const rhythm = rhythmOf(plan);
        const days = daysNeeded(plan);
        const dates = Array.from({ length: days }, (_, index) => studyDate(rhythm, week * days + index));
        expect(dates).toEqual([...new Set(dates)].sort());
        for (const date of dates) expect(Math.floor(daysBetween(plan.startDate, date) / 7)).toBe(week);
      }),
      SEED,
    );
  });

  it('counts the minutes before a deadline as the study days up to it', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: -20, max: 400 }), (plan, days) => {
        const rhythm = rhythmOf(plan);
        const deadline = addDays(plan.startDate, days);
        let count = 0;
        while (studyDate(rhythm, count) <= deadline) count += 1;
        expect(minutesBefore(rhythm, deadline)).toBe(minutesUpTo(rhythm, count));
      }),
      SEED,
    );
  });

  it('never asks for more than ten hours a day', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(rhythmOf(plan).minutesPerDay).toBeLessThanOrEqual((80 * 60) / 7);
        if (plan.hoursPerWeek <= 70) expect(rhythmOf(plan).minutesPerDay).toBeLessThanOrEqual(600);
      }),
      SEED,
    );
  });
});
