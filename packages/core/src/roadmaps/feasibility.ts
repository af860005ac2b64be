/**
 * Does the plan meet its deadline, and if not, what would. Each way out is found by laying the skills on the calendar
 * again, never by a rule of thumb, so that taking it really works.
 */
import { daysBetween, dayInWords } from './calendarDays.ts';
import { listed } from './groupIntoStages.ts';
import { finishDate, remainingMinutes } from './layOut.ts';
import type { Feasibility, Goal, RoadmapPlan, StageSkill } from './schema.ts';
import { minutesBefore, rhythmOf } from './studyDays.ts';

/** The work that is left. `dropOrder` lists skill ids, the one to give up first at the front. */
export interface Workload {
  readonly skills: readonly StageSkill[];
  readonly plan: RoadmapPlan;
  readonly doneGoals: ReadonlyMap<string, readonly Goal[]>;
  readonly dropOrder: readonly string[];
}

type WayOut = Feasibility['options'][number];

/** Nobody should be told to study more than this in a week. */
const MOST_HOURS_PER_WEEK = 60;

/** Sums up the work, sets it against the deadline and, where it does not fit, offers three ways out. */
export function assessFeasibility(work: Workload): Feasibility {
  const totalHours = hoursOf(work);
  const raw = totalHours / work.plan.hoursPerWeek;
  const weeks = Math.max(1, Math.ceil(raw - 1e-9));
  const finish = finishOf(work);
  const { deadline } = work.plan;
  const meetsDeadline = deadline === undefined || finish <= deadline;
  const product = `${shown(totalHours)} h at ${shown(work.plan.hoursPerWeek)} h a week = ${weeksInWords(raw, weeks)}`;
  return {
    meetsDeadline,
    totalHours,
    weeks,
    arithmetic: `${product}, from ${dayInWords(work.plan.startDate)} to ${dayInWords(finish)}.${deadline ? ` ${deadlineInWords(work, deadline)}` : ''}`,
    options: deadline === undefined || meetsDeadline ? [] : waysOut(work, deadline, finish),
  };
}

/**
 * Ids in the order in which to give skills up, from skills with the most important first. A skill is given up only after
 * everything that builds on it.
 */
export function dropOrder(importantFirst: readonly StageSkill[]): string[] {
  const waiting = [...importantFirst].reverse();
  const order: string[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex(({ skillId }) => !waiting.some((other) => other.after?.includes(skillId)));
    order.push(...waiting.splice(Math.max(0, free), 1).map((skill) => skill.skillId));
  }
  return order;
}

const hoursOf = (work: Workload): number =>
  Math.round(remainingMinutes(work.skills, work.doneGoals).reduce((sum, minutes) => sum + minutes, 0) / 6) / 10;

const finishOf = (work: Workload, plan: RoadmapPlan = work.plan, skills = work.skills): string =>
  finishDate(skills, plan, work.doneGoals);

function waysOut(work: Workload, deadline: string, finish: string): WayOut[] {
  return [moreHours(work, deadline), laterDeadline(finish), fewerSkills(work, deadline)].filter(
    (option) => option !== undefined,
  );
}

function moreHours(work: Workload, deadline: string): WayOut | undefined {
  const most = work.plan.hoursPerWeek < MOST_HOURS_PER_WEEK ? MOST_HOURS_PER_WEEK : 80;
  if (work.plan.hoursPerWeek >= most) return undefined;
  for (let hours = fewestHours(work, deadline); hours <= most; hours += 0.5) {
    if (finishOf(work, { ...work.plan, hoursPerWeek: hours }) <= deadline) {
      return {
        kind: 'more-hours',
        hoursPerWeek: hours,
        text: `Study ${shown(hours)} h a week and finish by ${dayInWords(deadline)}.`,
      };
    }
  }
  const date = finishOf(work, { ...work.plan, hoursPerWeek: most });
  const text = `Even ${most} h a week does not reach ${dayInWords(deadline)}; with ${most} h a week you finish on ${dayInWords(date)}.`;
  return { kind: 'more-hours', hoursPerWeek: most, deadline: date, text };
}

/** The search starts a little below work ÷ weeks: fewer hours cannot do, whatever the rounding of days. */
function fewestHours(work: Workload, deadline: string): number {
  const weeks = Math.max(0, daysBetween(work.plan.startDate, deadline) + 1) / 7;
  const bound = weeks === 0 ? Infinity : (hoursOf(work) / weeks) * 0.8;
  return Math.floor(Math.max(work.plan.hoursPerWeek, bound) * 2 + 1) / 2;
}

const laterDeadline = (finish: string): WayOut => ({
  kind: 'later-deadline',
  deadline: finish,
  text: `Move the deadline to ${dayInWords(finish)} and keep everything as it is.`,
});

function fewerSkills(work: Workload, deadline: string): WayOut | undefined {
  const left = new Map(work.skills.map((skill) => [skill.skillId, skill]));
  const dropped: StageSkill[] = [];
  for (const id of work.dropOrder) {
    const skill = left.get(id);
    if (!skill || left.size === 1) continue;
    left.delete(id);
    dropped.push(skill);
    if (finishOf(work, work.plan, [...left.values()]) <= deadline) return dropping(dropped);
  }
  if (dropped.length === 0) return undefined;
  const date = finishOf(work, work.plan, [...left.values()]);
  const kept = listed([...left.values()].map((skill) => skill.name));
  const text = `Even one skill does not fit before ${dayInWords(deadline)}; with ${kept} alone you finish on ${dayInWords(date)}.`;
  return { kind: 'fewer-skills', dropSkillIds: dropped.map((skill) => skill.skillId), deadline: date, text };
}

const dropping = (skills: readonly StageSkill[]): WayOut => ({
  kind: 'fewer-skills',
  dropSkillIds: skills.map((skill) => skill.skillId),
  text: `Leave ${listed(skills.map((skill) => skill.name))} for later and keep the deadline.`,
});

function deadlineInWords(work: Workload, deadline: string): string {
  const hours = minutesBefore(rhythmOf(work.plan), deadline) / 60;
  const days = daysBetween(work.plan.startDate, deadline) + 1;
  if (days <= 0) return `The deadline ${dayInWords(deadline)} lies before the start.`;
  return `The deadline ${dayInWords(deadline)} leaves ${shown(days / 7)} weeks and room for ${shown(hours)} h.`;
}

function weeksInWords(raw: number, weeks: number): string {
  const unit = weeks === 1 ? 'week' : 'weeks';
  return Math.abs(raw - weeks) < 0.05 ? `${weeks} ${unit}` : `${shown(raw)}, so ${weeks} ${unit}`;
}

/** One decimal at most, none when it is zero. */
const shown = (figure: number): string => String(Math.round(figure * 10) / 10);
