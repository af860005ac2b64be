import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gap } from '../gaps/index.ts';
import { addDays, daysBetween, weekdayOf } from './calendarDays.ts';
import { gapLists, lookups, plans } from './gaps.fixture.ts';
import { planRoadmap, type RoadmapRequest } from './planRoadmap.ts';
import { Roadmap } from './schema.ts';
import { daysNeeded } from './studyDays.ts';

const SEED = { seed: 606, numRuns: 100 };
const requests = fc.record({ gaps: gapLists, taxonomy: lookups, plan: plans, title: fc.constant('Towards the job') });

function planned(request: RoadmapRequest): Roadmap {
  const result = planRoadmap(request);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const gap = (index: number, fields: Partial<Gap> = {}): Gap => ({
  id: `skill-${index}`,
  skillId: `skill-${index}`,
  name: `Skill ${index}`,
  priority: 'important',
  requirement: 'required',
  explanation: 'Asked for and not shown.',
  certainty: 1,
  hours: 10,
  ...fields,
});

const plain = { skillById: () => undefined };
const sixHours = { hoursPerWeek: 6, daysPerWeek: 3, startDate: '2027-01-04' };

describe('planRoadmap', () => {
  it('Feature: hireready-ai, HireReady property 6: every roadmap has stages with skills, hours and daily or weekly goals', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const roadmap = Roadmap.parse(planned(request));
        expect(roadmap.stages.length).toBeGreaterThanOrEqual(1);
        for (const stage of roadmap.stages) {
          expect(stage.skills.length).toBeGreaterThanOrEqual(1);
          expect(stage.hours).toBeGreaterThan(0);
          expect(stage.startDate <= stage.endDate).toBe(true);
          expect(stage.goals.filter((goal) => ['daily', 'weekly'].includes(goal.cadence)).length).toBeGreaterThan(0);
        }
      }),
      SEED,
    );
  });

  it('makes three to five stages of at most three skills as soon as there are three skills', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { stages, warnings } = planned(request);
        const skills = stages.flatMap((stage) => stage.skills);
        expect(stages.length).toBeLessThanOrEqual(5);
        expect(stages.length).toBeGreaterThanOrEqual(Math.min(3, skills.length));
        for (const stage of stages) expect(stage.skills.length).toBeLessThanOrEqual(3);
        expect(new Set(skills.map((skill) => skill.skillId)).size).toBe(skills.length);
        const missing = request.gaps.filter((each) => !skills.some((skill) => skill.skillId === each.id));
        for (const each of missing) expect(warnings.join(' ')).toContain(each.name);
      }),
      SEED,
    );
  });

  it('never places a skill before one it builds on, directly or through skills that are not planned', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const order = planned(request).stages.flatMap((stage) => stage.skills.map((skill) => skill.skillId));
        const buildsOn = (id: string): Set<string> => {
          const skill = request.taxonomy.skillById(id);
          const direct = skill ? [...skill.prerequisites, ...(skill.parent ? [skill.parent] : [])] : [];
          return new Set(direct.flatMap((each) => [each, ...buildsOn(each)]));
        };
        order.forEach((id, index) => {
          for (const later of order.slice(index + 1)) expect(buildsOn(id).has(later)).toBe(false);
        });
      }),
      SEED,
    );
  });

  it('plans a skill only together with every gap it builds on', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const ids = new Set(planned(request).stages.flatMap((stage) => stage.skills.map((skill) => skill.skillId)));
        const asked = new Set(request.gaps.map((each) => each.id));
        for (const id of ids) {
          for (const before of request.taxonomy.skillById(id)?.prerequisites ?? []) {
            if (asked.has(before)) expect(ids.has(before)).toBe(true);
          }
        }
      }),
      SEED,
    );
  });

  it('never says the same sentence twice and never asks for more than a day holds', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const roadmap = planned(request);
        const goals = roadmap.stages.flatMap((stage) => stage.goals);
        expect(new Set(goals.map((goal) => goal.text)).size).toBe(goals.length);
        expect(new Set(goals.map((goal) => goal.id)).size).toBe(goals.length);
        const near = goals.filter((goal) => daysBetween(request.plan.startDate, goal.date) < 700);
        const perDay = Map.groupBy(near, (goal) => goal.date);
        const most = Math.ceil((request.plan.hoursPerWeek * 60) / daysNeeded(request.plan)) + 1;
        for (const day of perDay.values()) {
          expect(day.reduce((sum, goal) => sum + goal.minutes, 0)).toBeLessThanOrEqual(most);
        }
      }),
      SEED,
    );
  });

  it('spends the stated hours, and finishes in the stated weeks', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { stages, feasibility, plan } = planned(request);
        const minutes = stages.flatMap((stage) => stage.goals).reduce((sum, goal) => sum + goal.minutes, 0);
        const slack = Math.max(15, (plan.hoursPerWeek * 60) / daysNeeded(plan) / 4);
        const skills = stages.reduce((sum, stage) => sum + stage.skills.length, 0);
        expect(Math.abs(minutes - feasibility.totalHours * 60)).toBeLessThanOrEqual(slack + 15 * skills + 6);
        const last = stages.at(-1)?.endDate ?? '';
        expect(daysBetween(plan.startDate, last)).toBeLessThan((feasibility.weeks + 1) * 7);
      }),
      SEED,
    );
  });

  it('is the same for the same request', () => {
    fc.assert(
      fc.property(requests, (request) => {
        expect(planned(request)).toEqual(planned(structuredCloneOf(request)));
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  it('puts goals on as many different weekdays as asked for', () => {
    const goals = planned({ gaps: [gap(1, { hours: 60 })], taxonomy: plain, plan: sixHours, title: 'x' }).stages[0]
      ?.goals;
    expect(new Set(goals?.map((goal) => weekdayOf(goal.date)))).toEqual(new Set([0, 2, 4]));
  });

  it('is honest about a single gap and about none', () => {
    const one = planned({ gaps: [gap(1)], taxonomy: plain, plan: sixHours, title: 'x' });
    expect(one.stages).toHaveLength(1);
    const none = planRoadmap({ gaps: [], taxonomy: plain, plan: sixHours, title: 'x' });
    expect(none).toMatchObject({ ok: false, error: { code: 'nothing-to-plan' } });
  });

  it('leaves out dropped skills', () => {
    const request = { gaps: [gap(1), gap(2)], taxonomy: plain, plan: sixHours, title: 'x', dropSkillIds: ['skill-1'] };
    expect(planned(request).stages.flatMap((stage) => stage.skills.map((skill) => skill.skillId))).toEqual(['skill-2']);
  });

  it('spreads a week that would not fit on its days, and says so', () => {
    const plan = { ...sixHours, hoursPerWeek: 40, daysPerWeek: 1 };
    const roadmap = planned({ gaps: [gap(1, { hours: 80 })], taxonomy: plain, plan, title: 'x' });
    expect(roadmap.warnings.join()).toContain('spread over 4 days');
    expect(roadmap.stages.at(-1)?.endDate).toBe(addDays('2027-01-04', 11));
  });

  it('writes one goal a week for what lies more than two years ahead', () => {
    const plan = { ...sixHours, hoursPerWeek: 1, daysPerWeek: 1 };
    const roadmap = planned({ gaps: [gap(1, { hours: 160 })], taxonomy: plain, plan, title: 'x' });
    const distant = roadmap.stages[0]?.goals.filter((goal) => daysBetween('2027-01-04', goal.date) > 104 * 7) ?? [];
    expect(distant.length).toBeGreaterThan(40);
    expect(new Set(distant.map((goal) => goal.cadence))).toEqual(new Set(['weekly']));
    expect(roadmap.warnings.join()).toContain('two years');
  });
});

/** A copy of a request; the taxonomy holds a function, which structuredClone refuses. */
const structuredCloneOf = (request: RoadmapRequest): RoadmapRequest => ({
  ...request,
  gaps: request.gaps.map((each) => ({ ...each })).reverse(),
});
