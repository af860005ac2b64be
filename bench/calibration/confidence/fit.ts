import { probabilityOf, type ConfidenceModel, type KindModel } from '@career-mentor/core/cv';

/** What the fit learns from: the signals of a fact, and whether it was right. */
export interface Example {
  readonly kind: string;
  readonly values: readonly number[];
  readonly right: boolean;
}

/** Kinds with fewer examples are judged by the model of all kinds together. */
const LEAST_EXAMPLES = 60;

/** A logistic function for each kind of fact and one for all others. */
export function fitModel(examples: readonly Example[], signals: readonly string[], fittedOn: string): ConfidenceModel {
  const kinds = [...new Set(examples.map(({ kind }) => kind))].toSorted();
  const fitted = kinds.flatMap((kind) => {
    const own = examples.filter((example) => example.kind === kind);
    return own.length < LEAST_EXAMPLES ? [] : [[kind, fitLogistic([...own, ...unseen(own)])] as const];
  });
  return { fittedOn, signals, other: fitLogistic(examples), kinds: Object.fromEntries(fitted) };
}

/** One more right and one more wrong fact with middling signals: what never went wrong may still do so. */
function unseen(examples: readonly Example[]): Omit<Example, 'kind'>[] {
  const width = examples[0]?.values.length ?? 0;
  const mean = Array.from(
    { length: width },
    (_, index) => examples.reduce((sum, { values }) => sum + (values[index] ?? 0), 0) / examples.length,
  );
  return [
    { values: mean, right: true },
    { values: mean, right: false },
  ];
}

const STEPS = 1500;
const RATE = 0.05;
/** Keeps weights small where few facts speak for them (ridge), in units of one fact. */
const RIDGE = 1;

/**
 * Maximum likelihood of a logistic function whose weights may not be negative, by projected gradient steps with moments
 * (Adam, Kingma and Ba 2015). The bias is free.
 */
export function fitLogistic(examples: readonly Omit<Example, 'kind'>[]): KindModel {
  const width = examples[0]?.values.length ?? 0;
  const parameters = new Float64Array(width + 1);
  const [first, second] = [new Float64Array(width + 1), new Float64Array(width + 1)];
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = slopeOf(examples, parameters);
    for (let index = 0; index <= width; index += 1) {
      const value = slope[index] ?? 0;
      first[index] = 0.9 * (first[index] ?? 0) + 0.1 * value;
      second[index] = 0.999 * (second[index] ?? 0) + 0.001 * value * value;
      const move =
        (first[index] ?? 0) / (1 - 0.9 ** step) / (Math.sqrt((second[index] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
      const next = (parameters[index] ?? 0) - RATE * move;
      parameters[index] = index < width ? Math.max(0, next) : next;
    }
  }
  return { bias: rounded(parameters[width] ?? 0), weights: [...parameters.slice(0, width)].map(rounded) };
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** Gradient of the mean negative log likelihood; the last entry is the bias's. */
function slopeOf(examples: readonly Omit<Example, 'kind'>[], parameters: Float64Array): Float64Array {
  const width = parameters.length - 1;
  const slope = new Float64Array(width + 1);
  for (const { values, right } of examples) {
    let odds = parameters[width] ?? 0;
    for (let index = 0; index < width; index += 1) odds += (values[index] ?? 0) * (parameters[index] ?? 0);
    const error = 1 / (1 + Math.exp(-odds)) - (right ? 1 : 0);
    for (let index = 0; index < width; index += 1) slope[index] = (slope[index] ?? 0) + error * (values[index] ?? 0);
    slope[width] = (slope[width] ?? 0) + error;
  }
  for (let index = 0; index < width; index += 1)
    slope[index] = ((slope[index] ?? 0) + RIDGE * (parameters[index] ?? 0)) / examples.length;
  slope[width] = (slope[width] ?? 0) / examples.length;
  return slope;
}

/** The examples with what the model makes of them. */
export const judgedBy = (
  model: ConfidenceModel,
  examples: readonly Example[],
): { kind: string; probability: number; right: boolean }[] =>
  examples.map(({ kind, values, right }) => ({ kind, right, probability: probabilityOf(model, kind, values) }));
