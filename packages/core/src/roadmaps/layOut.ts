import { createGoalWriter, type Phase } from './goalWords.ts';
import type { Goal, RoadmapPlan, Stage, StageSkill } from './schema.ts';
import { cutSessions, type Session } from './sessions.ts';
import { rhythmOf, studyDate, type Rhythm } from './studyDays.ts';

/** A stage before it has dates: its skills in learning order. */
export interface Group {
  readonly id: string;
  readonly skills: readonly StageSkill[];
  readonly status?: Stage['status'];
}

/** What is to be laid on the calendar. `doneGoals` are ticked ones by skill id: they stay, and their minutes count. */
export interface LayoutInput {
  readonly groups: readonly Group[];
  readonly plan: RoadmapPlan;
  readonly doneGoals: ReadonlyMap<string, readonly Goal[]>;
  /** Sentences used elsewhere in the roadmap. */
  readonly taken?: readonly string[];
}

/** A stage without its place in the whole; `titledStages` adds title and tier. */
export type DatedStage = Omit<Stage, 'title' | 'tier'>;

/** Puts the skills of `groups` on the study days of `plan` and writes a goal for each session. */
export function layOut(input: LayoutInput): DatedStage[] {
  const rhythm = rhythmOf(input.plan);
  const skills = input.groups.flatMap((group) => group.skills);
  const sessions = cutSessions(remainingMinutes(skills, input.doneGoals), rhythm);
  const bySkill = Map.groupBy(sessions, (session) => session.skill);
  const taken = [...input.doneGoals.values()].flat().map((goal) => goal.text);
  const write = createGoalWriter([...taken, ...(input.taken ?? [])]);
  const goals = skills.map((skill, index) => {
    const done = input.doneGoals.get(skill.skillId) ?? [];
    return [...done, ...goalsOf({ skill, sessions: bySkill.get(index) ?? [], done, rhythm, write })];
  });
  let next = 0;
  return input.groups.map((group) => {
    const own = goals.slice(next, next + group.skills.length).flat();
    next += group.skills.length;
    return datedStage(group, own);
  });
}

/** Minutes still to be spent on each skill. A rest below ten minutes counts as done. */
export function remainingMinutes(
  skills: readonly StageSkill[],
  doneGoals: ReadonlyMap<string, readonly Goal[]>,
): number[] {
  return skills.map((skill) => {
    const done = (doneGoals.get(skill.skillId) ?? []).reduce((sum, goal) => sum + goal.minutes, 0);
    const rest = Math.round(skill.hours * 60) - done;
    return rest < 10 && done > 0 ? 0 : rest;
  });
}

/** The day on which the last of `skills` is finished under `plan`. */
export function finishDate(
  skills: readonly StageSkill[],
  plan: RoadmapPlan,
  doneGoals: ReadonlyMap<string, readonly Goal[]> = new Map(),
): string {
  const rhythm = rhythmOf(plan);
  const last = cutSessions(remainingMinutes(skills, doneGoals), rhythm).at(-1);
  return last ? studyDate(rhythm, last.day) : plan.startDate;
}

interface SkillWork {
  readonly skill: StageSkill;
  readonly sessions: readonly Session[];
  readonly done: readonly Goal[];
  readonly rhythm: Rhythm;
  readonly write: ReturnType<typeof createGoalWriter>;
}

function goalsOf({ skill, sessions, done, rhythm, write }: SkillWork): Goal[] {
  const offset = { daily: ordinalAfter(done, 'daily'), weekly: ordinalAfter(done, 'weekly') };
  const daily = sessions.filter((session) => session.cadence === 'daily').length;
  const count = { daily: 0, weekly: 0 };
  return sessions.map((session) => {
    const ordinal = offset[session.cadence] + count[session.cadence]++;
    const phase = session.cadence === 'weekly' ? 'week' : phaseAt(ordinal, offset.daily + daily);
    return {
      id: `${skill.skillId}/${session.cadence}-${ordinal + 1}`,
      cadence: session.cadence,
      skillId: skill.skillId,
      text: write({ skill, phase, minutes: session.minutes }),
      minutes: session.minutes,
      date: studyDate(rhythm, session.day),
      done: false,
    };
  });
}

/** Goals are numbered on from the highest number already used, so that ids stay unique after a new plan. */
const ordinalAfter = (done: readonly Goal[], cadence: Goal['cadence']): number =>
  Math.max(0, ...done.filter((goal) => goal.cadence === cadence).map((goal) => Number(goal.id.split('-').at(-1)) || 0));

function phaseAt(index: number, total: number): Phase {
  if (total > 1 && index === total - 1) return 'prove';
  if (total > 2 && index === 0) return 'start';
  const done = total > 1 ? index / (total - 1) : 0.5;
  return done < 0.35 ? 'learn' : done < 0.65 ? 'practise' : 'apply';
}

function datedStage(group: Group, goals: readonly Goal[]): DatedStage {
  const dates = goals.map((goal) => goal.date).sort();
  const started = goals.some((goal) => goal.done);
  return {
    id: group.id,
    skills: [...group.skills],
    hours: group.skills.reduce((sum, skill) => sum + skill.hours, 0),
    startDate: dates[0] ?? '',
    endDate: dates.at(-1) ?? '',
    goals: [...goals],
    status: goals.every((goal) => goal.done) ? 'done' : (group.status ?? (started ? 'doing' : 'todo')),
  };
}
