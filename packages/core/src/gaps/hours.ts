import type { Skill } from '../skills/index.ts';
import type { Priority } from './schema.ts';

/** Hours for the first level by taxonomy effort: 1 an afternoon's tool, 5 the craft of a profession. Our own estimate. */
const FIRST_LEVEL_HOURS: Readonly<Record<number, number>> = { 1: 2, 2: 5, 3: 10, 4: 18, 5: 30 };
/** Cost of levels 1 to 4 relative to the first: each further one takes longer than the last. */
const LEVEL_WEIGHTS = [1, 1.5, 2, 3] as const;
/** Effort assumed for a skill that the taxonomy does not know. */
const UNKNOWN_EFFORT = 3;
/** What is critical has to hold in an interview and on the first day: level 3, independent work. Else level 2. */
const TARGET_LEVEL: Readonly<Record<Priority, number>> = { critical: 3, important: 2, 'nice-to-have': 2 };
/** From this similarity on, what the person does already counts as the first level. */
const NEAR_ENOUGH = 0.5;

/** Hours to close a gap before personal pace: effort of the skill, level the priority asks for, head start from what is near. */
export function hoursToClose(gap: {
  readonly skill: Skill | undefined;
  readonly priority: Priority;
  readonly similarity: number;
}): number {
  const first = FIRST_LEVEL_HOURS[gap.skill?.effort ?? UNKNOWN_EFFORT] ?? 10;
  const { from, to } = levelsToClimb(gap);
  return first * LEVEL_WEIGHTS.slice(from, to).reduce((sum, each) => sum + each, 0);
}

/** The level a person starts from and the one that is enough, 0 to 4, by how near she is and what the gap matters. */
export const levelsToClimb = (gap: {
  readonly priority: Priority;
  readonly similarity: number;
}): { readonly from: number; readonly to: number } => ({
  from: gap.similarity >= NEAR_ENOUGH ? 1 : 0,
  to: TARGET_LEVEL[gap.priority],
});

/** Rounds to the nearest half hour, as plans show them; half an hour at least. */
export const inHalfHours = (hours: number): number => Math.max(0.5, Math.round(hours * 2) / 2);
