/**
 * Chooses each embedder's threshold from the labelled pairs and prints the figures of docs/guides/calibration.md.
 * `node bench/calibration/calibrate.ts [--list]`; `--list` shows the pairs that the threshold in use gets wrong.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Embedder } from '@career-mentor/core/ports';
import { createEmbedder, lexicalEmbedder } from '@career-mentor/rag/embeddings';
import { bestThreshold, crossValidated, qualityAt, type ScoredPair } from './threshold.ts';

const FOLDS = 10;

const miniLm = await createEmbedder({
  modelDirectory: fileURLToPath(new URL('../../models/embedded/all-MiniLM-L6-v2', import.meta.url)),
});
if (!miniLm.ok) throw new Error(miniLm.error.message);
for (const embedder of [miniLm.value, lexicalEmbedder]) await report(embedder);
await miniLm.value.close();

async function report(embedder: Embedder): Promise<void> {
  const pairs = await scoredPairs(embedder);
  const best = bestThreshold(pairs);
  console.log(`\n${embedder.id}: ${pairs.length} pairs, ${pairs.filter((pair) => pair.same).length} the same`);
  console.table([0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8].map((at) => rounded(qualityAt(pairs, at))));
  console.log('best', rounded(best), 'in use', embedder.similarityThreshold);
  console.log(`${FOLDS}-fold`, rounded(crossValidated(pairs, FOLDS)));
  if (!process.argv.includes('--list')) return;
  for (const { a, b, same, cosine } of pairs) {
    if (same === cosine >= embedder.similarityThreshold) continue;
    console.log(`${same ? 'missed' : 'mixed up'} ${cosine.toFixed(3)} ${a} | ${b}`);
  }
}

async function scoredPairs(embedder: Embedder): Promise<ScoredPair[]> {
  const lines = readFileSync(new URL('skillPairs.tsv', import.meta.url), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1);
  const pairs: ScoredPair[] = [];
  for (const line of lines) {
    const [label = '', a = '', b = ''] = line.split('\t');
    const [left, right] = await embedder.embed([a, b]);
    const cosine = (left ?? new Float32Array()).reduce((sum, value, index) => sum + value * (right?.[index] ?? 0), 0);
    pairs.push({ a, b, same: label === 'same', cosine });
  }
  return pairs;
}

function rounded(quality: object): object {
  return Object.fromEntries(
    Object.entries(quality).map(([key, value]) => [key, Math.round(Number(value) * 1000) / 1000]),
  );
}
