import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Skill } from '../skills/index.ts';
import { lookups } from './gaps.fixture.ts';
import { depthOf, inLearningOrder, predecessorsWithin, type SkillLookup } from './order.ts';

const IDS = Array.from({ length: 24 }, (_, index) => `skill-${index}`);
const numberOf = (id: string): number => Number(id.split('-')[1]);

/** A lookup made of prerequisites only. */
function linked(links: Readonly<Record<string, readonly string[]>>): SkillLookup {
  const skill = (id: string): Skill => ({
    id,
    name: id,
    aliases: [],
    category: 'database',
    related: [],
    prerequisites: [...(links[id] ?? [])],
    demand: 0.5,
    effort: 2,
    source: 'own',
    ambiguous: false,
  });
  return { skillById: (id) => (id in links ? skill(id) : undefined) };
}

describe('the order of learning', () => {
  it('holds against a wish for the opposite', () => {
    fc.assert(
      fc.property(lookups, fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 2 }), (lookup, wanted) => {
        const before = predecessorsWithin(wanted, lookup);
        const order = inLearningOrder(wanted, before, (a, b) => numberOf(b) - numberOf(a));
        expect([...order].sort()).toEqual([...wanted].sort());
        order.forEach((id, index) => {
          for (const earlier of before.get(id) ?? []) expect(order.indexOf(earlier)).toBeLessThan(index);
        });
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('reaches through skills that are not wanted', () => {
    const lookup = linked({ a: [], x: ['a'], b: ['x'] });
    expect(predecessorsWithin(['a', 'b'], lookup).get('b')).toEqual(['a']);
  });

  it('cuts circles and still places every skill', () => {
    const lookup = linked({ a: ['c'], b: ['a'], c: ['b'], d: ['d'] });
    const before = predecessorsWithin(['a', 'b', 'c', 'd'], lookup);
    expect(inLearningOrder(['d', 'c', 'b', 'a'], before, (x, y) => (x < y ? -1 : 1))).toHaveLength(4);
    expect(before.get('d')).toEqual([]);
    expect(depthOf('a', lookup)).toBeGreaterThan(0);
  });

  it('measures the chain below a skill', () => {
    const lookup = linked({ a: [], b: ['a'], c: ['a', 'b'] });
    expect(['a', 'b', 'c', 'unknown'].map((id) => depthOf(id, lookup))).toEqual([0, 1, 2, 0]);
  });
});
