import { describe, expect, it } from 'vitest';
import { ACCENTS } from './accents.ts';
import { contrastOnWhite, LEAST_CONTRAST } from './contrast.ts';

describe('contrast on white', () => {
  it.each([
    ['#000000', 21],
    ['#ffffff', 1],
    ['#767676', 4.54],
  ])('of %s is %d', (colour, contrast) => expect(contrastOnWhite(colour)).toBeCloseTo(contrast, 2));

  it('is none for what is no colour', () => expect(contrastOnWhite('blue')).toBeUndefined());

  it.each(ACCENTS)('of %s is enough to read', (accent) => {
    expect(contrastOnWhite(accent)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });
});
