import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Picture } from './picture.ts';
import { findSkew } from './skew.ts';

/** Rows of dashes that fall to the right by `degrees`. */
function makeRows(degrees: number, light = false): Picture {
  const width = 1000;
  const height = 1200;
  const data = new Uint8Array(width * height).fill(light ? 20 : 255);
  const slope = Math.tan((degrees * Math.PI) / 180);
  for (let row = 100; row < 1050; row += 40)
    for (let x = 80; x < 920; x += 1) {
      if (x % 23 < 6) continue;
      const y = Math.round(row + (x - 500) * slope);
      for (let thick = 0; thick < 12; thick += 1) data[(y + thick) * width + x] = light ? 240 : 10;
    }
  return { width, height, data };
}

it('finds how far a page hangs askew, on dark and on light ground', () => {
  fc.assert(
    fc.property(fc.double({ min: -4, max: 4, noNaN: true }), fc.boolean(), (degrees, light) => {
      const found = findSkew(makeRows(degrees, light));
      if (Math.abs(degrees) < 0.2) expect(found).toBe(0);
      else if (Math.abs(degrees) > 0.45) expect(Math.abs(found + degrees)).toBeLessThan(0.25);
    }),
    { seed: 7, numRuns: 20 },
  );
});

it('leaves alone what has no rows', () => {
  expect(findSkew({ width: 50, height: 50, data: new Uint8Array(2500).fill(255) })).toBe(0);
});
