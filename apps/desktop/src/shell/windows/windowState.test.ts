import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_WINDOW, SMALLEST, fitToDisplays, parseWindowState } from './windowState.ts';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const screen = { x: 1440, y: 0, width: 2560, height: 1440 };

describe('the remembered window', () => {
  it.each([undefined, '', '{', '{"width":"wide"}', '[]'])('is the first one when %s was stored', (text) => {
    expect(parseWindowState(text)).toEqual(FIRST_WINDOW);
  });

  it('stays where it was', () => {
    const state = { x: 1600, y: 100, width: 1500, height: 1000, maximized: false };
    expect(fitToDisplays(state, [laptop, screen])).toEqual(state);
  });

  it('comes to the first display, no larger than it, when its own is gone', () => {
    const state = { x: 1600, y: 100, width: 2000, height: 1000, maximized: true };
    expect(fitToDisplays(state, [laptop])).toEqual({ width: 1440, height: 875, maximized: true });
  });

  it('is never smaller than usable, nor out of reach, wherever it was', () => {
    const number = fc.integer({ min: -5000, max: 5000 });
    const any = fc.record({ x: number, y: number, width: number, height: number, maximized: fc.boolean() });
    fc.assert(
      fc.property(any, (state) => {
        const fitted = fitToDisplays(state, [laptop, screen]);
        expect(fitted.width).toBeGreaterThanOrEqual(SMALLEST.width);
        expect(fitted.height).toBeGreaterThanOrEqual(SMALLEST.height);
        const { x, y } = fitted;
        if (x === undefined || y === undefined) return;
        const reachable = [laptop, screen].some(
          (area) => x < area.x + area.width && x + fitted.width > area.x && y >= area.y - 1,
        );
        expect(reachable).toBe(true);
      }),
      { seed: 8, numRuns: 300 },
    );
  });
});
