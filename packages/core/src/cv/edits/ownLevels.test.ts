import { expect, test } from 'vitest';
import { extractCv } from '../extractCv.ts';
import { CHECK_BELOW } from '../schema.ts';
import { documentOf } from '../testing/documentOf.ts';
import { applyEdits } from './applyEdits.ts';
import { factsToCheck } from './listFacts.ts';
import { ownLevelPath } from './ownLevels.ts';

const read = extractCv(
  documentOf(`# Ann Smith
ann@mail.example
# Experience
**Baker, Corner Shop\t2010 - 2012**
• baked bread
# Skills
Kitchen: Baking (expert), Pastry ●●●○○, Hygiene`),
  { linkSkills: () => [] },
);
if (!read.ok) throw new Error(read.error.code);
const cv = read.value;

test('a level inside a group is kept beside the name, and moves along when a skill before it is removed', () => {
  expect(cv.skills[0]?.keywords).toEqual(['Baking', 'Pastry', 'Hygiene']);
  expect(cv.meta.levels).toEqual({ 'skills.0.keywords.0': 'expert', 'skills.0.keywords.1': '●●●○○' });
  const edited = applyEdits(cv, { 'skills.0.keywords.0': { state: 'removed' } });
  expect(edited.meta.levels).toEqual({ 'skills.0.keywords.0': '●●●○○' });
});

test('a level that the person gives is no fact of the document, and can be taken back', () => {
  const path = ownLevelPath('.net aspire');
  const edited = applyEdits(cv, { [path]: { state: 'corrected', value: 'advanced' } });
  expect(edited.meta.ownLevels).toEqual({ '.net aspire': 'advanced' });
  expect({ ...edited, meta: { ...edited.meta, ownLevels: undefined } }).toEqual({
    ...cv,
    meta: { ...cv.meta, ownLevels: undefined },
  });
  expect(applyEdits(cv, { [path]: { state: 'removed' } }).meta.ownLevels).toBeUndefined();
  expect(applyEdits(cv, { [path]: { state: 'corrected', value: 'wizard' } }).meta.ownLevels).toBeUndefined();
});

test('every fact with a reason for doubt is one to check', () => {
  const doubts = Object.keys(cv.meta.doubts ?? {});
  for (const path of doubts) expect(cv.meta.confidence[path]).toBeLessThan(CHECK_BELOW);
  expect(factsToCheck(cv)).toEqual(expect.arrayContaining(doubts));
});
