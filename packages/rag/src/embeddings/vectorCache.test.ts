import { expect, test } from 'vitest';
import { createVectorCache } from './vectorCache.ts';

test('forgets the vector that was used longest ago', () => {
  const cache = createVectorCache(2);
  cache.set('a', new Float32Array([1]));
  cache.set('b', new Float32Array([2]));
  expect(cache.get('a')).toEqual(new Float32Array([1]));
  cache.set('c', new Float32Array([3]));
  expect(cache.get('b')).toBeUndefined();
  expect(cache.get('a')).toBeDefined();
  expect(cache.get('c')).toBeDefined();
});
