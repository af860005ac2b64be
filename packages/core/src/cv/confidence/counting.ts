/** Items by a key, in their order. */
export function grouped<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** How often each name occurs. */
export function tally(names: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}

/** The share of the others that are like one, where `same` of `all` are, itself among them; one half where it is alone. */
export const shareOfOthers = (same: number, all: number): number => (all <= 1 ? 0.5 : (same - 1) / (all - 1));

export const byNumber = (a: number, b: number): number => a - b;

/** How many of the sorted numbers lie between two, which are not counted themselves. */
export const countBetween = (sorted: readonly number[], low: number, high: number): number =>
  Math.max(0, placeOf(sorted, (value) => value < high) - placeOf(sorted, (value) => value <= low));

/** The place of the first number that is not `before`, by halving. */
function placeOf(sorted: readonly number[], before: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(sorted[middle] ?? Infinity)) low = middle + 1;
    else high = middle;
  }
  return low;
}
