import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './calendarDays.ts';
import { gapLists, lookups, plans } from './gaps.fixture.ts';
import { planRoadmap, type RoadmapRequest } from './planRoadmap.ts';
import type { Roadmap } from './schema.ts';

function planned(request: RoadmapRequest): Roadmap {
  const result = planRoadmap(request);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const gap = (id: string, hours: number, priority: 'critical' | 'nice-to-have' = 'critical') => ({
  id,
  skillId: id,
  name: id,
  priority,
  requirement: 'required' as const,
  explanation: 'Asked for and not shown.',
  certainty: 1,
  hours,
});

const plain = { skillById: () => undefined };
const sixHours = { hoursPerWeek: 6, daysPerWeek: 3, startDate: '2027-01-04' };

describe('feasibility', () => {
  it('shows the arithmetic in words', () => {
    const gaps = [gap('a', 60), gap('b', 24)];
    const { feasibility } = planned({ gaps, taxonomy: plain, plan: sixHours, title: 'x' });
    expect(feasibility).toMatchObject({ totalHours: 84, weeks: 14, meetsDeadline: true, options: [] });
    expect(feasibility.arithmetic).toBe('84 h at 6 h a week = 14 weeks, from 4 Jan 2027 to 9 Apr 2027.');
  });

  it('says what an impossible deadline leaves room for, and offers three ways out', () => {
    const gaps = [gap('a', 60), gap('b', 24, 'nice-to-have')];
    const plan = { ...sixHours, deadline: '2027-03-14' };
    const { feasibility } = planned({ gaps, taxonomy: plain, plan, title: 'x' });
    expect(feasibility.meetsDeadline).toBe(false);
    expect(feasibility.arithmetic).toContain('leaves 10 weeks and room for 60 h');
    expect(feasibility.options.map((option) => option.kind)).toEqual(['more-hours', 'later-deadline', 'fewer-skills']);
    expect(feasibility.options[2]?.dropSkillIds).toEqual(['b']);
  });

  it('offers only ways out that work when they are taken', () => {
    const requests = fc.record({ gaps: gapLists, taxonomy: lookups, plan: plans, title: fc.constant('x') });
    fc.assert(
      fc.property(requests, fc.integer({ min: -10, max: 200 }), (request, days) => {
        const plan = { ...request.plan, deadline: addDays(request.plan.startDate, days) };
        const { feasibility } = planned({ ...request, plan });
        expect(feasibility.options.length > 0).toBe(!feasibility.meetsDeadline);
        for (const option of feasibility.options) {
          const taken = {
            ...plan,
            hoursPerWeek: option.hoursPerWeek ?? plan.hoursPerWeek,
            deadline: option.deadline ?? plan.deadline,
          };
          const dropSkillIds = [...(option.dropSkillIds ?? []), ...leftForLater({ ...request, plan })];
          expect(planned({ ...request, plan: taken, dropSkillIds }).feasibility.meetsDeadline).toBe(true);
        }
      }),
      { seed: 31, numRuns: 100 },
    );
  });

  it('finds three ways out for every deadline that is not already met with two skills or more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: -5, max: 40 }), (hoursPerWeek, days) => {
        const plan = { ...sixHours, hoursPerWeek, deadline: addDays(sixHours.startDate, days) };
        const gaps = [gap('a', 70), gap('b', 200), gap('c', 90)];
        const { feasibility } = planned({ gaps, taxonomy: plain, plan, title: 'x' });
        if (!feasibility.meetsDeadline) expect(feasibility.options).toHaveLength(3);
      }),
      { seed: 32, numRuns: 100 },
    );
  });
});

/** Gaps beyond the first fifteen: dropping a planned skill must not let one of these move up in this test. */
function leftForLater(request: RoadmapRequest): string[] {
  const ids = new Set(planned(request).stages.flatMap((stage) => stage.skills.map((skill) => skill.skillId)));
  return request.gaps.map((each) => each.id).filter((id) => !ids.has(id));
}
