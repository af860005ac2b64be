import { describe, expect, it } from 'vitest';
import { LAYOUTS } from './layouts/layouts.ts';
import { textOf } from './layouts/written.ts';
import { planOf } from './plan.ts';
import { Truth } from './scoring/truth.ts';

const plan = planOf({ turns: 1, perPerson: 2 });
const countOf = (key: string): number => new Set(plan.map(({ group }) => group[key])).size;

describe('the invented CVs', () => {
  it('are the same in every run', () => {
    const again = planOf({ turns: 1, perPerson: 2 });
    expect(again.map(({ file, truth }) => ({ file, truth }))).toEqual(plan.map(({ file, truth }) => ({ file, truth })));
    expect(again.map(({ written }) => written)).toEqual(plan.map(({ written }) => written));
  });

  it('are of more than thirty trades, ten countries and eight languages, in more than forty layouts', () => {
    expect(countOf('trade')).toBeGreaterThanOrEqual(30);
    expect(countOf('country')).toBeGreaterThanOrEqual(10);
    expect(countOf('language')).toBe(8);
    expect(LAYOUTS.filter(({ hard }) => hard !== true).length).toBeGreaterThan(40);
  });

  it('come to 600 people and more by default', () => {
    expect(new Set(planOf({ turns: 7, perPerson: 1 }).map(({ subject }) => subject.id)).size).toBeGreaterThan(600);
  });

  it('keep about a third of the people and of the layouts out of tuning', () => {
    const people = new Map(plan.map(({ group }) => [group['person'], group['newPerson']]));
    const layouts = new Map(plan.map(({ group }) => [group['family'], group['newLayout']]));
    for (const side of [people, layouts]) {
      const share = [...side.values()].filter((isNew) => isNew === true).length / side.size;
      expect(share).toBeGreaterThan(0.2);
      expect(share).toBeLessThan(0.45);
    }
  });

  it('do not repeat one wording in a layout', () => {
    const headings = plan
      .filter(({ subject }) => subject.country.language.code === 'en')
      .map(({ subject }) => `${subject.headings.work} ${subject.habits.jobDates} ${subject.habits.dash}`);
    expect(new Set(headings).size).toBeGreaterThan(headings.length / 3);
  });

  it('have truths of the scored form that ask for nothing the document does not say', () => {
    for (const { written, truth } of plan) {
      const text = textOf(written).toLowerCase().replace(/\s+/g, '');
      const { basics, work } = Truth.parse(truth);
      for (const value of [basics.name, basics.email, ...work.flatMap(({ name, position }) => [name, position])])
        expect(text).toContain((value ?? '').toLowerCase().replace(/\s+/g, ''));
    }
  });
});
