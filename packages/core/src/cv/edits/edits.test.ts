import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cv } from '../schema.ts';
import { applyEdits } from './applyEdits.ts';
import { shownPath, storedPath } from './editPaths.ts';
import type { CvEdits } from './editTypes.ts';
import { factsToCheck, listFacts } from './listFacts.ts';

const spot = (start: number) => ({ documentId: 'd', start, end: start + 1, page: 1, boxes: [], quote: 'x' });

const cv: Cv = {
  basics: { name: 'Ada Example', profiles: [] },
  work: [
    { position: 'Welder', highlights: ['Built a bridge', 'Built a ship'] },
    { position: 'Foreman', startDate: '2020-01', highlights: [] },
    { position: 'Teacher', highlights: [] },
  ],
  education: [],
  skills: [{ name: 'Welding', keywords: [] }],
  languages: [],
  projects: [],
  certificates: [],
  meta: {
    documentId: 'd',
    language: 'en',
    warnings: [],
    evidence: { 'work.1.position': spot(20), 'work.2.position': spot(10), 'skills.0.name': spot(30) },
    confidence: { 'work.1.position': 0.5, 'work.2.position': 0.6, 'skills.0.name': 0.9 },
    skillIds: { 'skills.0.name': 'welding' },
  },
};

describe('applying edits', () => {
  it('corrects, confirms and adds, and trusts the person', () => {
    const edited = applyEdits(cv, {
      'work.0.position': { state: 'corrected', value: 'Shipbuilder' },
      'work.1.position': { state: 'confirmed' },
      'work.3': { state: 'added', value: { position: 'Baker', name: 'Own shop' } },
      'basics.phone': { state: 'added', value: '+49 30 1' },
    });
    expect(edited.work.map((job) => job.position)).toEqual(['Shipbuilder', 'Foreman', 'Teacher', 'Baker']);
    expect(edited.work[3]?.highlights).toEqual([]);
    expect(edited.basics.phone).toBe('+49 30 1');
    expect(edited.meta.confidence['work.1.position']).toBe(1);
    expect(factsToCheck(edited)).toEqual(['work.2.position']);
  });

  it('closes up behind a removed entry; evidence, confidence and paths move along', () => {
    const edits: CvEdits = {
      'work.0': { state: 'removed' },
      'work.1.position': { state: 'corrected', value: 'Head of yard' },
    };
    const edited = applyEdits(cv, edits);
    expect(edited.work.map((job) => job.position)).toEqual(['Head of yard', 'Teacher']);
    expect(edited.meta.evidence['work.1.position']).toEqual(spot(10));
    expect(edited.meta.evidence['work.2.position']).toBeUndefined();
    expect(storedPath(edits, 'work.0.position')).toBe('work.1.position');
    expect(shownPath(edits, 'work.2.position')).toBe('work.1.position');
    expect(shownPath(edits, 'work.0.position')).toBeUndefined();
    expect(factsToCheck(edited)).toEqual(['work.1.position']);
  });

  it('removes single texts, and forgets the taxonomy link of a corrected skill', () => {
    const edited = applyEdits(cv, {
      'work.0.highlights.0': { state: 'removed' },
      'work.1.startDate': { state: 'removed' },
      'skills.0.name': { state: 'corrected', value: 'Wielding' },
    });
    expect(edited.work[0]?.highlights).toEqual(['Built a ship']);
    expect(edited.work[1]?.startDate).toBeUndefined();
    expect(edited.meta.skillIds).toEqual({});
  });

  it('leaves the CV as it is when a value does not fit its field', () => {
    expect(applyEdits(cv, { 'work.0.highlights': { state: 'corrected', value: 'no list' } })).toBe(cv);
  });

  it('never changes the CV as read, and every fact of the result is found again under its path as read', () => {
    const paths = [...listFacts(cv).map((fact) => fact.path), 'work.0', 'work.1', 'work.2', 'skills.0'];
    const before = structuredClone(cv);
    fc.assert(
      fc.property(fc.subarray(paths), (removed) => {
        const edits = Object.fromEntries(
          removed.filter((path) => path !== 'skills.0.name').map((path) => [path, { state: 'removed' as const }]),
        );
        const edited = applyEdits(cv, edits);
        expect(cv).toEqual(before);
        const read = new Map(listFacts(cv).map((fact) => [fact.path, fact.value]));
        for (const { path, value } of listFacts(edited)) {
          expect(read.get(storedPath(edits, path))).toBe(value);
          expect(shownPath(edits, storedPath(edits, path))).toBe(path);
        }
      }),
      { seed: 11, numRuns: 100 },
    );
  });
});

it('lists facts to check in the order of the document', () => {
  expect(factsToCheck(cv)).toEqual(['work.2.position', 'work.1.position']);
  expect(listFacts(cv)).toHaveLength(8);
});
