import { bestKinds, FEATURES, type EncodedLine, type LineModel } from '@career-mentor/core/cv/labelling';

/** The lines of a document with the index of each line's kind. */
export interface Lesson {
  readonly lines: readonly EncodedLine[];
  readonly kinds: readonly number[];
}

/** Share of documents read without their words, so that the model does not lean on the words of the corpus. */
const WORDLESS = 0.4;

/** Collins' averaged structured perceptron (2002): weights move on each wrong path, their mean over all steps is kept. */
export function train(lessons: readonly Lesson[], kinds: readonly string[], epochs: number): LineModel {
  const count = kinds.length;
  const weights = averaged(FEATURES * count);
  const steps = averaged((count + 1) * count);
  const model: LineModel = { kinds, weights: weights.values, steps: steps.values };
  const random = generator(1);
  let time = 1;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    let wrong = 0;
    for (const { lines, kinds: right } of shuffled(lessons, random)) {
      const withWords = random() >= WORDLESS;
      const found = bestKinds(model, lines, withWords);
      time += 1;
      lines.forEach((line, index) => {
        const [good = 0, bad = 0] = [right[index], found[index]];
        const [goodBefore = count, badBefore = count] = [right[index - 1], found[index - 1]];
        if (good !== bad) wrong += 1;
        for (const feature of good === bad ? [] : [...line.shape, ...(withWords ? line.words : [])]) {
          weights.add(feature * count + good, 1, time);
          weights.add(feature * count + bad, -1, time);
        }
        steps.add(goodBefore * count + good, 1, time);
        steps.add(badBefore * count + bad, -1, time);
      });
    }
    console.log(`epoch ${epoch + 1}: ${wrong} lines wrong`);
  }
  return { kinds, weights: weights.mean(time), steps: steps.mean(time) };
}

interface Averaged {
  readonly values: Float32Array;
  readonly add: (index: number, change: number, time: number) => void;
  readonly mean: (time: number) => Float32Array;
}

function averaged(size: number): Averaged {
  const values = new Float32Array(size);
  const timed = new Float64Array(size);
  return {
    values,
    add: (index, change, time) => {
      values[index] = (values[index] ?? 0) + change;
      timed[index] = (timed[index] ?? 0) + change * time;
    },
    mean: (time) => values.map((value, index) => value - (timed[index] ?? 0) / time),
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const result = [...items];
  for (let index = result.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const [a, b] = [result[index], result[other]];
    if (a !== undefined && b !== undefined) [result[index], result[other]] = [b, a];
  }
  return result;
}

/** Numbers in [0, 1), the same in every run (a linear congruential generator with Numerical Recipes' constants). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
