import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Roadmap, Stage } from '../roadmaps/index.ts';
import { roadmapProgress } from './roadmapProgress.ts';

const stage = (id: string, status: Stage['status']): Stage => ({
  id,
  title: id,
  tier: 'foundation',
  skills: [{ skillId: id, name: id, hours: 1, fromLevel: 0, toLevel: 1 }],
  hours: 1,
  startDate: '2027-01-04',
  endDate: '2027-01-04',
  goals: [
    { id: `${id}/1`, cadence: 'daily', skillId: id, text: id, minutes: 60, date: '2027-01-04', done: false },
    { id: `${id}/2`, cadence: 'daily', skillId: id, text: id, minutes: 60, date: '2027-01-04', done: true },
  ],
  status,
});

const roadmap = (statuses: readonly Stage['status'][]): Roadmap => ({
  title: 'x',
  origin: 'gaps',
  plan: { hoursPerWeek: 5, daysPerWeek: 5, startDate: '2027-01-04' },
  stages: statuses.map((status, index) => stage(`s${index}`, status)),
  feasibility: { meetsDeadline: true, totalHours: 1, weeks: 1, arithmetic: '1 h', options: [] },
  warnings: [],
});

it('Feature: hireready-ai, HireReady property 17: N of M stages done give N / M × 100 per cent', () => {
  const statuses = fc.array(fc.constantFrom<Stage['status'][]>('todo', 'doing', 'done'), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(statuses, (all) => {
      const done = all.filter((status) => status === 'done').length;
      const progress = roadmapProgress(roadmap(all));
      expect(progress).toMatchObject({ stages: all.length, stagesDone: done, goals: all.length * 2 });
      expect(progress.percentage).toBeCloseTo((done / all.length) * 100, 10);
      expect(progress.goalsDone).toBe(all.length + done);
    }),
    { seed: 17, numRuns: 200 },
  );
});
