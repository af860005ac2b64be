/** Rounds to the nearest half hour. The hours themselves come from core/gaps, so that both pages say the same. */
export const roundToHalf = (hours: number): number => Math.round(hours * 2) / 2;
