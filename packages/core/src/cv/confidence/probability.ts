/** Weights for one kind of fact: the log odds at no signal at all, and what each signal adds. Weights are never negative. */
export interface KindModel {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** Fitted by `bench/calibration/confidence.ts`; kinds that are not listed are judged like `other`. */
export interface ConfidenceModel {
  readonly fittedOn: string;
  readonly signals: readonly string[];
  readonly other: KindModel;
  readonly kinds: Readonly<Record<string, KindModel>>;
}

/**
 * Probability (0 to 1) that a fact of this kind with these signals is right: a logistic function of the weighted signals.
 * No signal has a negative weight, so a better signal never lowers it.
 */
export function probabilityOf(model: ConfidenceModel, kind: string, values: readonly number[]): number {
  const { bias, weights } = model.kinds[kind] ?? model.other;
  const odds = values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), bias);
  return 1 / (1 + Math.exp(-odds));
}
