import { LISTS, type AdvertScore, type ListName } from './score.ts';

/** Precision, recall and F1 of a list over a set, 0 to 1; `nearRecall` also counts names that share most words. */
export interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly nearRecall: number;
}

export interface SetTotals {
  readonly adverts: number;
  readonly lists: Record<ListName, Quality>;
  /** Share of adverts in which each fact is right, among those whose truth speaks about it. */
  readonly facts: Record<string, number>;
  readonly trapped: number;
  readonly negatedClaimed: number;
}

/** Sums a set up: every name counts the same, whichever advert it stands in (micro average). */
export function totalsOf(scores: readonly AdvertScore[]): SetTotals {
  const [required, preferred, negated] = LISTS.map((list) => qualityOf(scores, list));
  if (!required || !preferred || !negated) throw new Error('three lists are scored');
  const keys = [...new Set(scores.flatMap(({ facts }) => Object.keys(facts)))];
  return {
    adverts: scores.length,
    lists: { required, preferred, negated },
    facts: Object.fromEntries(keys.map((key) => [key, shareRight(scores, key)])),
    trapped: scores.flatMap((score) => score.trapped).length,
    negatedClaimed: scores.flatMap((score) => score.negatedClaimed).length,
  };
}

function qualityOf(scores: readonly AdvertScore[], list: ListName): Quality {
  const sum = (of: (score: AdvertScore['lists'][ListName]) => number): number =>
    scores.reduce((total, { lists }) => total + of(lists[list]), 0);
  const found = sum((score) => score.found);
  const wrong = sum((score) => score.wrong.length);
  const missed = sum((score) => score.missed.length);
  return {
    precision: found / Math.max(1, found + wrong),
    recall: found / Math.max(1, found + missed),
    f1: (2 * found) / Math.max(1, 2 * found + wrong + missed),
    nearRecall: sum((score) => score.near) / Math.max(1, found + missed),
  };
}

function shareRight(scores: readonly AdvertScore[], key: string): number {
  const judged = scores.map(({ facts }) => facts[key]).filter((each) => each !== undefined);
  return judged.filter(Boolean).length / judged.length;
}
