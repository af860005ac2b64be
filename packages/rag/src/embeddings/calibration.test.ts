import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Embedder } from '@career-mentor/core/ports';
import { expect, test } from 'vitest';
import { lexicalEmbedder } from './lexical.ts';
import { createEmbedder } from './miniLm.ts';

const ROOT = new URL('../../../../', import.meta.url);
const pairs = readFileSync(new URL('bench/calibration/skillPairs.tsv', ROOT), 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split('\t'));

/** Precision and recall of the threshold in use over the labelled pairs. */
async function qualityOf(embedder: Embedder): Promise<{ precision: number; recall: number }> {
  const counts = { right: 0, found: 0, same: 0 };
  for (const [label, a = '', b = ''] of pairs) {
    const [left, right] = await embedder.embed([a, b]);
    const cosine = (left ?? new Float32Array()).reduce((sum, value, index) => sum + value * (right?.[index] ?? 0), 0);
    const found = cosine >= embedder.similarityThreshold;
    counts.same += label === 'same' ? 1 : 0;
    counts.found += found ? 1 : 0;
    counts.right += found && label === 'same' ? 1 : 0;
  }
  return { precision: counts.right / counts.found, recall: counts.right / counts.same };
}

test('the threshold of the built-in model still separates the labelled pairs as documented', async () => {
  const created = await createEmbedder({
    modelDirectory: fileURLToPath(new URL('models/embedded/all-MiniLM-L6-v2', ROOT)),
  });
  if (!created.ok) throw new Error(created.error.message);
  const { precision, recall } = await qualityOf(created.value);
  await created.value.close();
  expect(pairs.length).toBeGreaterThanOrEqual(200);
  expect(precision).toBeGreaterThan(0.87);
  expect(recall).toBeGreaterThan(0.82);
});

test('the fallback would rather miss than mix up', async () => {
  expect((await qualityOf(lexicalEmbedder)).precision).toBeGreaterThan(0.9);
});
