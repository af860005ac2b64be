import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cvs, cvWith, knowledge, letterEmbedder, taxonomy } from './gaps.fixture.ts';
import { suggestRoles } from './roles.ts';
import { RoleSuggestion } from './schema.ts';

const suggest = (cv: Parameters<typeof suggestRoles>[0]['cv']) =>
  suggestRoles({ cv, taxonomy, knowledge, embedder: letterEmbedder });

test('Feature: hireready-ai, HireReady property 3: without an advert any CV gets exactly three roles with their skills', async () => {
  await fc.assert(
    fc.asyncProperty(cvs, async (cv) => {
      const roles = await suggest(cv);
      expect(roles).toHaveLength(3);
      expect(new Set(roles.map(({ roleId }) => roleId)).size).toBe(3);
      for (const role of roles) {
        RoleSuggestion.parse(role);
        expect(role.requiredSkills.length).toBeGreaterThan(0);
        expect(role.reasons.length).toBeGreaterThan(0);
        expect(role.gaps.length).toBeLessThanOrEqual(role.requiredSkills.length);
      }
    }),
    { seed: 12, numRuns: 100 },
  );
});

test('the role whose skills the CV shows comes first, with its own gaps', async () => {
  const [first] = await suggest(cvWith({ skills: ['Wound care'], highlights: ['Did triage in an emergency room.'] }));
  expect(first?.roleId).toBe('nurse');
  expect(first?.gaps.map(({ id, priority, requirement }) => [id, priority, requirement])).toEqual([
    ['phlebotomy', 'important', 'role'],
  ]);
  expect(first?.match.percentage).toBeCloseTo((100 * 1.8) / 2.2);
});

test('a CV that says nothing gets guesses that admit it', async () => {
  const roles = await suggest(cvWith({}));
  expect(roles.map(({ match }) => [match.percentage, match.certainty])).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
  expect(roles.every(({ reasons }) => reasons.join(' ').includes('guess'))).toBe(true);
});
