import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Doubt } from '../schema.ts';
import { doubtOf } from './doubt.ts';
import { MODEL } from './model.ts';
import { SIGNALS } from './signals.ts';

const perfect = SIGNALS.map(() => 1);
const kinds = fc.constantFrom(...Object.keys(MODEL.kinds), 'projects.url');

test('names the signal that takes most, and nothing where nothing is missing', () => {
  const without = (signal: (typeof SIGNALS)[number]) => SIGNALS.map((one) => (one === signal ? 0 : 1));
  expect(doubtOf(MODEL, 'work.name', without('order'))).toBe('layout');
  expect(doubtOf(MODEL, 'work.name', without('fitting'))).toBe('words');
  expect(doubtOf(MODEL, 'skills.name', without('short'))).toBe('long');
  expect(doubtOf(MODEL, 'work.name', perfect)).toBeUndefined();
});

test('is one of the reasons that the page can tell, for any signals', () => {
  const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: SIGNALS.length,
    maxLength: SIGNALS.length,
  });
  fc.assert(
    fc.property(kinds, values, (kind, signals) => {
      const doubt = doubtOf(MODEL, kind, signals);
      expect(doubt === undefined || Doubt.options.includes(doubt)).toBe(true);
    }),
    { seed: 83, numRuns: 200 },
  );
});
