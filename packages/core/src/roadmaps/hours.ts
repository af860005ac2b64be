/**
 * How long a skill takes. Our own estimate, stated so that it can be argued with: an hour figure for one level of each
 * effort class, and weights because each further level costs more than the last. A person's pace comes on top.
 */

/** Hours for the first level by taxonomy effort: 1 an afternoon's tool, 5 the craft of a profession. */
const HOURS_PER_LEVEL: Readonly<Record<number, number>> = { 1: 2, 2: 5, 3: 10, 4: 18, 5: 30 };

/** Cost of reaching level 1, 2, 3, 4 relative to the first one. */
const LEVEL_WEIGHTS = [1, 1.5, 2, 3] as const;

/** Effort assumed for a skill that the taxonomy does not know. */
export const UNKNOWN_EFFORT = 3;

/** Hours from `fromLevel` (0–4) to `toLevel` (1–4) for a skill of `effort` 1–5, rounded to half hours; at least 1. */
export function estimateHours(span: { effort: number; fromLevel: number; toLevel: number }): number {
  const perLevel = HOURS_PER_LEVEL[span.effort] ?? HOURS_PER_LEVEL[UNKNOWN_EFFORT] ?? 10;
  const weight = LEVEL_WEIGHTS.slice(span.fromLevel, span.toLevel).reduce((sum, each) => sum + each, 0);
  return Math.max(1, roundToHalf(perLevel * weight));
}

/** Rounds to the nearest half hour. */
export const roundToHalf = (hours: number): number => Math.round(hours * 2) / 2;
