import type { Gap } from '../gaps/index.ts';
import { err, ok, type Failure, type Result } from '../kernel/index.ts';
import { laterOf } from './calendarDays.ts';
import { assessFeasibility, dropOrder } from './feasibility.ts';
import { groupIntoStages, listed, stageRange, titledStages, type StageRange } from './groupIntoStages.ts';
import { keepProgress, nothingKept, type KeptProgress } from './keptProgress.ts';
import { layOut, type Group } from './layOut.ts';
import type { SkillLookup } from './order.ts';
import { outOfOrder, placedAgain } from './placedByHand.ts';
import type { Roadmap, RoadmapPlan, StageSkill } from './schema.ts';
import { daysNeeded, MAX_HOURS_PER_DAY } from './studyDays.ts';
import { byImportance, chooseSkills, gapsToSkills, orderSkills, type WantedSkill } from './wantedSkills.ts';
import { WEEKS_IN_DETAIL } from './sessions.ts';

export interface RoadmapRequest {
  readonly gaps: readonly Gap[];
  readonly taxonomy: SkillLookup;
  readonly plan: RoadmapPlan;
  readonly title: string;
  /** The roadmap this one replaces: its finished stages and ticked goals are kept. */
  readonly keep?: Roadmap | undefined;
  /** Nothing open is planned before this day; without it the plan's own start counts. */
  readonly today?: string | undefined;
  /** Skills the person decided to leave out. */
  readonly dropSkillIds?: readonly string[] | undefined;
}

/**
 * Plans how to close `gaps`: stages from foundations to advanced, goals with dates, and whether the deadline holds.
 * Fails with `nothing-to-plan` when no skill is left to learn and nothing was done either. Deterministic.
 */
export function planRoadmap(request: RoadmapRequest): Result<Roadmap, Failure> {
  const dropped = new Set(request.dropSkillIds);
  const wanted = gapsToSkills(request.gaps, request.taxonomy).filter((each) => !dropped.has(each.skill.skillId));
  return planSkills({ ...request, wanted, origin: 'gaps' });
}

/** A request whose skills are already known; shared by the plan from gaps and the plan from a prompt. */
export interface SkillsRequest extends Omit<RoadmapRequest, 'gaps' | 'dropSkillIds'> {
  readonly wanted: readonly WantedSkill[];
  readonly origin: Roadmap['origin'];
  /** Said before all other warnings. */
  readonly notes?: readonly string[];
}

/** Plans the `wanted` skills. Fails with `nothing-to-plan` when there are none and no progress to keep. */
export function planSkills(request: SkillsRequest): Result<Roadmap, Failure> {
  const plan = { ...request.plan, startDate: laterOf(request.plan.startDate, request.today ?? '') };
  const kept = keptFrom(request);
  const finished = new Set(kept.stages.flatMap((stage) => stage.skills.map((skill) => skill.skillId)));
  const open = request.wanted.filter((each) => !finished.has(each.skill.skillId));
  if (open.length === 0 && kept.stages.length === 0) return err(nothingToPlan);
  const range = stageRange(kept.stages.length);
  const { now, later } = chooseSkills(open, request.taxonomy, range.most * 3);
  const ordered = orderSkills(now, request.taxonomy);
  const groups = placedAgain(groupsOf(ordered, range, kept), request.keep);
  const taken = kept.stages.flatMap((stage) => stage.goals.map((goal) => goal.text));
  const stages = layOut({ groups, plan, doneGoals: kept.doneGoals, taken });
  return ok({
    title: request.title,
    origin: request.origin,
    plan: request.plan,
    stages: [...kept.stages, ...titledStages(stages, kept.stages.length)],
    feasibility: assessFeasibility({
      skills: groups.flatMap((group) => group.skills),
      plan,
      doneGoals: kept.doneGoals,
      dropOrder: dropOrder(mostImportantFirst(now, ordered)),
    }),
    warnings: [
      ...(request.notes ?? []),
      ...warningsOf({ plan, later, lastDay: stages.at(-1)?.endDate }),
      ...outOfOrder(groups),
    ],
  });
}

/** What is returned when there is nothing to learn; the guidance names the next useful step. */
const nothingToPlan: Failure = {
  code: 'nothing-to-plan',
  message: 'There is no open gap, so there is nothing to plan.',
  guidance:
    'Plan from your own words instead, for example "go deeper in project management", or compare another advert.',
};

function keptFrom(request: SkillsRequest): KeptProgress {
  if (!request.keep) return nothingKept;
  return keepProgress(request.keep, new Set(request.wanted.map((each) => each.skill.skillId)));
}

function groupsOf(ordered: readonly StageSkill[], range: StageRange, kept: KeptProgress): Group[] {
  return groupIntoStages(ordered, range).map((group) =>
    group.skills.some((skill) => kept.begun.has(skill.skillId)) ? { ...group, status: 'doing' } : group,
  );
}

function mostImportantFirst(wanted: readonly WantedSkill[], ordered: readonly StageSkill[]): StageSkill[] {
  const byId = new Map(ordered.map((skill) => [skill.skillId, skill]));
  return [...wanted].sort(byImportance).flatMap((each) => byId.get(each.skill.skillId) ?? []);
}

interface Doubts {
  readonly plan: RoadmapPlan;
  readonly later: readonly WantedSkill[];
  readonly lastDay: string | undefined;
}

function warningsOf({ plan, later, lastDay }: Doubts): string[] {
  const warnings: string[] = [];
  if (later.length > 0) {
    const names = listed(later.map((each) => each.skill.name));
    warnings.push(`More was asked for than one plan should hold. Later: ${names}.`);
  }
  const days = daysNeeded(plan);
  if (days > plan.daysPerWeek) {
    const asked = plan.daysPerWeek === 1 ? '1 day' : `${plan.daysPerWeek} days`;
    warnings.push(
      `${plan.hoursPerWeek} h on ${asked} is more than ${MAX_HOURS_PER_DAY} h a day, so it is spread over ${days} days.`,
    );
  }
  if (lastDay !== undefined && Date.parse(lastDay) - Date.parse(plan.startDate) > WEEKS_IN_DETAIL * 7 * 86_400_000) {
    warnings.push('The plan runs for more than two years; from the third year on it has one goal a week.');
  }
  return warnings;
}
