/** Arbitrary gaps over a small made-up taxonomy for the property tests of this folder. */
import fc from 'fast-check';
import type { Gap } from '../gaps/index.ts';
import type { Skill } from '../skills/index.ts';
import type { SkillLookup } from './order.ts';
import type { RoadmapPlan } from './schema.ts';

const CATEGORIES = [
  'programming-language',
  'cloud-devops',
  'health-procedure',
  'construction',
  'language',
  'soft-skill',
];

const madeUpSkill = (index: number, prerequisites: string[], parent?: string): Skill => ({
  id: `skill-${index}`,
  name: `Skill ${index}`,
  aliases: [],
  category: CATEGORIES[index % CATEGORIES.length] ?? 'law',
  ...(parent ? { parent } : {}),
  related: [],
  prerequisites,
  demand: 0.5,
  effort: (index % 5) + 1,
  source: 'own',
  ambiguous: false,
});

/** 24 skills whose prerequisites always have a lower number, so that the true order is known. */
export const lookups: fc.Arbitrary<SkillLookup> = fc
  .array(fc.array(fc.nat(22), { maxLength: 3 }), { minLength: 24, maxLength: 24 })
  .map((links) => {
    const skills = links.map((link, index) => {
      const before = [...new Set(link.filter((each) => each < index))].map((each) => `skill-${each}`);
      return madeUpSkill(index, before.slice(1), before[0]);
    });
    const byId = new Map(skills.map((skill) => [skill.id, skill]));
    return { skillById: (id: string) => byId.get(id) };
  });

const gapOf = (index: number, fields: Pick<Gap, 'priority' | 'certainty' | 'hours'>): Gap => ({
  id: index < 22 ? `skill-${index}` : `unknown thing ${index}`,
  ...(index < 22 ? { skillId: `skill-${index}` } : {}),
  name: `Skill ${index}`,
  requirement: 'required',
  explanation: 'The advert asks for it and the CV does not show it.',
  demand: 0.4,
  ...fields,
});

/** One to 25 different gaps of any priority and size. */
export const gapLists: fc.Arbitrary<Gap[]> = fc
  .uniqueArray(fc.nat(24), { minLength: 1, maxLength: 25 })
  .chain((indexes) =>
    fc.tuple(
      ...indexes.map((index) =>
        fc
          .record({
            priority: fc.constantFrom('critical' as const, 'important' as const, 'nice-to-have' as const),
            certainty: fc.double({ min: 0, max: 1, noNaN: true }),
            hours: fc.double({ min: 0.1, max: 30, noNaN: true }),
          })
          .map((fields) => gapOf(index, fields)),
      ),
    ),
  );

/** Plans from one hour to eighty a week, starting on any weekday. */
export const plans: fc.Arbitrary<RoadmapPlan> = fc.record({
  hoursPerWeek: fc.double({ min: 1, max: 80, noNaN: true }).map((hours) => Math.round(hours * 2) / 2),
  daysPerWeek: fc.integer({ min: 1, max: 7 }),
  startDate: fc.integer({ min: 1, max: 28 }).map((day) => `2027-02-${String(day).padStart(2, '0')}`),
});
