import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INFERRED_ROLES, inferRoles, type SkillProfile } from './inferRoles.ts';
import { loadTaxonomy } from './load.ts';
import type { Skill } from './schema.ts';
import { createTaxonomy } from './taxonomy.ts';

const taxonomy = loadTaxonomy();
const profileOf = (...skillIds: string[]): SkillProfile => ({ skills: skillIds.map((skillId) => ({ skillId })) });
const titlesFor = (profile: SkillProfile): string[] => inferRoles(profile, taxonomy).map(({ role }) => role.title);

const anyProfile: fc.Arbitrary<SkillProfile> = fc.record({
  skills: fc.array(
    fc.record({
      skillId: fc.oneof(fc.constantFrom(...taxonomy.skills.map(({ id }) => id)), fc.string()),
      strength: fc.double({ min: -1, max: 2 }),
    }),
    { maxLength: 40 },
  ),
  titles: fc.array(fc.oneof(fc.constantFrom(...taxonomy.roles.map(({ title }) => title)), fc.string()), {
    maxLength: 3,
  }),
});

describe('inferRoles', () => {
  it('Feature: hireready-ai, HireReady property 3: any skill set infers exactly three roles with required skills', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const inferred = inferRoles(profile, taxonomy);
        expect(inferred).toHaveLength(INFERRED_ROLES);
        expect(new Set(inferred.map(({ role }) => role.id)).size).toBe(INFERRED_ROLES);
        for (const { role, score, certainty, reasons } of inferred) {
          expect(role.skills.length).toBeGreaterThan(0);
          expect(reasons.length).toBeGreaterThan(0);
          expect(reasons.every((reason) => reason.length > 0)).toBe(true);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(certainty).toBeGreaterThanOrEqual(0);
          expect(certainty).toBeLessThanOrEqual(1);
        }
        const scores = inferred.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      }),
      { seed: 33, numRuns: 200 },
    );
  });

  it('finds a role from the skills it asks for, in every trade', () => {
    const missed = taxonomy.roles.filter((role) => {
      const core = role.skills.slice(0, 6).map(({ skillId }) => ({ skillId }));
      return !inferRoles({ skills: core }, taxonomy).some((inferred) => inferred.role.id === role.id);
    });
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  it('says that it guesses when nothing is known', () => {
    for (const profile of [profileOf(), profileOf('no-such-skill'), { skills: [{ skillId: 'python', strength: 0 }] }]) {
      const inferred = inferRoles(profile, taxonomy);
      expect(inferred.map(({ certainty, score }) => [certainty, score])).toEqual([
        [0, 0],
        [0, 0],
        [0, 0],
      ]);
      expect(inferred[0]?.reasons[0]).toMatch(/guess/);
      expect(new Set(inferred.map(({ role }) => role.family)).size).toBe(INFERRED_ROLES);
    }
  });

  it('counts a position with the title of a role, and a child for its parent', () => {
    expect(titlesFor({ skills: [], titles: ['Senior Registered Nurse'] })).toContain('Registered nurse');
    expect(titlesFor({ skills: [], titles: ['Dental nurse'] })[0]).toBe('Dental assistant');
    expect(
      inferRoles({ skills: [], titles: ['Dental nurse'] }, taxonomy).filter(({ score }) => score > 0),
    ).toHaveLength(1);
    const shaped = inferRoles(profileOf('tig-welding', 'technical-drawing', 'mig-welding'), taxonomy);
    expect(shaped.map(({ role }) => role.id)).toContain('welder');
  });

  it('names in its reasons only skills of the profile', () => {
    const profile = profileOf('python', 'sql', 'statistics', 'cooking');
    const [best] = inferRoles(profile, taxonomy);
    expect(best?.matchedSkillIds.every((id) => profile.skills.some(({ skillId }) => skillId === id))).toBe(true);
    expect(best?.reasons.join(' ')).toMatch(/Python/);
  });

  it('credits a child in full, the parent by half and a related skill by a quarter', () => {
    const skill = (id: string, more: Partial<Skill> = {}): Skill => ({
      ...{ id, name: id, aliases: [], category: 'sales', related: [], prerequisites: [], demand: 0.5, effort: 2 },
      ...{ source: 'own', ambiguous: false, ...more },
    });
    const role = (id: string, skillId: string) => ({
      id,
      title: id,
      aliases: [],
      family: id,
      skills: [{ skillId, weight: 1 }],
    });
    const small = createTaxonomy({
      version: '',
      skills: [
        skill('top'),
        skill('asked', { parent: 'top', related: ['near'] }),
        skill('part', { parent: 'asked' }),
        skill('near'),
      ],
      roles: [role('wanted', 'asked'), role('other', 'else'), role('third', 'else')],
      contextForms: [],
    });
    const scoreOf = (id: string): number =>
      inferRoles(profileOf(id), small).find((one) => one.role.id === 'wanted')?.score ?? -1;
    expect([scoreOf('asked'), scoreOf('part'), scoreOf('top'), scoreOf('near')]).toEqual([1, 1, 0.65, 0.475]);
  });
});
