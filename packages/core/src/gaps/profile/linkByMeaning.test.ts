import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Embedder } from '../../ports/index.ts';
import { createSkillMatcher, createTaxonomy } from '../../skills/index.ts';
import { cvWith, letterEmbedder, taxonomy as base } from '../gaps.fixture.ts';
import { createSkillKnowledge } from '../knowledge.ts';
import { linkByMeaning } from './linkByMeaning.ts';
import { otherFormsOf, stemsOf } from './otherForms.ts';

const woundCare = base.skillById('wound-care');
if (woundCare === undefined) throw new Error('the fixture has wound care');
const taxonomy = createTaxonomy({
  version: 'test',
  skills: [
    ...base.skills,
    { ...woundCare, id: 'wound-treatment', name: 'Wound treatment', aliases: ['Treatment of burns'] },
    { ...woundCare, id: 'building-automation', name: 'Building automation', aliases: [] },
  ],
  roles: [],
  contextForms: [],
});
const knowledge = createSkillKnowledge(taxonomy, createSkillMatcher(taxonomy));
const embedded = (embedder: Embedder = letterEmbedder) => ({
  taxonomy,
  knowledge,
  embedder: () => Promise.resolve(embedder),
});
/** Says of all texts that they mean the same, or that they have nothing in common. */
const saying = (same: boolean): Embedder => ({
  id: 'fixed',
  dimensions: 2,
  similarityThreshold: 0.6,
  embed: async (texts) => texts.map((_, index) => new Float32Array(same || index % 2 === 0 ? [1, 0] : [0, 1])),
});
const idsOf = async (skills: string[], embedder?: Embedder) =>
  (await linkByMeaning(cvWith({ skills }), embedded(embedder))).meta.skillIds;

test('the same words in other forms and order are the same skill when their meanings agree', async () => {
  expect(await idsOf(['Treating wounds'], saying(true))).toEqual({ 'skills.0.name': 'wound-treatment' });
  expect(await idsOf(['Treating wounds'], saying(false))).toEqual({});
});

test('other words are never linked, however near the embedder finds them', async () => {
  const others = [
    'Wound dressing',
    'Treating patients',
    'Automation',
    'Phlebotomists',
    'Welding work on ships',
    'Zorbing',
  ];
  expect(await idsOf(others, saying(true))).toEqual({});
});

test('two skills as near as each other link nothing', async () => {
  const [form] = otherFormsOf('treating wounds', taxonomy);
  const twin = createTaxonomy({
    version: 'test',
    skills: [...taxonomy.skills, { ...woundCare, id: 'twin', name: 'Treated wounds', aliases: [] }],
    roles: [],
    contextForms: [],
  });
  expect(form?.skill.id).toBe('wound-treatment');
  const deps = { ...embedded(saying(true)), taxonomy: twin };
  expect((await linkByMeaning(cvWith({ skills: ['Treating wounds'] }), deps)).meta.skillIds).toEqual({});
});

test('what is known by name is not asked about, and the embedder not woken', async () => {
  const cv = cvWith({ skills: ['Java', 'Wound care', 'Zorbing'] });
  const never = () => Promise.reject(new Error('nothing is to be compared'));
  expect(await linkByMeaning(cv, { taxonomy, knowledge, embedder: never })).toBe(cv);
});

test('stems do not depend on order, case or fillers, and links that are there stay', async () => {
  const word = fc.constantFrom('wound', 'wounds', 'treating', 'Treatment', 'burns', 'care', 'automation', 'of', 'and');
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 4 }), async (words) => {
      const phrase = words.join(' ');
      expect(stemsOf(words.toReversed().join(' '))).toBe(stemsOf(phrase));
      expect(stemsOf(`knowledge of ${phrase.toUpperCase()}`)).toBe(stemsOf(phrase));
      const cv = cvWith({ skills: [phrase] });
      cv.meta.skillIds = { 'skills.0.name': 'java' };
      expect((await linkByMeaning(cv, embedded(saying(true)))).meta.skillIds).toEqual(cv.meta.skillIds);
    }),
    { seed: 91, numRuns: 100 },
  );
});
