/** A 2D transform as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f (ISO 32000-1, 8.3.4). */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`: the product in the order in which PDF concatenates. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}

/** Reads six numbers out of what the library hands over (arrays or typed arrays); identity when they are not there. */
export function toMatrix(value: unknown): Matrix {
  const at = (index: number): number => numberAt(value, index) ?? IDENTITY[index] ?? 0;
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

function numberAt(value: unknown, index: number): number | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const entry: unknown = Reflect.get(value, index);
  return typeof entry === 'number' && Number.isFinite(entry) ? entry : undefined;
}
