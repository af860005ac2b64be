import { describe, expect, it } from 'vitest';
import type { Cv } from '@career-mentor/core/cv';
import { factAt, fieldOf, formatCvDate, withFactAt } from './factPaths.ts';

const cv: Cv = {
  basics: { name: 'Ada Example', profiles: [] },
  work: [{ name: 'Mill', position: 'Planner', highlights: ['Planned 40 routes a day', 'Cut waiting time'] }],
  education: [],
  skills: [{ name: 'Tools', keywords: ['Excel'] }],
  languages: [],
  projects: [],
  certificates: [],
  meta: { documentId: 'd', language: 'en', warnings: [], evidence: {}, confidence: {}, skillIds: {} },
};

describe('factAt', () => {
  it('finds texts by path and nothing else', () => {
    expect(factAt(cv, 'basics.name')).toBe('Ada Example');
    expect(factAt(cv, 'work.0.highlights.1')).toBe('Cut waiting time');
    expect(factAt(cv, 'work.0.highlights')).toBeUndefined();
    expect(factAt(cv, 'work.7.name')).toBeUndefined();
  });
});

describe('withFactAt', () => {
  it('changes one text in a copy', () => {
    const changed = withFactAt(cv, 'work.0.highlights.1', 'Halved waiting time');
    expect(changed.work[0]?.highlights).toEqual(['Planned 40 routes a day', 'Halved waiting time']);
    expect(cv.work[0]?.highlights[1]).toBe('Cut waiting time');
    expect(changed.skills).toBe(cv.skills);
  });

  it('fills a field that was missing', () => expect(withFactAt(cv, 'basics.phone', '123').basics.phone).toBe('123'));
});

describe('fieldOf', () => {
  it.each([
    ['basics.name', 'name'],
    ['work.0.name', 'company'],
    ['work.0.highlights.2', 'highlight'],
    ['skills.3.keywords.1', 'keyword'],
    ['certificates.0.name', 'certificate'],
    ['languages.0.language', 'language'],
    ['somewhere.else', 'fact'],
  ])('%s is a %s', (path, field) => expect(fieldOf(path)).toBe(field));
});

describe('formatCvDate', () => {
  it.each([
    ['2019', '2019'],
    ['2019-03', 'Mar 2019'],
    ['2019-03-09', 'Mar 9, 2019'],
    ['present', 'now'],
    ['long ago', 'long ago'],
  ])('writes %s as %s', (date, words) => expect(formatCvDate(date, 'now')).toBe(words));
});
