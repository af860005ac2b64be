import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planRoadmapFromPrompt } from '../roadmaps/index.ts';
import { createSkillMatcher, taxonomy } from '../skills/index.ts';
import { difficultyFor, recommendForRoadmap } from './recommendForRoadmap.ts';

const matcher = createSkillMatcher(taxonomy);
const plan = { hoursPerWeek: 8, daysPerWeek: 4, startDate: '2027-01-04' };
const names = taxonomy.skills.map((skill) => skill.name);

it('Feature: hireready-ai, HireReady property 12: resources of a stage are for skills of that stage and of no later one', () => {
  const prompts = fc.oneof(
    fc.constantFrom(...taxonomy.roles.map((role) => role.title)),
    fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 9 }).map((all) => all.join(', ')),
  );
  fc.assert(
    fc.property(prompts, (prompt) => {
      const planned = planRoadmapFromPrompt({ prompt, plan, taxonomy, linkSkills: matcher.link });
      if (!planned.ok) throw new Error(planned.error.code);
      const { stages } = planned.value;
      const found = recommendForRoadmap(planned.value);
      expect(found.map((each) => each.stageId)).toEqual(stages.map((stage) => stage.id));
      stages.forEach((stage, index) => {
        const own = new Map(stage.skills.map((skill) => [skill.skillId, skill]));
        for (const recommendation of found[index]?.recommendations ?? []) {
          const skill = own.get(recommendation.skillId);
          expect(skill).toBeDefined();
          if (skill) expect(recommendation.difficulty).toBe(difficultyFor(skill));
          const allowed = [recommendation.skillId, ...taxonomy.ancestorsOf(recommendation.skillId).map(({ id }) => id)];
          for (const resource of recommendation.resources) {
            expect(resource.skillIds.some((id) => allowed.includes(id))).toBe(true);
          }
        }
        expect(found[index]?.recommendations.length).toBe(stage.skills.length);
      });
    }),
    { seed: 12, numRuns: 100 },
  );
});

it('starts where the person stands', () => {
  const skill = { skillId: 'sql', name: 'SQL', hours: 5, toLevel: 4 };
  expect([0, 1, 2, 3].map((fromLevel) => difficultyFor({ ...skill, fromLevel }))).toEqual([
    'beginner',
    'intermediate',
    'intermediate',
    'advanced',
  ]);
});
