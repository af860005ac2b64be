import { describe, expect, it } from 'vitest';
import type { StatedFact } from '../../evidence/index.ts';
import { extractCv } from '../extractCv.ts';
import { documentOf } from '../testing/documentOf.ts';
import { statedDate } from './statedDate.ts';

const fact = (path: string, value: string, start: number): StatedFact => ({
  path,
  value,
  start,
  end: start + value.length,
});

describe('a document that states its facts', () => {
  const stated = [
    fact('basics.name', 'Ann Smith', 0),
    fact('work.0.position', 'Baker', 10),
    fact('skills.0.name', 'Rye', 16),
  ];

  it('is a CV of just these facts, each at its place and beyond doubt', () => {
    const document = { ...documentOf(['Ann Smith', 'Baker', 'Rye', 'Engineer at Elsewhere, 2019 – 2020']), stated };
    const cv = extractCv(document, { linkSkills: () => [] });
    if (!cv.ok) throw new Error(cv.error.code);
    expect(cv.value).toMatchObject({
      basics: { name: 'Ann Smith', profiles: [] },
      work: [{ position: 'Baker', highlights: [] }],
      skills: [{ name: 'Rye', keywords: [] }],
      education: [],
    });
    expect(cv.value.meta.evidence['work.0.position']).toMatchObject({ quote: 'Baker', start: 10 });
    expect(cv.value.meta.confidence['work.0.position']).toBe(1);
  });

  it.each([
    ['no facts', []],
    ['facts of no CV', [fact('skills.0.level', 'Ann', 0)]],
  ])('is no CV with %s', (_, facts) => {
    const document = { ...documentOf(['Ann Smith']), stated: facts };
    expect(extractCv(document, { linkSkills: () => [] })).toMatchObject({ ok: false, error: { code: 'not-a-cv' } });
  });
});

describe('statedDate', () => {
  it.each([
    ['2019-03-01', '2019-03'],
    ['2019-3', '2019-03'],
    ['2019', '2019'],
    ['2019-03-01T00:00:00Z', '2019-03'],
    ['2019-13', '2019'],
    ['Mar 2019', '2019-03'],
    ['März 2019', '2019-03'],
    ['Present', 'present'],
    ['heute', 'present'],
    ['soon', undefined],
  ])('reads %j as %j', (written, date) => {
    expect(statedDate(written)).toBe(date);
  });
});
