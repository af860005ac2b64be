import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeLines, FEATURES, readCvLines, type LineModel, type StoredModel } from '@career-mentor/core/cv/labelling';
import { wellReadDocuments } from './corpus.ts';
import { train } from './perceptron.ts';
import { sectionsOf, variantOf, VARIANTS, type Example } from './variants.ts';

/** Learns the line model from a generated folder and writes it where core reads it: `node train.ts FOLDER [OUT]`. */
async function main(folder: string, out: string): Promise<void> {
  const { documents, skipped } = await wellReadDocuments(folder);
  const examples = documents.flatMap((document, index) => examplesOf(document, index));
  const kinds = [...new Set(examples.flatMap((example) => example.kinds))].toSorted();
  console.log(`${documents.length} documents, ${skipped} left out, ${kinds.length} kinds of lines`);
  const lessons = examples.map(({ document, kinds: own }) => ({
    lines: encodeLines(readCvLines(document), sectionsOf(document)),
    kinds: own.map((kind) => kinds.indexOf(kind)),
  }));
  const stored = packed(train(lessons, kinds, EPOCHS));
  writeFileSync(out, `${JSON.stringify(stored, null, 1)}\n`);
}

const EPOCHS = 4;

/** Each document as it is and in two of the three variants without known headings. */
const examplesOf = (document: Example['document'], index: number): Example[] =>
  VARIANTS.filter((_, variant) => variant !== 1 + (index % 3)).map((variant) => variantOf(document, variant, index));

/** Weights over the largest of a thousand are cut to it: a few outliers must not cost the others their bits. */
const KEPT = 0.999;

function packed({ kinds, weights, steps }: LineModel): StoredModel {
  const sizes = [...weights, ...steps].filter((weight) => weight !== 0).map((weight) => Math.abs(weight));
  const unit = (sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length * KEPT)] ?? 1) / 127;
  const byte = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight / unit)));
  const rows = Array.from({ length: FEATURES }, (_, feature) => ({
    feature,
    row: [...weights.slice(feature * kinds.length, (feature + 1) * kinds.length)].map(byte),
  })).filter(({ row }) => row.some((weight) => weight !== 0));
  const bytes = rows.flatMap(({ feature, row }) => [feature & 255, feature >> 8, ...row]);
  return { kinds: [...kinds], steps: base64([...steps].map(byte)), rows: base64(bytes) };
}

const base64 = (bytes: readonly number[]): string => Buffer.from(Int8Array.from(bytes).buffer).toString('base64');

const SHIPPED = join(import.meta.dirname, '../../../packages/core/src/cv/labelling/lineModel.json');
const [folder = '', out = SHIPPED] = process.argv.slice(2);
await main(folder, out);
