import { tiersOf } from './difficulty.ts';
import type { DatedStage, Group } from './layOut.ts';
import type { Stage, StageSkill } from './schema.ts';

/** How many new stages there may be; fewer only when there are fewer skills. */
export interface StageRange {
  readonly least: number;
  readonly most: number;
}

/** Three to five stages, less those already done. */
export const stageRange = (stagesDone: number): StageRange => ({
  least: Math.max(1, 3 - stagesDone),
  most: Math.max(3, 5 - stagesDone),
});

const SKILLS_PER_STAGE = 3;

/** Cuts the ordered skills into stages of two or three (fewer when there are few); earlier stages are never smaller. */
export function groupIntoStages(ordered: readonly StageSkill[], range: StageRange): Group[] {
  const wished = Math.ceil(ordered.length / SKILLS_PER_STAGE);
  const count = Math.min(ordered.length, range.most, Math.max(range.least, wished));
  const groups: Group[] = [];
  let from = 0;
  for (let index = 0; index < count; index += 1) {
    const size = Math.ceil((ordered.length - from) / (count - index));
    const skills = ordered.slice(from, from + size);
    groups.push({ id: `stage/${skills[0]?.skillId ?? index}`, skills });
    from += size;
  }
  return groups;
}

/** Adds tier and title by the difficulty of each stage's skills; `stagesBefore` stand in front of these. */
export function titledStages(stages: readonly DatedStage[], stagesBefore = 0): Stage[] {
  const tiers = tiersOf(stages, stagesBefore);
  return stages.map((stage, index) => {
    const tier = tiers[index] ?? 'foundation';
    return { ...stage, tier, title: `${TIER_WORDS[tier]}: ${listed(stage.skills.map((skill) => skill.name))}` };
  });
}

const TIER_WORDS: Readonly<Record<Stage['tier'], string>> = {
  foundation: 'Foundations',
  intermediate: 'Building on it',
  advanced: 'Going deep',
};

/** "A", "A and B", "A, B and C". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
