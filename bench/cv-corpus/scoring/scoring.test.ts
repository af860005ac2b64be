import type { Cv } from '@career-mentor/core/cv';
import { describe, expect, it } from 'vitest';
import { samePhone, sameText, sharedWords, skillKey } from './comparing.ts';
import { f1Of, FIELDS, overallOf, sumOf } from './figures.ts';
import { scoreCv } from './scoreCv.ts';
import { Truth } from './truth.ts';

const truth = Truth.parse({
  basics: { name: 'Ann Smith', email: 'ann@example.org', profiles: [{ url: 'https://www.example.org/ann/' }] },
  work: [
    { name: 'Mill Bakery', position: 'Baker', startDate: '2019', endDate: 'present' },
    { name: 'Sun Café', position: 'Waiter', startDate: '2016-05', endDate: '*' },
  ],
  education: [{ institution: 'Leeds College', studyType: 'BSc Food Science', endDate: '2015' }],
  skills: ['Baking', 'C++'],
  skillsOptional: ['Kitchen'],
  languages: ['English'],
});

const read = (changes: Partial<Cv> = {}): Cv => ({
  basics: { name: 'ANN SMITH', email: 'Ann@example.org', profiles: [{ url: 'example.org/ann' }] },
  work: [
    { name: 'Mill Bakery', position: 'Baker', startDate: '2019-03', endDate: 'present', highlights: [] },
    { name: 'Sun Café', position: 'Waiter', startDate: '2016-05', endDate: '2018', highlights: [] },
  ],
  education: [{ institution: 'Leeds College', studyType: 'BSc', area: 'Food Science', endDate: '2015', courses: [] }],
  skills: [{ name: 'Kitchen', keywords: ['baking', 'C++'] }],
  languages: [{ language: 'English' }],
  projects: [],
  certificates: [],
  meta: { documentId: 'd', language: 'en', warnings: [], evidence: {}, confidence: {}, skillIds: {} },
  ...changes,
});

describe('scoring', () => {
  it('counts all of a right reading: case, optional groups, months within a year and unscored dates cost nothing', () => {
    const counts = scoreCv(truth, read());
    for (const field of FIELDS)
      expect({ field, ...counts[field], right: 0 }).toEqual({ field, right: 0, wrong: 0, missed: 0 });
    expect(counts['work.end'].right).toBe(1);
    expect(overallOf(counts)).toBe(1);
  });

  it('counts a swap of employer and title as a wrong job and two wrong fields', () => {
    const swapped = read().work.map((job) => ({ ...job, name: job.position ?? '', position: job.name ?? '' }));
    const counts = scoreCv(truth, read({ work: swapped }));
    expect(counts.work).toEqual({ right: 0, wrong: 2, missed: 2 });
    expect(counts['work.company']).toEqual({ right: 0, wrong: 2, missed: 2 });
    // Only the job that still goes on is like its truth in both dates, which is enough to pair them.
    expect(counts['work.start'].right).toBe(1);
  });

  it('counts what was invented as wrong and what was left out as missed', () => {
    const [first, second] = read().work;
    const more = { name: 'Ghost Ltd', position: 'Clerk', startDate: '2001', highlights: [] };
    expect(scoreCv(truth, read({ work: [first, second, more].flatMap((job) => job ?? []) }))['work.company']).toEqual({
      right: 2,
      wrong: 1,
      missed: 0,
    });
    expect(scoreCv(truth, undefined).skills).toEqual({ right: 0, wrong: 0, missed: 2 });
  });

  it('adds counts before it takes F1s', () => {
    const sum = sumOf([scoreCv(truth, read()), scoreCv(truth, undefined)]);
    expect(f1Of(sum.name)).toBeCloseTo(2 / 3);
    expect(f1Of({ right: 0, wrong: 0, missed: 0 })).toBeUndefined();
  });

  it('compares as people would', () => {
    expect(sameText('Müller & Sohn GmbH', 'Müller Sohn GmbH')).toBe(true);
    expect(sameText('Baker', 'Butcher')).toBe(false);
    expect(sharedWords('苏州大学', '苏州大学')).toBe(1);
    expect(samePhone('+44 7123 456789', '07123 456789')).toBe(false);
    expect(samePhone('+44 7123 456789', '7123456789')).toBe(true);
    expect(skillKey('• C++,')).toBe('c++');
  });
});
