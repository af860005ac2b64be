import { expect, test } from 'vitest';
import type { Cv } from '../../cv/index.ts';
import { cvWith, evidence, knowledge } from '../gaps.fixture.ts';
import { cvSkillProfile } from './skillProfile.ts';

const profileOf = (cv: Cv) => Object.fromEntries(cvSkillProfile(cv, knowledge).map((skill) => [skill.key, skill]));

test('what is listed and what is told are kept apart, each with its place', () => {
  const { java, sql } = profileOf(cvWith({ skills: ['Java'], highlights: ['Tuned SQL queries.'] }));
  expect(java).toMatchObject({ claimed: true, shown: [], claims: [evidence('Java')] });
  expect(sql).toMatchObject({ claimed: false, claims: [], shown: [evidence('Tuned SQL queries.')] });
});

test('spellings of one skill are one entry', () => {
  const profile = cvSkillProfile(cvWith({ skills: ['JS', 'JavaScript', 'ECMAScript'] }), knowledge);
  expect(profile).toHaveLength(1);
  expect(profile[0]?.spellings).toHaveLength(3);
});

test('a group heading is a claim only when it names a skill', () => {
  const cv = cvWith({});
  cv.skills.push({ name: 'Things I do', keywords: ['Welding'] }, { name: 'SQL', keywords: ['PostgreSQL'] });
  expect(Object.keys(profileOf(cv)).toSorted()).toEqual(['postgresql', 'sql', 'welding']);
});

test('the latest entry tells when a skill was last used', () => {
  const cv = cvWith({});
  cv.work.push(
    { highlights: ['Wrote Java.'], startDate: '2012', endDate: '2016-05' },
    { highlights: ['Wrote Java.'], startDate: '2018', endDate: '2021-03' },
    { highlights: ['Welding every day.'], startDate: '2022', endDate: 'present' },
  );
  cv.projects.push({ name: 'Java tools', highlights: [], keywords: [], startDate: '2010', endDate: '2011' });
  const { java, welding } = profileOf(cv);
  expect([java?.lastUsed, welding?.lastUsed]).toEqual(['2021-03', 'present']);
  expect(cvSkillProfile(cv, knowledge).map(({ key }) => key)).toEqual(['welding', 'java']);
});
