import { expect, test } from 'vitest';
import { bestThreshold, crossValidated, qualityAt, type ScoredPair } from './threshold.ts';

const pair = (cosine: number, same: boolean): ScoredPair => ({ a: 'a', b: 'b', cosine, same });

test('precision and recall count what is found at or above the threshold', () => {
  const pairs = [pair(0.9, true), pair(0.5, false), pair(0.5, true), pair(0.2, true)];
  expect(qualityAt(pairs, 0.5)).toMatchObject({ precision: 2 / 3, recall: 2 / 3 });
  expect(qualityAt(pairs, 0.95)).toMatchObject({ precision: 0, recall: 0, f1: 0 });
});

test('the best threshold separates what can be separated', () => {
  const pairs = [pair(0.81, true), pair(0.7, true), pair(0.4, false), pair(0.3, false)];
  const best = bestThreshold(pairs);
  expect(best.f1).toBe(1);
  expect(best.threshold).toBeGreaterThan(0.4);
  expect(best.threshold).toBeLessThanOrEqual(0.7);
});

test('cross-validation judges each pair with a threshold chosen without it', () => {
  const separable = Array.from({ length: 40 }, (_, index) => pair(index % 2 === 0 ? 0.8 : 0.2, index % 2 === 0));
  expect(crossValidated(separable, 5)).toMatchObject({ precision: 1, recall: 1 });
});
