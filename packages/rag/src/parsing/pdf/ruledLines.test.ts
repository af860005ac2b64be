import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { ruledLines } from './ruledLines.ts';
import type { Matrix } from './matrix.ts';

/** From PDF's upward y to points from the top of a page 800 points high. */
const PAGE: Matrix = [1, 0, 0, -1, 0, 800];
const rectangle = [0, 50, 700, 1, 250, 700, 1, 250, 650, 1, 50, 650, 4];

describe('ruledLines', () => {
  it('are the strokes of a path, also of a rectangle', () => {
    expect(ruledLines([OPS.stroke, [Float32Array.from([0, 50, 700, 1, 250, 700])]], PAGE)).toEqual([
      { isUpright: false, at: 100, from: 50, to: 250 },
    ]);
    expect(ruledLines([OPS.stroke, [rectangle]], PAGE)).toHaveLength(4);
  });

  it('are areas as thin as a line, and no others', () => {
    const thin = [0, 50, 700, 1, 51, 700, 1, 51, 600, 1, 50, 600, 4];
    expect(ruledLines([OPS.fill, [thin]], PAGE)).toEqual([{ isUpright: true, at: 50.5, from: 100, to: 200 }]);
    expect(ruledLines([OPS.fill, [rectangle]], PAGE)).toEqual([]);
  });

  it('are not found in clipping paths, curves and what is no path', () => {
    expect(ruledLines([OPS.endPath, [rectangle]], PAGE)).toEqual([]);
    expect(ruledLines([OPS.stroke, [[0, 1, 1, 2, 1, 1, 2, 2, 3, 3]]], PAGE)).toEqual([]);
    expect(ruledLines([OPS.stroke, undefined], PAGE)).toEqual([]);
  });
});
