/** A fact with the probability it was given and whether it is right. */
export interface Judged {
  readonly kind: string;
  readonly probability: number;
  readonly right: boolean;
}

/** Facts of about the same probability: what was promised, and what came. */
export interface Bin {
  readonly from: number;
  readonly count: number;
  readonly promised: number;
  readonly right: number;
}

/** Ten bins of equal width over [0, 1]; empty ones are left out. */
export function reliability(facts: readonly Judged[], bins = 10): Bin[] {
  const groups = new Map<number, Judged[]>();
  for (const fact of facts) {
    const bin = Math.min(bins - 1, Math.floor(fact.probability * bins));
    groups.set(bin, [...(groups.get(bin) ?? []), fact]);
  }
  return [...groups]
    .toSorted(([a], [b]) => a - b)
    .map(([bin, group]) => ({
      from: bin / bins,
      count: group.length,
      promised: group.reduce((sum, { probability }) => sum + probability, 0) / group.length,
      right: group.filter(({ right }) => right).length / group.length,
    }));
}

/** Expected calibration error: the mean distance of promised from right over the bins, weighted by their counts. */
export function calibrationError(facts: readonly Judged[], bins = 10): number {
  if (facts.length === 0) return 0;
  const sum = reliability(facts, bins).reduce(
    (total, bin) => total + bin.count * Math.abs(bin.promised - bin.right),
    0,
  );
  return sum / facts.length;
}

/** What asking about every fact below a threshold costs and brings. */
export interface TradeOff {
  readonly threshold: number;
  /** Share of the wrong facts that are asked about. */
  readonly caught: number;
  /** Share of all facts that are asked about. */
  readonly asked: number;
  /** Share of the facts asked about that are right: asked for nothing. */
  readonly needless: number;
}

export function tradeOff(facts: readonly Judged[], threshold: number): TradeOff {
  const asked = facts.filter(({ probability }) => probability < threshold);
  const wrong = facts.filter(({ right }) => !right).length;
  const found = asked.filter(({ right }) => !right).length;
  return {
    threshold,
    caught: wrong === 0 ? 1 : found / wrong,
    asked: facts.length === 0 ? 0 : asked.length / facts.length,
    needless: asked.length === 0 ? 0 : 1 - found / asked.length,
  };
}
