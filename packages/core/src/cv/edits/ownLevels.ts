import { SkillLevel } from '../schema.ts';
import type { CvEdits } from './editTypes.ts';

const STEM = 'meta.ownLevels.';

/** The path under which an edit holds the level that the person gives to a skill; `key` is its taxonomy id or folded name. */
export const ownLevelPath = (key: string): string => `${STEM}${key}`;

/** Whether an edit is a level rather than a change of a fact. */
export const isLevelPath = (path: string): boolean => path.startsWith(STEM);

/** The levels among the edits by key; what is no level is left out. */
export function levelsIn(edits: CvEdits): Record<string, SkillLevel> {
  return Object.fromEntries(
    Object.entries(edits).flatMap(([path, { value }]) => {
      const level = SkillLevel.safeParse(value);
      return isLevelPath(path) && level.success ? [[path.slice(STEM.length), level.data]] : [];
    }),
  );
}
