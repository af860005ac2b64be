import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractCv } from '../extractCv.ts';
import { Cv } from '../schema.ts';
import { documentOf } from '../testing/documentOf.ts';
import { applyEdits } from './applyEdits.ts';
import { shownPath, storedPath } from './editPaths.ts';
import type { CvEdit } from './editTypes.ts';
import { factsToCheck, listFacts } from './listFacts.ts';

const result = extractCv(
  documentOf(`# Ann Smith
ann@mail.example
# Experience
**Baker, Corner Shop\t2010 - 2012**
• baked bread
• sold bread
**Cook, Blue Hotel\t2012 - 2015**
• cooked soup
**Chef, Old Mill\t2015 - present**
# Skills
Baking, Pastry, Hygiene`),
  { linkSkills: (text) => [{ skillId: text.toLowerCase(), start: 0, end: text.length, confidence: 1 }] },
);
if (!result.ok) throw new Error(result.error.code);
const cv = result.value;
const names = (value: Cv): (string | undefined)[] => value.work.map(({ name }) => name);

describe('applyEdits', () => {
  it('changes nothing without edits', () => {
    expect(applyEdits(cv, {})).toEqual(cv);
  });

  it('corrects a fact, which is then certain and keeps its place', () => {
    const edited = applyEdits(cv, { 'work.1.position': { state: 'corrected', value: 'Head cook' } });
    expect(edited.work[1]?.position).toBe('Head cook');
    expect(edited.meta.confidence['work.1.position']).toBe(1);
    expect(edited.meta.evidence['work.1.position']).toEqual(cv.meta.evidence['work.1.position']);
  });

  it('takes entries away and keeps the numbering of the other edits', () => {
    const edited = applyEdits(cv, {
      'work.0': { state: 'removed' },
      'work.2.name': { state: 'corrected', value: 'New Mill' },
      'skills.1.name': { state: 'removed' },
    });
    expect(names(edited)).toEqual(['Blue Hotel', 'New Mill']);
    expect(edited.skills.map(({ name }) => name)).toEqual(['Baking', 'Hygiene']);
    expect(edited.meta.evidence['work.0.name']?.quote).toBe('Blue Hotel');
    expect(edited.meta.skillIds).toEqual({ 'skills.0.name': 'baking', 'skills.1.name': 'hygiene' });
  });

  it('takes single facts and highlights away', () => {
    const edited = applyEdits(cv, {
      'work.0.highlights.0': { state: 'removed' },
      'basics.email': { state: 'removed' },
    });
    expect(edited.work[0]?.highlights).toEqual(['sold bread']);
    expect(edited.basics.email).toBeUndefined();
    expect(listFacts(edited).map(({ path }) => path)).not.toContain('basics.email');
  });

  it('adds entries and facts', () => {
    const edited = applyEdits(cv, {
      'skills.3': { state: 'added', value: { name: 'Catering' } },
      'languages.0': { state: 'added', value: { language: 'Dutch', fluency: 'native' } },
      'basics.phone': { state: 'added', value: '020 555 0199' },
    });
    expect(edited.skills.at(-1)).toEqual({ name: 'Catering', keywords: [] });
    expect(edited.languages).toEqual([{ language: 'Dutch', fluency: 'native' }]);
    expect(edited.basics.phone).toBe('020 555 0199');
  });

  it('takes dates in any way of writing, and leaves out what is none', () => {
    const date = (value: string) =>
      applyEdits(cv, { 'work.0.startDate': { state: 'corrected', value } }).work[0]?.startDate;
    expect(date('May 2009')).toBe('2009-05');
    expect(date('2009-04')).toBe('2009-04');
    expect(applyEdits(cv, { 'work.0.endDate': { state: 'corrected', value: 'now' } }).work[0]?.endDate).toBe('present');
  });

  it('gives a valid CV for any edits', () => {
    const path = fc.constantFrom(
      'work.0',
      'work.1.name',
      'work.2.highlights.0',
      'skills.0',
      'skills.0.name',
      'basics.name',
      'work.7',
      'work.1.startDate',
      'nonsense.3.x',
      'basics.profiles.0',
    );
    const edit: fc.Arbitrary<CvEdit> = fc.record({
      state: fc.constantFrom('confirmed', 'corrected', 'added', 'removed'),
      value: fc.oneof(fc.string(), fc.constant(undefined), fc.record({ name: fc.string(), url: fc.string() })),
    });
    fc.assert(
      fc.property(fc.dictionary(path, edit), (edits) => {
        expect(Cv.safeParse(applyEdits(cv, edits)).success).toBe(true);
      }),
      { seed: 41, numRuns: 300 },
    );
  });
});

describe('paths', () => {
  it('translate between the stored numbering and the shown one, both ways', () => {
    const indexes = fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 6 });
    fc.assert(
      fc.property(indexes, fc.integer({ min: 0, max: 9 }), (removed, shown) => {
        const edits = Object.fromEntries(removed.map((index) => [`work.${index}`, { state: 'removed' as const }]));
        const stored = storedPath(edits, `work.${shown}.name`);
        expect(removed).not.toContain(Number(stored.split('.')[1]));
        expect(shownPath(edits, stored)).toBe(`work.${shown}.name`);
      }),
      { seed: 42, numRuns: 200 },
    );
    expect(shownPath({ 'work.1': { state: 'removed' } }, 'work.1.name')).toBeUndefined();
  });
});

describe('factsToCheck', () => {
  it('names doubtful facts in reading order, and none that the person has confirmed', () => {
    const doubtful = {
      ...cv,
      meta: { ...cv.meta, confidence: { ...cv.meta.confidence, 'skills.0.name': 0.5, 'basics.name': 0.6 } },
    };
    const before = factsToCheck(doubtful);
    expect(before.indexOf('basics.name')).toBeLessThan(before.indexOf('skills.0.name'));
    expect(before).toContain('skills.0.name');
    expect(factsToCheck(applyEdits(doubtful, { 'skills.0.name': { state: 'confirmed' } }))).not.toContain(
      'skills.0.name',
    );
  });
});
