import { describe, expect, it } from 'vitest';
import { taxonomy } from '../skills/index.ts';
import { dayInWords } from './calendarDays.ts';
import { difficultyOf, tiersOf, type Tier } from './difficulty.ts';
import type { StageSkill } from './schema.ts';

const skill = (skillId: string, more: Partial<StageSkill> = {}): StageSkill => ({
  skillId,
  name: skillId,
  hours: 5,
  fromLevel: 0,
  toLevel: 2,
  ...more,
});
const stages = (...tiers: Tier[]) => tiers.map((difficulty) => ({ skills: [skill('x', { difficulty })] }));

describe('difficulty', () => {
  it.each([
    ['git', 'foundation'],
    ['code-review', 'foundation'],
    ['docker', 'intermediate'],
    ['kubernetes', 'advanced'],
    ['unknown thing', 'foundation'],
  ])('of %s is %s', (id, tier) => {
    expect(difficultyOf(skill(id), taxonomy)).toBe(tier);
  });

  it('is higher for a person who goes on from what she knows', () => {
    expect(difficultyOf(skill('python', { fromLevel: 1 }), taxonomy)).toBe('intermediate');
  });

  it('gives stages a tier by their skills, not by their place', () => {
    expect(tiersOf(stages('foundation', 'foundation', 'foundation'), 0)).toEqual([
      'foundation',
      'foundation',
      'foundation',
    ]);
    expect(tiersOf(stages('foundation', 'intermediate', 'advanced'), 0)).toEqual([
      'foundation',
      'intermediate',
      'advanced',
    ]);
  });

  it('never names a stage higher than one after it, and founds every plan', () => {
    expect(tiersOf(stages('advanced', 'advanced', 'intermediate'), 0)).toEqual([
      'foundation',
      'intermediate',
      'intermediate',
    ]);
    expect(tiersOf(stages('advanced', 'advanced'), 1)).toEqual(['advanced', 'advanced']);
  });

  it('takes what builds on another skill for a second step where no difficulty was kept', () => {
    expect(tiersOf([{ skills: [skill('a', { after: ['b'] })] }, { skills: [skill('c')] }], 1)).toEqual([
      'foundation',
      'foundation',
    ]);
    expect(tiersOf([{ skills: [skill('a', { after: ['b'] })] }], 1)).toEqual(['intermediate']);
  });
});

describe('dayInWords', () => {
  it('writes a date as people do', () => {
    expect(dayInWords('2026-11-20')).toBe('20 Nov 2026');
    expect(dayInWords('2027-01-04')).toBe('4 Jan 2027');
  });
});
