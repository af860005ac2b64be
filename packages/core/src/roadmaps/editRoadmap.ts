/** What a person does to a roadmap. Each function returns a new roadmap and leaves the old one as it was. */
import { err, ok, type Failure, type Result } from '../kernel/index.ts';
import { laterOf } from './calendarDays.ts';
import { assessFeasibility, dropOrder } from './feasibility.ts';
import { titledStages } from './groupIntoStages.ts';
import { layOut } from './layOut.ts';
import { isOutOfOrder, outOfOrder } from './placedByHand.ts';
import type { Goal, Roadmap, Stage, StageSkill } from './schema.ts';
import { byPriority } from './wantedSkills.ts';

/**
 * Ticks or unticks a goal. Its stage follows: begun with the first tick, done with the last, open again when one is
 * taken back. Fails with `goal-unknown`.
 */
export function setGoalDone(roadmap: Roadmap, change: { goalId: string; done: boolean }): Result<Roadmap, Failure> {
  const stage = roadmap.stages.find((each) => each.goals.some((goal) => goal.id === change.goalId));
  if (!stage) return err(unknown('goal', change.goalId));
  const goals = stage.goals.map((goal) => (goal.id === change.goalId ? { ...goal, done: change.done } : goal));
  return ok(withStage(roadmap, { ...stage, goals, status: statusAfter(stage, goals) }));
}

/** Sets a stage's status by hand; ticks of its goals stay as they are. Fails with `stage-unknown`. */
export function setStageStatus(
  roadmap: Roadmap,
  change: { stageId: string; status: Stage['status'] },
): Result<Roadmap, Failure> {
  const stage = roadmap.stages.find((each) => each.id === change.stageId);
  return stage ? ok(withStage(roadmap, { ...stage, status: change.status })) : err(unknown('stage', change.stageId));
}

/**
 * Moves a skill to another stage and lays all open goals on the calendar again, from `today` or the plan's start. A
 * stage left without skills goes away. When the skill now stands before one it builds on, a warning says so. Fails with
 * `skill-unknown`, `stage-unknown`, or `stage-done` when either stage is already done.
 */
export function moveSkill(
  roadmap: Roadmap,
  move: { skillId: string; toStageId: string; today?: string | undefined },
): Result<Roadmap, Failure> {
  const from = roadmap.stages.find((stage) => stage.skills.some((skill) => skill.skillId === move.skillId));
  const to = roadmap.stages.find((stage) => stage.id === move.toStageId);
  const skill = from?.skills.find((each) => each.skillId === move.skillId);
  if (!from || !skill) return err(unknown('skill', move.skillId));
  if (!to) return err(unknown('stage', move.toStageId));
  if (from.status === 'done' || to.status === 'done') return err(stageDone);
  if (from === to) return ok(roadmap);
  const goals = from.goals.filter((goal) => goal.skillId === move.skillId);
  const placed = { ...skill, placedByHand: true };
  const stages = roadmap.stages.map((stage) =>
    stage === to
      ? { ...stage, skills: [...stage.skills, placed], goals: [...stage.goals, ...goals] }
      : without(stage, skill),
  );
  return ok(laidOutAgain({ ...roadmap, stages: stages.filter((stage) => stage.skills.length > 0) }, move.today));
}

const without = (stage: Stage, skill: StageSkill): Stage => ({
  ...stage,
  skills: stage.skills.filter((each) => each !== skill),
  goals: stage.goals.filter((goal) => goal.skillId !== skill.skillId),
});

function laidOutAgain(roadmap: Roadmap, today = ''): Roadmap {
  const finished = roadmap.stages.filter((stage) => stage.status === 'done');
  const open = roadmap.stages.filter((stage) => stage.status !== 'done');
  const plan = { ...roadmap.plan, startDate: laterOf(roadmap.plan.startDate, today) };
  const ticked = open.flatMap((stage) => stage.goals.filter((goal) => goal.done));
  const doneGoals = Map.groupBy(ticked, (goal) => goal.skillId);
  const taken = finished.flatMap((stage) => stage.goals.map((goal) => goal.text));
  const groups = open.map(({ id, skills, status }) => ({ id, skills, status }));
  const stages = [...finished, ...titledStages(layOut({ groups, plan, doneGoals, taken }), finished.length)];
  const skills = open.flatMap((stage) => stage.skills);
  const warnings = roadmap.warnings.filter((warning) => !isOutOfOrder(warning));
  return {
    ...roadmap,
    stages,
    feasibility: assessFeasibility({ skills, plan, doneGoals, dropOrder: dropOrder([...skills].sort(byPriority)) }),
    warnings: [...warnings, ...outOfOrder(stages)],
  };
}

function statusAfter(stage: Stage, goals: readonly Goal[]): Stage['status'] {
  if (goals.every((goal) => goal.done)) return 'done';
  return goals.some((goal) => goal.done) || stage.status === 'doing' ? 'doing' : 'todo';
}

const withStage = (roadmap: Roadmap, changed: Stage): Roadmap => ({
  ...roadmap,
  stages: roadmap.stages.map((stage) => (stage.id === changed.id ? changed : stage)),
});

const unknown = (what: 'goal' | 'stage' | 'skill', id: string): Failure => ({
  code: `${what}-unknown`,
  message: `This roadmap has no ${what} "${id}".`,
  guidance: 'It may have been planned anew since; reload the roadmap and try again.',
});

const stageDone: Failure = {
  code: 'stage-done',
  message: 'A stage that is done keeps its skills.',
  guidance: 'Set the stage back to "doing" first, then move the skill.',
};
