/** A pair of skill names with an embedder's cosine and our label. */
export interface ScoredPair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly cosine: number;
}

/** How well "same from this cosine on" reproduces the labels. */
export interface Quality {
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1 of one threshold; 0 where nothing is found. */
export function qualityAt(pairs: readonly ScoredPair[], threshold: number): Quality {
  const found = pairs.filter((pair) => pair.cosine >= threshold);
  const right = found.filter((pair) => pair.same).length;
  const wanted = pairs.filter((pair) => pair.same).length;
  const precision = found.length === 0 ? 0 : right / found.length;
  const recall = wanted === 0 ? 0 : right / wanted;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { threshold, precision, recall, f1 };
}

/** The threshold of best F1, in steps of 0.005; the middle one where several are equally good. */
export function bestThreshold(pairs: readonly ScoredPair[]): Quality {
  const steps = Array.from({ length: 180 }, (_, step) => qualityAt(pairs, 0.1 + step * 0.005));
  const best = Math.max(...steps.map(({ f1 }) => f1));
  const equal = steps.filter(({ f1 }) => f1 === best);
  const middle = equal[Math.floor((equal.length - 1) / 2)];
  if (middle === undefined) throw new Error('there are 180 steps');
  return middle;
}

/**
 * What to expect on names that were not used for choosing: the threshold is chosen on all folds but one and judged on
 * that one; the counts of all folds are put together.
 */
export function crossValidated(pairs: readonly ScoredPair[], folds: number): Omit<Quality, 'threshold'> {
  const judged = Array.from({ length: folds }, (_, fold) => {
    const { threshold } = bestThreshold(pairs.filter((_pair, index) => index % folds !== fold));
    return pairs.filter((_pair, index) => index % folds === fold).map((pair) => centred(pair, threshold));
  });
  return qualityAt(judged.flat(), 0);
}

/** The cosine relative to its fold's threshold, so that 0 decides in every fold. */
const centred = (pair: ScoredPair, threshold: number): ScoredPair => ({ ...pair, cosine: pair.cosine - threshold });
