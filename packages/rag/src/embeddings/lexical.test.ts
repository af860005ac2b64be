import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lexicalEmbedder } from './lexical.ts';

const cosine = (a: Float32Array | undefined, b: Float32Array | undefined): number =>
  (a ?? new Float32Array()).reduce((sum, value, index) => sum + value * (b?.[index] ?? 0), 0);

test('spelling variants are close, other words are not', async () => {
  const [a, b, c] = await lexicalEmbedder.embed(['Data analysis', 'data analyses', 'bricklaying']);
  expect(cosine(a, b)).toBeGreaterThan(0.6);
  expect(cosine(a, c)).toBeLessThan(0.2);
});

test('every text gives a unit vector, or zeros when it has no letter or digit', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      const [vector] = await lexicalEmbedder.embed([text]);
      const length = cosine(vector, vector);
      expect(vector).toHaveLength(lexicalEmbedder.dimensions);
      expect(length < 1e-9 || Math.abs(length - 1) < 1e-5).toBe(true);
    }),
    { seed: 4, numRuns: 200 },
  );
});
