import { describe, expect, it } from 'vitest';
import { LISTS, scoreAdvert } from './score.ts';
import { scoreSet } from './scoreSet.ts';
import { scorePassages } from './passages.ts';
import { totalsOf } from './totals.ts';
import { AdvertTruth, readAdvertSet, type AdvertSet } from './truth.ts';

/** The least F1 of required, preferred and negated names: a little under what is measured, so that nothing slips. */
const FLOORS: readonly [AdvertSet, readonly [number, number, number]][] = [
  ['first', [0.95, 0.93, 0.97]],
  ['second, tuned', [0.92, 0.96, 0.96]],
  ['second, held out', [0.83, 0.93, 0.87]],
  ['wide, tuned', [0.82, 0.87, 0.85]],
  ['wide, held out', [0.67, 0.65, 0.72]],
];

describe('reading adverts with the taxonomy of the app', () => {
  it.each(FLOORS)('does not fall on the set %s', async (set, [required, preferred, negated]) => {
    const totals = totalsOf(await scoreSet(set));
    expect(totals.lists.required.f1).toBeGreaterThanOrEqual(required);
    expect(totals.lists.preferred.f1).toBeGreaterThanOrEqual(preferred);
    expect(totals.lists.negated.f1).toBeGreaterThanOrEqual(negated);
  });
});

/** The least shares of adverts with the right title, company, place, years, degrees and languages. */
const FACT_FLOORS: readonly [AdvertSet, Readonly<Record<string, number>>][] = [
  ['wide, tuned', { title: 0.95, company: 0.97, location: 0.97, years: 0.97, degree: 0.92, languages: 0.93 }],
  ['wide, held out', { title: 0.75, company: 0.83, location: 0.7, years: 0.83, degree: 0.78, languages: 0.78 }],
];

describe('reading the facts of adverts', () => {
  it.each(FACT_FLOORS)('does not fall on the set %s', async (set, floors) => {
    const { facts } = totalsOf(await scoreSet(set));
    for (const [fact, floor] of Object.entries(floors))
      expect([fact, (facts[fact] ?? 0) >= floor]).toEqual([fact, true]);
  });
});

describe('reading passages in new wordings', () => {
  it.each([
    ['first', [0.66, 0.7, 0.84]],
    ['second', [0.57, 0.78, 0.72]],
  ] as const)('does not fall on the %s batch', async (batch, [required, preferred, negated]) => {
    const { lists, negatedClaimed } = totalsOf(await scorePassages(batch));
    expect(lists.required.f1).toBeGreaterThanOrEqual(required);
    expect(lists.preferred.f1).toBeGreaterThanOrEqual(preferred);
    expect(lists.negated.f1).toBeGreaterThanOrEqual(negated);
    expect(negatedClaimed).toBeLessThanOrEqual(1);
  });
});

describe('the truth of the wide set', () => {
  const texts = [...readAdvertSet('wide, tuned'), ...readAdvertSet('wide, held out')];

  it('has both halves, and a truth that does not contradict itself', () => {
    expect(texts.length).toBeGreaterThanOrEqual(64);
    for (const { name, truth } of texts) {
      const wanted = [...truth.required, ...truth.preferred];
      expect([name, truth.negated.filter((each) => wanted.includes(each))]).toEqual([name, []]);
      expect([name, truth.traps.filter((each) => wanted.includes(each))]).toEqual([name, []]);
      for (const group of truth.alternatives ?? [])
        expect([
          name,
          [truth.required, truth.preferred].some((list) => group.every((each) => list.includes(each))),
        ]).toEqual([name, true]);
    }
  });
});

describe('scoreAdvert', () => {
  const truth = AdvertTruth.parse({
    title: 'Baker',
    required: ['Rye bread', 'C'],
    requiredOptional: ['Bread'],
    preferred: ['Cakes'],
    negated: ['Driving licence'],
    traps: ['Go'],
    languages: [],
  });
  const score = scoreAdvert({ path: 'baker.txt', name: 'baker.txt', truth, hasFacts: true }, undefined);

  it('finds nothing right in an advert that was not read, but for what it rightly does not say', () => {
    expect(LISTS.map((list) => score.lists[list].missed)).toEqual([['rye bread', 'c'], ['cakes'], ['driving licence']]);
    expect(score.facts).toMatchObject({ title: false, years: true, pay: true, languages: true });
  });

  it('counts a skill that is not needed, and a trap, when they are claimed', () => {
    const evidence = { documentId: 'd', page: 1, start: 0, end: 2, quote: 'Go', boxes: [] };
    const claim = (name: string) => ({ name, quote: name, evidence, confidence: 1 });
    const meta = { documentId: 'd', language: 'en', warnings: [], evidence: {} };
    const job = {
      required: [claim('rye  bread'), claim('Bread'), claim('Go'), claim('driving licence')],
      preferred: [],
      negated: [],
      meta,
    };
    const judged = scoreAdvert({ path: 'baker.txt', name: 'baker.txt', truth, hasFacts: false }, job);
    expect(judged.trapped).toEqual(['Go']);
    expect(judged.negatedClaimed).toEqual(['Driving licence']);
    expect(judged.lists.required).toEqual({ found: 1, near: 1, missed: ['c'], wrong: ['go', 'driving licence'] });
  });
});
