import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEmbedder, type LoadedEmbedder } from './miniLm.ts';

const MODELS = fileURLToPath(new URL('../../../../models/', import.meta.url));
const modelDirectory = join(MODELS, 'embedded/all-MiniLM-L6-v2');
const golden: { rows: { text: string; vector: number[] }[] } = JSON.parse(
  readFileSync(join(MODELS, 'golden/all-MiniLM-L6-v2.json'), 'utf8'),
);

const cosine = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Array.from(a, (value, index) => value * (b[index] ?? 0)).reduce((sum, value) => sum + value, 0);

describe('the shipped model', () => {
  let embedder: LoadedEmbedder;
  beforeAll(async () => {
    const created = await createEmbedder({ modelDirectory });
    if (!created.ok) throw new Error(created.error.message);
    embedder = created.value;
  });
  afterAll(() => embedder.close());

  test('equals the float reference on the golden texts', async () => {
    const vectors = await embedder.embed(golden.rows.map((row) => row.text));
    const cosines = golden.rows.map((row, index) => cosine(row.vector, vectors[index] ?? []));
    expect(golden.rows).toHaveLength(20);
    expect(Math.min(...cosines)).toBeGreaterThan(0.985);
    expect(cosines.reduce((sum, value) => sum + value, 0) / cosines.length).toBeGreaterThan(0.99);
  });

  test('gives unit vectors of 384 dimensions, for empty text too', async () => {
    const vectors = await embedder.embed(['', 'wound care', 'word '.repeat(20_000)]);
    for (const vector of vectors) {
      expect(vector).toHaveLength(384);
      expect(cosine(vector, vector)).toBeCloseTo(1, 5);
    }
  });

  test('gives a text the same vector whatever stands beside it', async () => {
    const fresh = await createEmbedder({ modelDirectory, cachedVectors: 1 });
    if (!fresh.ok) throw new Error(fresh.error.message);
    const [alone] = await fresh.value.embed(['welding']);
    const [, inCompany] = await fresh.value.embed(['project management in a large hospital group', 'welding']);
    expect(inCompany).toEqual(alone);
    await fresh.value.close();
  });

  test('knows that related words mean the same', async () => {
    const [nurse, nursing, weld] = await embedder.embed(['patient care', 'caring for patients', 'MIG welding']);
    if (!nurse || !nursing || !weld) throw new Error('three vectors expected');
    expect(cosine(nurse, nursing)).toBeGreaterThan(0.8);
    expect(cosine(nurse, weld)).toBeLessThan(0.3);
  });

  test('stops between texts when cancelled', async () => {
    await expect(embedder.embed(['not yet seen'], { aborted: true })).rejects.toThrow('cancelled');
  });
});

describe('a model folder that is not as shipped', () => {
  test('is said to be missing', async () => {
    const created = await createEmbedder({ modelDirectory: join(MODELS, 'embedded/none') });
    expect(created).toMatchObject({ ok: false, error: { code: 'embedder-missing' } });
  });

  test('is said to be damaged when one byte differs', async () => {
    const copy = await mkdtemp(join(tmpdir(), 'model-'));
    await cp(modelDirectory, copy, { recursive: true });
    await writeFile(join(copy, 'config.json'), '{}');
    const created = await createEmbedder({ modelDirectory: copy });
    expect(created).toMatchObject({ ok: false, error: { code: 'embedder-damaged' } });
    await rm(copy, { recursive: true });
  });
});
