import { fileURLToPath } from 'node:url';
import type { Cv } from '@career-mentor/core/cv';
import { analyseGaps, calibratedSimilarity, createSkillKnowledge, SAME_SKILL } from '@career-mentor/core/gaps';
import type { Job } from '@career-mentor/core/jobs';
import { createSkillMatcher, loadTaxonomy } from '@career-mentor/core/skills';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEmbedder, type LoadedEmbedder } from './miniLm.ts';

const taxonomy = loadTaxonomy();
const knowledge = createSkillKnowledge(taxonomy, createSkillMatcher(taxonomy));
let embedder: LoadedEmbedder;

beforeAll(async () => {
  const modelDirectory = fileURLToPath(new URL('../../../../models/embedded/all-MiniLM-L6-v2', import.meta.url));
  const created = await createEmbedder({ modelDirectory });
  if (!created.ok) throw new Error(created.error.message);
  embedder = created.value;
});
afterAll(() => embedder.close());

const cvWith = (skills: readonly string[]): Cv => ({
  basics: { profiles: [] },
  work: [],
  education: [],
  skills: skills.map((name) => ({ name, keywords: [] })),
  languages: [],
  projects: [],
  certificates: [],
  meta: { documentId: 'cv', language: 'en', warnings: [], evidence: {}, confidence: {}, skillIds: {} },
});

const jobWith = (names: readonly string[]): Job => ({
  required: names.map((name, index) => ({
    name,
    quote: name,
    confidence: 1,
    evidence: { documentId: 'job', start: index * 50, end: index * 50 + name.length, page: 1, boxes: [], quote: name },
  })),
  preferred: [],
  negated: [],
  meta: { documentId: 'job', language: 'en', warnings: [], evidence: {} },
});

/** Names the taxonomy holds, and phrases as people write them that it does not. */
const names = fc.oneof(
  fc.constantFrom(...taxonomy.skills.filter((_, index) => index % 40 === 0).map(({ name }) => name)),
  fc.constantFrom(
    'looking after very old people',
    'writing the weekly shift plan',
    'keeping bees in the city',
    'tuning church organs',
    'making our shop window attractive',
    'explaining figures to the board',
  ),
);

test('Feature: hireready-ai, HireReady property 2: with the shipped model and taxonomy, what is unlike every skill of the CV is a gap', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(names, { maxLength: 5 }),
      fc.uniqueArray(names, { minLength: 1, maxLength: 5 }),
      async (listed, asked) => {
        const { gaps, matches } = await analyseGaps({ cv: cvWith(listed), job: jobWith(asked), knowledge, embedder });
        const [shown, wanted] = [
          await embedder.embed(listed.map(taxonomyName)),
          await embedder.embed(asked.map(taxonomyName)),
        ];
        asked.forEach((name, index) => {
          const nearest = Math.max(0, ...shown.map((vector) => dot(vector, wanted[index])));
          const unlike = calibratedSimilarity(nearest, embedder.similarityThreshold) < SAME_SKILL;
          const met = matches.find((match) => match.name === name);
          const byRelation = met?.kind === 'child' || met?.kind === 'exact' || met?.kind === 'alias';
          if (unlike && !byRelation) expect(gaps.map((gap) => gap.name)).toContain(name);
          expect(gaps.some((gap) => gap.name === name)).toBe((met?.similarity ?? 0) < SAME_SKILL);
        });
      },
    ),
    { seed: 21, numRuns: 100 },
  );
});

test('a skill in other words is met by meaning, one that only sounds alike is not', async () => {
  const analysis = await analyseGaps({
    cv: cvWith(['caring for frail older people', 'Java']),
    job: jobWith(['care of frail elderly people', 'JavaScript']),
    knowledge,
    embedder,
  });
  expect(analysis.matches[0]).toMatchObject({ kind: 'semantic', matchedName: 'caring for frail older people' });
  expect(analysis.gaps.map(({ name }) => name)).toEqual(['JavaScript']);
});

const taxonomyName = (name: string): string => knowledge.resolve(name)?.name ?? name;

const dot = (a: Float32Array, b: Float32Array | undefined): number =>
  a.reduce((sum, value, index) => sum + value * (b?.[index] ?? 0), 0);
