import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveSkill, setGoalDone, setStageStatus } from './editRoadmap.ts';
import { gapLists, lookups, plans } from './gaps.fixture.ts';
import { planRoadmap, type RoadmapRequest } from './planRoadmap.ts';
import { Roadmap } from './schema.ts';
import { today } from './today.ts';
import type { Failure, Result } from '../kernel/index.ts';

function valueOf<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const requests = fc.record({ gaps: gapLists, taxonomy: lookups, plan: plans, title: fc.constant('x') });
const SEED = { seed: 32, numRuns: 100 };

/** Ticks every goal whose position is a multiple of `step`, and sets the first `stages` stages to done. */
function worked(roadmap: Roadmap, step: number, stages: number): Roadmap {
  const goals = roadmap.stages.flatMap((stage) => stage.goals).filter((_, index) => index % step === 0);
  const ticked = goals.reduce((now, goal) => valueOf(setGoalDone(now, { goalId: goal.id, done: true })), roadmap);
  return roadmap.stages
    .slice(0, stages)
    .reduce((now, stage) => valueOf(setStageStatus(now, { stageId: stage.id, status: 'done' })), ticked);
}

describe('planning anew', () => {
  it('Feature: hireready-ai, HireReady property 32: stages and goals that were done stay done', () => {
    fc.assert(
      fc.property(requests, plans, fc.integer({ min: 1, max: 9 }), fc.nat(5), (request, plan, step, stages) => {
        const before = worked(valueOf(planRoadmap(request)), step, stages);
        const gaps = request.gaps.filter((_, index) => index % 4 !== 3);
        const after = Roadmap.parse(valueOf(planRoadmap({ ...request, gaps, plan, keep: before })));
        const goals = new Map(after.stages.flatMap((stage) => stage.goals).map((goal) => [goal.id, goal]));
        for (const stage of before.stages.filter((each) => each.status === 'done')) {
          expect(after.stages.find((each) => each.id === stage.id)).toEqual(stage);
        }
        for (const goal of before.stages.flatMap((stage) => stage.goals).filter((each) => each.done)) {
          expect(goals.get(goal.id)).toEqual(goal);
        }
        const all = after.stages.flatMap((stage) => stage.goals);
        expect(goals.size).toBe(all.length);
        expect(new Set(all.map((goal) => goal.text)).size).toBe(all.length);
        const skills = after.stages.flatMap((stage) => stage.skills.map((skill) => skill.skillId));
        expect(new Set(skills).size).toBe(skills.length);
      }),
      SEED,
    );
  });

  it('plans only what is left, and not before today', () => {
    const request = { ...sample, today: '2027-03-01' };
    const before = worked(valueOf(planRoadmap(sample)), 2, 0);
    const after = valueOf(planRoadmap({ ...request, keep: before }));
    const open = after.stages.flatMap((stage) => stage.goals).filter((goal) => !goal.done);
    expect(open.every((goal) => goal.date >= '2027-03-01')).toBe(true);
    expect(after.feasibility.totalHours).toBeLessThan(30);
    expect(after.feasibility.totalHours).toBeGreaterThan(0);
  });
});

describe('setGoalDone and setStageStatus', () => {
  it('moves the stage from todo over doing to done and back', () => {
    const roadmap = valueOf(planRoadmap(sample));
    const [first] = roadmap.stages;
    const ids = first?.goals.map((goal) => goal.id) ?? [];
    const begun = valueOf(setGoalDone(roadmap, { goalId: ids[0] ?? '', done: true }));
    expect(begun.stages[0]?.status).toBe('doing');
    const all = ids.reduce((now, goalId) => valueOf(setGoalDone(now, { goalId, done: true })), roadmap);
    expect(all.stages[0]?.status).toBe('done');
    expect(valueOf(setGoalDone(all, { goalId: ids[0] ?? '', done: false })).stages[0]?.status).toBe('doing');
    expect(roadmap.stages[0]?.status).toBe('todo');
  });

  it('answers unknown ids with a failure', () => {
    const roadmap = valueOf(planRoadmap(sample));
    expect(setGoalDone(roadmap, { goalId: 'none', done: true })).toMatchObject({ error: { code: 'goal-unknown' } });
    expect(setStageStatus(roadmap, { stageId: 'none', status: 'done' })).toMatchObject({
      error: { code: 'stage-unknown' },
    });
  });
});

describe('moveSkill', () => {
  it('keeps every skill, every ticked goal and the order of dates', () => {
    fc.assert(
      fc.property(requests, fc.nat(100), fc.nat(4), fc.integer({ min: 2, max: 7 }), (request, which, to, step) => {
        const before = worked(valueOf(planRoadmap(request)), step, 0);
        const skills = before.stages.flatMap((stage) => stage.skills.map((skill) => skill.skillId));
        const toStageId = before.stages[to % before.stages.length]?.id ?? '';
        const moved = moveSkill(before, { skillId: skills[which % skills.length] ?? '', toStageId });
        if (!moved.ok) {
          expect(moved.error.code).toBe('stage-done');
          return;
        }
        const after = Roadmap.parse(moved.value);
        expect(after.stages.flatMap((stage) => stage.skills.map((skill) => skill.skillId)).sort()).toEqual(
          skills.sort(),
        );
        const doneIds = (roadmap: Roadmap) =>
          roadmap.stages.flatMap((stage) => stage.goals.filter((goal) => goal.done).map((goal) => goal.id)).sort();
        expect(doneIds(after)).toEqual(doneIds(before));
        const starts = after.stages
          .map(
            (stage) =>
              stage.goals
                .filter((goal) => !goal.done)
                .map((goal) => goal.date)
                .sort()[0],
          )
          .filter((date) => date !== undefined);
        expect(starts).toEqual([...starts].sort());
      }),
      SEED,
    );
  });

  it('survives planning anew: the skill stays with the company it was given', () => {
    fc.assert(
      fc.property(requests, fc.nat(100), fc.nat(4), (request, which, to) => {
        const before = valueOf(planRoadmap(request));
        const skills = before.stages.flatMap((stage) => stage.skills.map((skill) => skill.skillId));
        const toStageId = before.stages[to % before.stages.length]?.id ?? '';
        const moved = valueOf(moveSkill(before, { skillId: skills[which % skills.length] ?? '', toStageId }));
        const again = valueOf(planRoadmap({ ...request, keep: moved }));
        const company = (roadmap: Roadmap): string[][] =>
          roadmap.stages.map((stage) => stage.skills.map((skill) => skill.skillId));
        expect(company(again)).toEqual(company(moved));
        expect(again.warnings.filter((warning) => warning.includes(' now stands before ')).sort()).toEqual(
          moved.warnings.filter((warning) => warning.includes(' now stands before ')).sort(),
        );
        const twice = valueOf(planRoadmap({ ...request, keep: again }));
        expect(company(twice)).toEqual(company(moved));
      }),
      SEED,
    );
  });

  it('warns when a skill now stands before one it builds on, and stops warning when it is moved back', () => {
    const skill = (id: string, prerequisites: string[]) => ({ ...madeUp, id, name: id, prerequisites });
    const byId = new Map(
      [skill('base', []), skill('mid', ['base']), skill('top', ['mid'])].map((each) => [each.id, each]),
    );
    const gaps = ['top', 'mid', 'base'].map((id) => ({ ...sampleGap, id, skillId: id, name: id }));
    const roadmap = valueOf(planRoadmap({ ...sample, gaps, taxonomy: { skillById: (id) => byId.get(id) } }));
    const [first, second, third] = roadmap.stages;
    const moved = valueOf(moveSkill(roadmap, { skillId: 'base', toStageId: third?.id ?? '' }));
    expect(moved.stages).toHaveLength(2);
    expect(moved.warnings).toContain('mid now stands before base, which it builds on.');
    const back = valueOf(moveSkill(moved, { skillId: 'mid', toStageId: third?.id ?? '' }));
    expect(back.warnings.filter((warning) => warning.includes('mid now stands'))).toEqual([]);
    expect([first?.skills[0]?.skillId, second?.skills[0]?.skillId]).toEqual(['base', 'mid']);
  });
});

describe('today', () => {
  it('shows the goals of the day, what is late, and what comes next', () => {
    const roadmap = valueOf(planRoadmap(sample));
    const dates = [...new Set(roadmap.stages.flatMap((stage) => stage.goals.map((goal) => goal.date)))].sort();
    const view = today(roadmap, dates[1] ?? '');
    expect(view.goals.length).toBeGreaterThan(0);
    expect(view.minutesLeft).toBe(120);
    expect(view.overdue.every(({ goal }) => goal.date === dates[0])).toBe(true);
    expect(view.next?.goal.date).toBe(dates[2]);
    expect(today(roadmap, '2020-01-01').overdue).toEqual([]);
  });
});

const sampleGap = {
  id: 'a',
  skillId: 'a',
  name: 'a',
  priority: 'critical' as const,
  requirement: 'required' as const,
  explanation: 'Asked for and not shown.',
  certainty: 1,
  hours: 10,
};

const madeUp = {
  aliases: [],
  category: 'database',
  related: [],
  demand: 0.5,
  effort: 2,
  source: 'own' as const,
  ambiguous: false,
};

const sample: RoadmapRequest = {
  gaps: ['a', 'b', 'c'].map((id) => ({ ...sampleGap, id, skillId: id, name: id })),
  taxonomy: { skillById: () => undefined },
  plan: { hoursPerWeek: 6, daysPerWeek: 3, startDate: '2027-01-04' },
  title: 'x',
};
