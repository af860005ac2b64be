import type { Goal, Roadmap } from './schema.ts';

/** A goal with the stage and skill it belongs to. */
export interface DatedGoal {
  readonly goal: Goal;
  readonly stageId: string;
  readonly skillName: string;
}

/** What is on one day. */
export interface DayView {
  readonly date: string;
  /** Open and ticked goals of the day. */
  readonly goals: readonly DatedGoal[];
  /** Open goals of earlier days, oldest first. */
  readonly overdue: readonly DatedGoal[];
  /** The first open goal after this day. */
  readonly next?: DatedGoal;
  /** Minutes of the day's goals that are still open. */
  readonly minutesLeft: number;
}

/** Answers "what should I do today": goals of `date` (`YYYY-MM-DD`), what is late, and what comes next. */
export function today(roadmap: Roadmap, date: string): DayView {
  const all = datedGoals(roadmap);
  const open = all.filter((each) => !each.goal.done);
  const goals = all.filter((each) => each.goal.date === date);
  const next = open.find((each) => each.goal.date > date);
  return {
    date,
    goals,
    overdue: open.filter((each) => each.goal.date < date),
    ...(next ? { next } : {}),
    minutesLeft: goals.reduce((sum, each) => sum + (each.goal.done ? 0 : each.goal.minutes), 0),
  };
}

/** Every goal in the order of dates; those of a stage that was set to done count as done. */
export function datedGoals(roadmap: Roadmap): DatedGoal[] {
  return roadmap.stages
    .flatMap((stage) => {
      const names = new Map(stage.skills.map((skill) => [skill.skillId, skill.name]));
      return stage.goals.map((goal) => ({
        goal: stage.status === 'done' ? { ...goal, done: true } : goal,
        stageId: stage.id,
        skillName: names.get(goal.skillId) ?? goal.skillId,
      }));
    })
    .sort((a, b) => (a.goal.date < b.goal.date ? -1 : a.goal.date > b.goal.date ? 1 : 0));
}
