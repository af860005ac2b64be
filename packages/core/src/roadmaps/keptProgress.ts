/** What survives when a roadmap is planned anew: stages that are done, and every ticked goal. */
import type { Goal, Roadmap, Stage, StageSkill } from './schema.ts';

/** `stages` stand in front of the new ones; `doneGoals` (by skill id) stay with skills that are planned again. */
export interface KeptProgress {
  readonly stages: readonly Stage[];
  readonly doneGoals: ReadonlyMap<string, readonly Goal[]>;
  /** Status by skill id for stages that were begun by hand. */
  readonly begun: ReadonlySet<string>;
}

export const nothingKept: KeptProgress = { stages: [], doneGoals: new Map(), begun: new Set() };

/** Reads the progress of `old`; `planned` are the skill ids that the new plan asks for. */
export function keepProgress(old: Roadmap, planned: ReadonlySet<string>): KeptProgress {
  const finished = old.stages.filter((stage) => stage.status === 'done');
  const open = old.stages.filter((stage) => stage.status !== 'done');
  const ticked = Map.groupBy(
    open.flatMap((stage) => stage.goals.filter((goal) => goal.done)),
    (goal) => goal.skillId,
  );
  const leftover = open.flatMap((stage) => stage.skills).filter((skill) => !planned.has(skill.skillId));
  const begun = open.filter((stage) => stage.status === 'doing').flatMap((stage) => stage.skills);
  return {
    stages: [...finished, ...stageOfLeftovers(leftover, ticked)],
    doneGoals: new Map([...ticked].filter(([skillId]) => planned.has(skillId))),
    begun: new Set(begun.map((skill) => skill.skillId)),
  };
}

/** Work on skills that are no longer asked for is not forgotten: it becomes a finished stage of its own. */
function stageOfLeftovers(skills: readonly StageSkill[], ticked: ReadonlyMap<string, readonly Goal[]>): Stage[] {
  const worked = skills.filter((skill) => ticked.has(skill.skillId));
  const goals = worked.flatMap((skill) => ticked.get(skill.skillId) ?? []);
  const dates = goals.map((goal) => goal.date).sort();
  const [first] = worked;
  if (!first) return [];
  const spent = (skill: StageSkill): number =>
    (ticked.get(skill.skillId) ?? []).reduce((sum, goal) => sum + goal.minutes, 0) / 60;
  const shortened = worked.map((skill) => ({ ...skill, hours: Math.round(spent(skill) * 100) / 100 }));
  return [
    {
      id: `done/${first.skillId}`,
      title: 'Done so far',
      tier: 'foundation',
      skills: shortened,
      hours: shortened.reduce((sum, skill) => sum + skill.hours, 0),
      startDate: dates[0] ?? '',
      endDate: dates.at(-1) ?? '',
      goals,
      status: 'done',
    },
  ];
}
