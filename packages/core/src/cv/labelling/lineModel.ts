import type { EncodedLine } from './encodeLines.ts';

/** A linear chain over line kinds: weights by feature and kind, and by kind and the kind of the line before. */
export interface LineModel {
  readonly kinds: readonly string[];
  /** `weights[feature * kinds.length + kind]`. */
  readonly weights: Int8Array | Float32Array;
  /** `steps[before * kinds.length + kind]`; the last row is for the first line of a document. */
  readonly steps: Int8Array | Float32Array;
}

/** The likeliest kind of each line, as indices into the model's kinds (Viterbi's algorithm over the whole document). */
export function bestKinds(model: LineModel, lines: readonly EncodedLine[], withWords = true): number[] {
  const count = model.kinds.length;
  const back: number[][] = [];
  let best = Array.from({ length: count }, () => 0);
  lines.forEach((line, index) => {
    const own = scoresOf(model, withWords ? [line.shape, line.words] : [line.shape]);
    const from: number[] = [];
    best = own.map((score, kind) => {
      const before = index === 0 ? count : strongest(model, best, kind);
      from.push(before);
      return score + (model.steps[before * count + kind] ?? 0) + (index === 0 ? 0 : (best[before] ?? 0));
    });
    back.push(from);
  });
  const path: number[] = [];
  let kind = best.indexOf(Math.max(...best));
  for (const from of back.toReversed()) {
    path.unshift(kind);
    kind = from[kind] ?? 0;
  }
  return path;
}

function strongest({ steps, kinds }: LineModel, best: readonly number[], kind: number): number {
  let [at, most] = [0, -Infinity];
  for (let before = 0; before < kinds.length; before += 1) {
    const score = (best[before] ?? 0) + (steps[before * kinds.length + kind] ?? 0);
    if (score > most) [at, most] = [before, score];
  }
  return at;
}

function scoresOf({ weights, kinds }: LineModel, parts: readonly (readonly number[])[]): number[] {
  const scores = Array.from({ length: kinds.length }, () => 0);
  for (const features of parts)
    for (const feature of features) {
      const row = feature * kinds.length;
      for (let kind = 0; kind < kinds.length; kind += 1)
        scores[kind] = (scores[kind] ?? 0) + (weights[row + kind] ?? 0);
    }
  return scores;
}
