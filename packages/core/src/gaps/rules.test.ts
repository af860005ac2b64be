import { describe, expect, test } from 'vitest';
import { analyseGaps } from './analyse.ts';
import { monthsOfWork } from './experience.ts';
import { cvWith, jobWith, knowledge, letterEmbedder, taxonomy } from './gaps.fixture.ts';
import { hoursToClose } from './hours.ts';
import { createSkillKnowledge } from './knowledge.ts';
import { suggestRoles } from './roles.ts';
import { creditOf } from './score.ts';
import { calibratedSimilarity } from './similarity.ts';
import { createSkillMatcher, createTaxonomy } from '../skills/index.ts';

test('the threshold becomes 0.75, the ends stay, the map never falls', () => {
  expect(calibratedSimilarity(0.6, 0.6)).toBeCloseTo(0.75);
  expect(calibratedSimilarity(0.3, 0.6)).toBeCloseTo(0.375);
  expect(calibratedSimilarity(1, 0.6)).toBe(1);
  expect(calibratedSimilarity(-0.4, 0.6)).toBe(0);
  expect(calibratedSimilarity(Number.NaN, 0.6)).toBe(0);
  expect(calibratedSimilarity(0.8, 0.6)).toBeCloseTo(0.875);
});

test('credit: all from 0.75, half the similarity from 0.5, else nothing', () => {
  expect([1, 0.75, 0.74, 0.5, 0.49, 0].map(creditOf)).toEqual([1, 1, 0.37, 0.25, 0, 0]);
});

test('a required skill weighs twice a preferred one', async () => {
  const job = jobWith({ required: ['Java'], preferred: ['Welding'] });
  const { match } = await analyseGaps({ cv: cvWith({ skills: ['Java'] }), job, knowledge, embedder: letterEmbedder });
  expect(match.percentage).toBeCloseTo(200 / 3);
});

test('months of work: overlaps once, gaps not at all, "present" only with a date of today', () => {
  const cv = cvWith({});
  cv.work.push(
    { highlights: [], startDate: '2018-01', endDate: '2020-01' },
    { highlights: [], startDate: '2019-01', endDate: '2020-07' },
    { highlights: [], startDate: '2022-01', endDate: 'present' },
    { highlights: [], startDate: '2025-01', endDate: '2024-01' },
  );
  expect(monthsOfWork(cv, '2022-04-15')).toBe(30 + 3);
  expect(monthsOfWork(cv)).toBe(30);
  expect(monthsOfWork(cvWith({}))).toBeUndefined();
});

test('hours grow with effort and priority and shrink with what is near', () => {
  const skill = taxonomy.skillById('kubernetes');
  expect(hoursToClose({ skill, priority: 'critical', similarity: 0 })).toBe(18 * 4.5);
  expect(hoursToClose({ skill, priority: 'important', similarity: 0 })).toBe(18 * 2.5);
  expect(hoursToClose({ skill, priority: 'important', similarity: 0.5 })).toBe(18 * 1.5);
  expect(hoursToClose({ skill: undefined, priority: 'nice-to-have', similarity: 0 })).toBe(10 * 2.5);
});

describe('the role of a job title', () => {
  test('is the one with the longest name in it, as whole words', () => {
    expect(knowledge.roleByTitle('Junior Front-end developer (80 %)')?.id).toBe('front-end-developer');
    expect(knowledge.roleByTitle('Nursery gardener')).toBeUndefined();
    const [nurse] = taxonomy.roles.filter(({ id }) => id === 'nurse');
    if (nurse === undefined) throw new Error('the fixture has a nurse');
    const wider = createTaxonomy({
      version: 'test',
      skills: taxonomy.skills,
      roles: [nurse, { ...nurse, id: 'head-nurse', title: 'Head nurse' }],
      contextForms: [],
    });
    const roles = createSkillKnowledge(wider, createSkillMatcher(wider));
    expect(roles.roleByTitle('Head nurse, night shift')?.id).toBe('head-nurse');
  });
});

test('skills that are only listed point to a role too, a little less than shown ones', async () => {
  const suggest = (cv: ReturnType<typeof cvWith>) =>
    suggestRoles({ cv, taxonomy, knowledge, embedder: letterEmbedder });
  expect((await suggest(cvWith({ skills: ['MIG welding'] })))[0]?.roleId).toBe('welder');
  const mixed = cvWith({ skills: ['Wound care'], highlights: ['Welding all day.'] });
  expect((await suggest(mixed))[0]?.roleId).toBe('welder');
});

test('a requirement with nothing near has kind none and names no skill of the CV', async () => {
  const { matches } = await analyseGaps({
    cv: cvWith({ skills: ['Triage'] }),
    job: jobWith({ required: ['PostgreSQL'] }),
    knowledge,
    embedder: letterEmbedder,
  });
  expect(matches[0]).toMatchObject({ kind: 'none', cvEvidence: [] });
  expect(matches[0]?.matchedName).toBeUndefined();
});

test('an unknown name inside a longer word is not shown by it', async () => {
  const cv = cvWith({ highlights: ['Went zorbingless for a year.'] });
  const { gaps } = await analyseGaps({
    cv,
    job: jobWith({ required: ['Zorbing'] }),
    knowledge,
    embedder: letterEmbedder,
  });
  expect(gaps.map(({ name }) => name)).toEqual(['Zorbing']);
});

test('spoken languages that look alike earn nothing from each other', async () => {
  const alike = {
    ...letterEmbedder,
    embed: async (texts: readonly string[]) => texts.map(() => new Float32Array([1])),
  };
  const { match, gaps } = await analyseGaps({
    cv: cvWith({ languages: [['French', 'native']] }),
    job: jobWith({ required: ['German'] }),
    knowledge,
    embedder: alike,
  });
  expect(match.percentage).toBe(0);
  expect(gaps[0]?.nearest).toBeUndefined();
});

test('known skills that only sound alike earn no more than a broader skill would', async () => {
  const vectors = new Map([
    ['JavaScript', new Float32Array([1, 0])],
    ['Java', new Float32Array([0.9, Math.sqrt(1 - 0.81)])],
  ]);
  const close = {
    ...letterEmbedder,
    embed: async (texts: readonly string[]) => texts.map((text) => vectors.get(text) ?? new Float32Array(2)),
  };
  const { matches, gaps } = await analyseGaps({
    cv: cvWith({ skills: ['Java'] }),
    job: jobWith({ required: ['JavaScript'] }),
    knowledge,
    embedder: close,
  });
  expect(matches[0]).toMatchObject({ kind: 'semantic', similarity: 0.6, matchedName: 'Java' });
  expect(gaps).toHaveLength(1);
});

test('a language below the level asked for stays its own nearest, whatever else sounds alike', async () => {
  const alike = {
    ...letterEmbedder,
    embed: async (texts: readonly string[]) => texts.map(() => new Float32Array([1])),
  };
  const { gaps } = await analyseGaps({
    cv: cvWith({
      languages: [
        ['French', 'native'],
        ['German', 'A1'],
      ],
    }),
    job: jobWith({ required: [{ name: 'German', quote: 'Fluent German' }] }),
    knowledge,
    embedder: alike,
  });
  expect(gaps[0]?.nearest?.name).toBe('German');
});

test('two entries of the taxonomy with the same meaning are one skill', async () => {
  const alike = {
    ...letterEmbedder,
    embed: async (texts: readonly string[]) => texts.map(() => new Float32Array([1])),
  };
  const { matches } = await analyseGaps({
    cv: cvWith({ skills: ['Triage'] }),
    job: jobWith({ required: ['Phlebotomy'] }),
    knowledge,
    embedder: alike,
  });
  expect(matches[0]).toMatchObject({ kind: 'semantic', similarity: 1 });
});
