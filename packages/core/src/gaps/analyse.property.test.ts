import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyseGaps } from './analyse.ts';
import { cvs, cvWith, jobs, jobWith, knowledge, letterEmbedder, skillNames } from './gaps.fixture.ts';
import { foldName } from '../skills/index.ts';
import { ancestorsOf } from './knowledge.ts';
import { cvSkillProfile } from './profile/skillProfile.ts';
import { GapAnalysis } from './schema.ts';
import { calibratedSimilarity, SAME_SKILL } from './similarity.ts';

const RUNS = { seed: 11, numRuns: 200 };
const analyse = (cv: Parameters<typeof cvSkillProfile>[0], job: Parameters<typeof analyseGaps>[0]['job']) =>
  analyseGaps({ cv, job, knowledge, embedder: letterEmbedder });

/** The definition of the property, written anew: no skill of the CV is the same, a narrower one, or as near as 0.75. */
async function isMissing(name: string, shown: readonly { name: string; skillId?: string }[]): Promise<boolean> {
  const id = knowledge.resolve(name)?.id;
  for (const skill of shown) {
    if (foldName(skill.name) === foldName(name)) return false;
    if (id !== undefined && skill.skillId === id) return false;
    if (id !== undefined && skill.skillId && ancestorsOf(skill.skillId, knowledge).includes(id)) return false;
    const [a, b] = await letterEmbedder.embed([name, skill.name].map((each) => knowledge.resolve(each)?.name ?? each));
    const cosine = (a ?? new Float32Array()).reduce((sum, value, index) => sum + value * (b?.[index] ?? 0), 0);
    if (calibratedSimilarity(cosine, letterEmbedder.similarityThreshold) >= SAME_SKILL - 1e-6) return false;
  }
  return true;
}

test('Feature: hireready-ai, HireReady property 2: every skill of the advert without a similar one in the CV is identified', async () => {
  await fc.assert(
    fc.asyncProperty(cvs, jobs, async (cv, job) => {
      const analysis = await analyse(cv, job);
      const identified = new Set(analysis.gaps.flatMap((gap) => [gap.name, ...(gap.alternatives ?? [])]));
      const metByAnother = new Set(analysis.matches.filter((m) => m.kind === 'alternative').map((m) => m.name));
      const shown = cvSkillProfile(cv, knowledge);
      const told = cv.work.flatMap((entry) => entry.highlights).map(foldName);
      for (const match of analysis.matches) {
        if (!(await isMissing(match.name, shown))) continue;
        if (told.some((text) => ` ${text} `.includes(` ${foldName(match.name)} `))) continue;
        expect([...identified, ...metByAnother]).toContain(match.name);
      }
    }),
    RUNS,
  );
});

test('HireReady property 2, the other side: every requirement is answered, and what the CV names is no gap', async () => {
  await fc.assert(
    fc.asyncProperty(cvs, jobs, async (cv, job) => {
      const { matches, gaps } = await analyse(cv, job);
      const keyOf = (name: string): string => knowledge.resolve(name)?.id ?? foldName(name);
      const negated = new Set(job.negated.map(({ name }) => keyOf(name)));
      const asked = [...job.required, ...job.preferred]
        .map(({ name }) => keyOf(name))
        .filter((key) => !negated.has(key));
      expect(new Set(matches.map(({ name }) => keyOf(name)))).toEqual(new Set(asked));
      const named = new Set(cv.skills.map(({ name }) => keyOf(name)));
      expect(gaps.filter((gap) => named.has(gap.id))).toEqual([]);
    }),
    RUNS,
  );
});

test('Feature: hireready-ai, HireReady property 4: each gap has exactly one priority and a non-empty explanation', async () => {
  await fc.assert(
    fc.asyncProperty(cvs, jobs, async (cv, job) => {
      const analysis = GapAnalysis.parse(await analyse(cv, job));
      expect(new Set(analysis.gaps.map(({ id }) => id)).size).toBe(analysis.gaps.length);
      for (const gap of analysis.gaps) {
        expect(['critical', 'important', 'nice-to-have'].filter((priority) => priority === gap.priority)).toHaveLength(
          1,
        );
        expect(gap.explanation).toContain(gap.name);
        expect(gap.jobEvidence?.quote).toContain(gap.name);
      }
    }),
    RUNS,
  );
});

test('Feature: hireready-ai, HireReady property 5: critical gaps come before important ones, these before nice-to-have', async () => {
  const rank = { critical: 0, important: 1, 'nice-to-have': 2 } as const;
  await fc.assert(
    fc.asyncProperty(cvs, jobs, async (cv, job) => {
      const { gaps } = await analyse(cv, job);
      const order = gaps.map((gap) => [rank[gap.priority], -gap.certainty * (gap.demand ?? 0.3)] as const);
      const sorted = order.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
      expect(order).toEqual(sorted);
    }),
    RUNS,
  );
});

test('one more skill in the CV never lowers the percentage', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(skillNames, { maxLength: 6 }), skillNames, jobs, async (skills, more, job) => {
      const before = await analyse(cvWith({ skills }), job);
      const after = await analyse(cvWith({ skills: [...skills, more] }), job);
      expect(after.match.percentage).toBeGreaterThanOrEqual(before.match.percentage - 1e-9);
    }),
    RUNS,
  );
});

test('an empty CV scores 0 with no certainty, whatever the advert asks', async () => {
  await fc.assert(
    fc.asyncProperty(jobs, async (job) => {
      const { match } = await analyse(cvWith({}), job);
      expect(match.percentage).toBe(0);
      expect(match.certainty).toBe(0);
    }),
    RUNS,
  );
});

test('the order of skills in the CV changes nothing in the score', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(skillNames, { maxLength: 8 }), jobs, async (skills, job) => {
      const forwards = await analyse(cvWith({ skills }), job);
      const backwards = await analyse(cvWith({ skills: skills.toReversed() }), job);
      expect(backwards.match).toEqual(forwards.match);
    }),
    RUNS,
  );
});

test('a skill that the advert says it does not need never counts, even when it is also required', async () => {
  const job = jobWith({ required: ['Java', 'SQL'], negated: ['Java'] });
  const { matches, negated } = await analyse(cvWith({ skills: ['SQL'] }), job);
  expect(matches.map(({ name }) => name)).toEqual(['SQL']);
  expect(negated).toEqual(['Java']);
});
