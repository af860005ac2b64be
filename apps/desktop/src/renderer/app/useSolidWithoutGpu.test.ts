import { expect, it } from 'vitest';
import { drawsInSoftware, type Drawable, type DrawingContext } from './useSolidWithoutGpu.ts';

const canvasThatGives = (context: DrawingContext | null) => {
  const asked: unknown[] = [];
  const getContext: Drawable['getContext'] = (kind, options) => {
    asked.push([kind, options]);
    return context;
  };
  return { asked, canvas: { getContext } };
};

it('takes a refused fast context as drawing in software', () => {
  const { asked, canvas } = canvasThatGives(null);
  expect(drawsInSoftware(canvas)).toBe(true);
  expect(asked).toEqual([['webgl', { failIfMajorPerformanceCaveat: true }]]);
});

it('lets go of the context it was given', () => {
  let lost = 0;
  const { canvas } = canvasThatGives({ getExtension: () => ({ loseContext: () => void (lost += 1) }) });
  expect(drawsInSoftware(canvas)).toBe(false);
  expect(lost).toBe(1);
});
