import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RequiredSkill } from '@career-mentor/core/jobs';
import { requirementsOf } from './alternatives.ts';

const evidence = { documentId: 'd', start: 0, end: 1, page: 1, boxes: [], quote: 'x' };
const skill = (name: string, group?: number): RequiredSkill => ({
  name,
  quote: name,
  evidence,
  confidence: 1,
  ...(group === undefined ? {} : { alternativeGroup: group }),
});

const namesIn = (skills: readonly RequiredSkill[]): readonly (readonly string[])[] =>
  requirementsOf(skills).map((one) => one.map(({ name }) => name));

describe('requirementsOf', () => {
  it('makes alternatives one requirement, where the first of them stands', () => {
    const skills = [skill('SQL'), skill('Java', 1), skill('Git'), skill('Kotlin', 1), skill('Word', 2)];
    expect(namesIn(skills)).toEqual([['SQL'], ['Java', 'Kotlin'], ['Git'], ['Word']]);
  });

  it('loses and doubles no skill', () => {
    const some = fc.array(fc.tuple(fc.string(), fc.option(fc.nat(3), { nil: undefined })));
    fc.assert(
      fc.property(some, (pairs) => {
        const skills = pairs.map(([name, group]) => skill(name, group));
        expect(requirementsOf(skills).flat().toSorted(byPlaceIn(skills))).toEqual(skills);
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});

const byPlaceIn =
  (skills: readonly RequiredSkill[]) =>
  (a: RequiredSkill, b: RequiredSkill): number =>
    skills.indexOf(a) - skills.indexOf(b);
