import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cv } from '../../cv/index.ts';
import { LEVELS } from '../../skills/index.ts';
import { cvWith, knowledge } from '../gaps.fixture.ts';
import { shippedKnowledge } from '../shippedKnowledge.ts';
import { cvSkillProfile, type ProfileSkill } from './skillProfile.ts';

const TODAY = '2026-11-20';
const profileOf = (cv: Cv): Record<string, ProfileSkill> =>
  Object.fromEntries(cvSkillProfile(cv, knowledge, { today: TODAY }).map((skill) => [skill.key, skill]));

function worker(...jobs: readonly (readonly [startDate: string, endDate: string, position: string])[]): Cv {
  const cv = cvWith({});
  for (const [startDate, endDate, position] of jobs)
    cv.work.push({ position, startDate, endDate, highlights: ['Wrote Java every day.'] });
  return cv;
}

describe('how well a skill is known', () => {
  test('what is only listed has no level', () => {
    const { java } = profileOf(cvWith({ skills: ['Java'] }));
    expect(java?.standing).toMatchObject({ basis: 'unknown' });
    expect(java?.standing.level).toBeUndefined();
    expect([java?.months, java?.lastUsed]).toEqual([undefined, undefined]);
  });

  test('dated work tells months, last use and a level with its reason', () => {
    const { java } = profileOf(worker(['2015-01', '2017-01', 'Developer'], ['2016-01', '2018-07', 'Lead developer']));
    expect(java).toMatchObject({ months: 42, lastUsed: '2018-07', standing: { level: 'intermediate', basis: 'work' } });
    expect(java?.standing.because).toBe(
      'Dated entries show it over 3 years and 6 months. One of the roles leads others or is a senior one. It was last used in 2018.',
    );
    expect(java?.uses.map(({ where, role }) => [where, role])).toEqual([
      ['work', 'Developer'],
      ['work', 'Lead developer'],
    ]);
  });

  test('what the CV states comes before what work shows, and the person before both', () => {
    const cv = worker(['2026-01', 'present', 'Developer']);
    cv.skills.push({ name: 'Java', level: 'Expert', keywords: [] });
    expect(profileOf(cv)['java']?.standing).toEqual({
      level: 'expert',
      basis: 'stated',
      because: 'The CV says “Expert”. Dated entries show it over 10 months.',
    });
    cv.meta.ownLevels = { java: 'intermediate' };
    expect(profileOf(cv)['java']?.standing).toMatchObject({ level: 'intermediate', basis: 'person' });
  });

  test('levels inside a group belong to the skill beside which they stand', () => {
    const cv = cvWith({});
    cv.skills.push({ name: 'Code', keywords: ['Java', 'SQL'] });
    cv.meta.levels = { 'skills.0.keywords.1': 'basic' };
    const { java, sql } = profileOf(cv);
    expect([java?.standing.level, sql?.standing.level]).toEqual([undefined, 'beginner']);
  });

  test('spoken languages have the level of their fluency', () => {
    const { german, french } = profileOf(
      cvWith({
        languages: [
          ['German', 'native'],
          ['French', 'B1'],
        ],
      }),
    );
    expect([german?.standing.level, french?.standing.level]).toEqual(['expert', 'intermediate']);
  });

  test('a certificate is worth a start, studies less, and neither adds months', () => {
    const cv = cvWith({});
    cv.certificates.push({ name: 'Java certificate', date: '2024' });
    cv.education.push({ area: 'SQL', courses: [], startDate: '2019', endDate: '2022' });
    const { java, sql } = profileOf(cv);
    expect(java).toMatchObject({ lastUsed: '2024', standing: { level: 'intermediate', basis: 'certificate' } });
    expect(sql).toMatchObject({ lastUsed: '2022', standing: { level: 'beginner', basis: 'study' } });
    expect([java?.months, sql?.months]).toEqual([undefined, undefined]);
  });
});

const month = fc
  .record({ year: fc.integer({ min: 1990, max: 2026 }), month: fc.integer({ min: 1, max: 10 }) })
  .map(({ year, month: m }) => `${year}-${String(m).padStart(2, '0')}`);
const job = fc
  .tuple(month, month, fc.constantFrom('Developer', 'Senior developer', 'Intern'), fc.boolean())
  .map(([a, b, position, current]) => [a < b ? a : b, current ? 'present' : a < b ? b : a, position] as const);

test('months never exceed the time since the first entry, and one more job never lowers months, last use or level', () => {
  const rank = (skill: ProfileSkill | undefined): number =>
    skill?.standing.level === undefined ? -1 : LEVELS.indexOf(skill.standing.level);
  fc.assert(
    fc.property(fc.array(job, { minLength: 1, maxLength: 5 }), job, (jobs, further) => {
      const before = profileOf(worker(...jobs))['java'];
      const after = profileOf(worker(...jobs, further))['java'];
      const first = jobs.map(([start]) => start).toSorted()[0] ?? '';
      const since = (2026 - Number(first.slice(0, 4))) * 12 + 11 - Number(first.slice(5, 7));
      expect(before?.months).toBeLessThanOrEqual(Math.max(1, since));
      expect(after?.months).toBeGreaterThanOrEqual(before?.months ?? 0);
      expect((after?.lastUsed ?? '') >= (before?.lastUsed ?? '')).toBe(true);
      expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
    }),
    { seed: 81, numRuns: 200 },
  );
});

test('"C-level" is no C, "Go-to-market" no Go, and "fluent in Spanish" a language', () => {
  const around = fc.constantFrom('Advised', 'Presented to', 'Reported to', 'Worked with', 'Led');
  const phrase = fc.constantFrom('C-level executives', 'the C-suite', 'go-to-market teams', 'grade C rooms');
  fc.assert(
    fc.property(around, phrase, fc.constantFrom('', ' in Spain', ' for three years'), (verb, what, end) => {
      const cv = cvWith({ highlights: [`${verb} ${what}${end}.`] });
      const keys = cvSkillProfile(cv, shippedKnowledge).map(({ name }) => name);
      expect(keys).not.toContain('C');
      expect(keys.map((key) => key.toLowerCase())).not.toContain('go');
    }),
    { seed: 82, numRuns: 100 },
  );
  const [spanish] = cvSkillProfile(cvWith({ highlights: ['Fluent in Spanish.'] }), shippedKnowledge);
  expect(spanish?.category).toBe('language');
});
