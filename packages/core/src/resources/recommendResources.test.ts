import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taxonomy } from '../skills/index.ts';
import { createCatalogue, loadCatalogue } from './catalogue.ts';
import { LEAST_RATING, recommendResources } from './recommendResources.ts';
import { Difficulty, ResourceRecommendation, type Resource } from './schema.ts';

const LEVELS = Difficulty.options;
const catalogue = loadCatalogue();
const skills = fc.constantFrom(...taxonomy.skills.map((skill) => skill.id));
const levels = fc.constantFrom(...LEVELS);
const diverse = (resources: readonly Resource[]): number =>
  new Set(resources.map((resource) => resource.type).filter((type) => type !== 'book')).size;

describe('recommendResources', () => {
  it('Feature: hireready-ai, HireReady property 10: a covered skill gets three good resources for it at the level, and verified means checked', () => {
    fc.assert(
      fc.property(skills, levels, (skillId, difficulty) => {
        const found = ResourceRecommendation.parse(recommendResources({ skillId, difficulty }));
        const fields = new Set(taxonomy.ancestorsOf(skillId).map((field) => field.id));
        for (const resource of found.resources) {
          expect(resource.rating).toBeGreaterThanOrEqual(LEAST_RATING);
          expect(resource.difficulties).toContain(difficulty);
          const wider = found.widerIds?.includes(resource.id) ?? false;
          expect(resource.skillIds.some((id) => (wider ? fields.has(id) : id === skillId))).toBe(true);
          if (resource.verifiedAt !== undefined) expect(Number.isNaN(Date.parse(resource.verifiedAt))).toBe(false);
        }
        if (found.coverage === 'covered') expect(found.resources.length).toBeGreaterThanOrEqual(3);
        else expect(found.note).toContain('search for');
      }),
      { seed: 10, numRuns: 600 },
    );
  });

  it('Feature: hireready-ai, HireReady property 11: what is recommended has two of course, documentation, video and practice', () => {
    fc.assert(
      fc.property(skills, levels, fc.integer({ min: 1, max: 8 }), (skillId, difficulty, limit) => {
        const found = recommendResources({ skillId, difficulty, limit });
        if (found.coverage === 'covered') expect(diverse(found.resources)).toBeGreaterThanOrEqual(2);
      }),
      { seed: 11, numRuns: 600 },
    );
  });

  it('covers at every level at least 600 skills by resources of their own, and nearly all of the 250 most asked for', () => {
    const covered = (skillId: string): boolean =>
      LEVELS.every((difficulty) => recommendResources({ skillId, difficulty }).coverage === 'covered');
    const alone = [...catalogue.bySkill.keys()].filter((skillId) =>
      LEVELS.every((difficulty) => {
        const found = recommendResources({ skillId, difficulty });
        return found.coverage === 'covered' && found.widerIds === undefined;
      }),
    );
    expect(alone.length).toBeGreaterThanOrEqual(600);
    const asked = [...taxonomy.skills].sort((a, b) => b.demand - a.demand).slice(0, 250);
    expect(asked.filter((skill) => covered(skill.id)).length).toBeGreaterThanOrEqual(245);
  });

  it('invents nothing for a skill it does not know', () => {
    const found = recommendResources({ skillId: 'quidditch', name: 'Quidditch', difficulty: 'beginner' });
    expect(found).toMatchObject({ resources: [], coverage: 'uncovered', name: 'Quidditch' });
    expect(found.note).toContain('"Quidditch introduction course"');
  });

  it('never counts books as a second type', () => {
    const made = createCatalogue(
      (['book', 'book', 'course', 'course'] as const).map((type, index) => sample(`r${index}`, { type })),
    );
    const found = recommendResources({ skillId: 'sql', difficulty: 'beginner', catalogue: made, taxonomy: noFields });
    expect(found.coverage).toBe('uncovered');
  });

  it('makes room for a second type that would not be among the best', () => {
    const resources = ['a', 'b', 'c'].map((id) => sample(id, { type: 'course', rating: 5 }));
    const made = createCatalogue([...resources, sample('z', { type: 'practice', rating: 4.2 })]);
    const found = recommendResources({
      skillId: 'sql',
      difficulty: 'beginner',
      limit: 3,
      catalogue: made,
      taxonomy: noFields,
    });
    expect(found.resources.map((resource) => resource.id)).toEqual(['a', 'b', 'z']);
  });

  it('Feature: hireready-ai, HireReady property 33: what cannot be reached is replaced by another for the same skill and level', () => {
    const covered = [...catalogue.bySkill.keys()].filter(
      (skillId) => (catalogue.bySkill.get(skillId) ?? []).filter((each) => each.rating >= 4).length > 8,
    );
    fc.assert(
      fc.property(fc.constantFrom(...covered), (skillId) => {
        const before = recommendResources({ skillId, difficulty: 'intermediate' });
        const gone = before.resources[0]?.id ?? '';
        const after = recommendResources({ skillId, difficulty: 'intermediate', exclude: [gone] });
        expect(after.resources.map((resource) => resource.id)).not.toContain(gone);
        expect(after.resources.length).toBeGreaterThanOrEqual(1);
      }),
      { seed: 33, numRuns: 150 },
    );
  });

  it('Feature: hireready-ai, HireReady property 34: a person’s stars change the order and can take a resource out', () => {
    const made = createCatalogue(['a', 'b', 'c', 'd'].map((id) => sample(id, { rating: 4.2 })));
    const request = { skillId: 'sql', difficulty: 'beginner', catalogue: made, taxonomy: noFields, limit: 4 } as const;
    const ids = (ratings: Record<string, number>): string[] =>
      recommendResources({ ...request, ratings }).resources.map((resource) => resource.id);
    expect(ids({})).toEqual(['a', 'b', 'c', 'd']);
    expect(ids({ d: 5 })[0]).toBe('d');
    expect(ids({ a: 1 })).toEqual(['b', 'c', 'd']);
  });
});

const noFields = { skillById: () => undefined, ancestorsOf: () => [] };

const sample = (id: string, fields: Partial<Resource>): Resource => ({
  id,
  title: id,
  url: `https://example.org/${id}`,
  provider: 'Example',
  type: 'documentation',
  difficulties: ['beginner'],
  minutes: 60,
  skillIds: ['sql'],
  language: 'en',
  price: 'free',
  rating: 4.6,
  rubric: { authority: 2, openness: 2, currency: 2, practice: 1, clarity: 2 },
  ...fields,
});
