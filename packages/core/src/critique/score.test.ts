import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cv } from '../cv/index.ts';
import { cvWith, inputOf, jobWith, SOUND_CV, SOUND_JOB } from './critique.fixture.ts';
import { critiqueCv } from './index.ts';

const scoreOf = (cv: Cv): number => critiqueCv(inputOf(cv)).score;
const NAMES = 'SQL Excel Python Java Docker Kubernetes Git Linux React TypeScript Kotlin PostgreSQL'.split(' ');
const listOf = (names: readonly string[]): Cv['skills'] => names.map((name) => ({ name, keywords: [] }));

describe('the score', () => {
  it('is nothing for nothing and high for a sound CV', () => {
    expect(scoreOf(cvWith({ basics: { name: '', email: '', phone: '', location: '' } }))).toBe(0);
    expect(scoreOf(SOUND_CV)).toBeGreaterThanOrEqual(85);
  });

  it('stays low for keywords without work, listed or poured into lines', () => {
    expect(scoreOf(cvWith({ skills: listOf(NAMES) }))).toBeLessThan(25);
    const stuffed = { ...SOUND_JOB, highlights: Array.from({ length: 8 }, () => NAMES.join(', ')) };
    expect(scoreOf(cvWith({ work: [stuffed], skills: listOf(NAMES) }))).toBeLessThan(45);
    const poured = { ...SOUND_JOB, highlights: Array.from({ length: 8 }, () => NAMES.join(' ')) };
    expect(scoreOf(cvWith({ work: [poured], skills: listOf(NAMES) }))).toBeLessThan(45);
  });

  it('gives nothing for an advert whose words only stand in a list, beyond half', () => {
    const job = jobWith(NAMES);
    const advertOf = (cv: Cv) => critiqueCv(inputOf(cv, { job })).parts.find(({ id }) => id === 'advert')?.points;
    expect(advertOf(SOUND_CV)).toBeLessThan(33 / 4);
    expect(advertOf(cvWith({ work: [SOUND_JOB], skills: listOf(NAMES) }))).toBeLessThanOrEqual((33 * 14) / 24 + 0.1);
    const pasted = { ...SOUND_JOB, highlights: [...SOUND_JOB.highlights, NAMES.join(', '), NAMES.join(' ')] };
    expect(advertOf(cvWith({ work: [pasted] }))).toBeLessThan(33 / 4);
  });

  it('has parts whose points and losses add up', () => {
    fc.assert(
      fc.property(anyCv, (cv) => {
        const { score, parts, issues } = critiqueCv(inputOf(cv));
        const [points, of] = [parts.map((part) => part.points), parts.map((part) => part.of)].map((all) =>
          all.reduce((a, b) => a + b, 0),
        );
        expect(score).toBe(Math.round((100 * (points ?? 0)) / (of ?? 1)));
        for (const part of parts) {
          expect(part.earned - part.lost.reduce((sum, lost) => sum + lost.points, 0)).toBeCloseTo(part.points, 0);
          expect(part.lost.map(({ issueId }) => issueId).toSorted()).toEqual(
            issues
              .filter((issue) => issue.part === part.id)
              .map(({ id }) => id)
              .toSorted(),
          );
        }
      }),
      { seed: 40, numRuns: 100 },
    );
  });

  it('lets each further issue of a part cost 8 % less than the one before', () => {
    const highlights = [
      ...SOUND_JOB.highlights,
      'Answered letters of all halls',
      'Looked after the tools of all halls',
    ];
    const { parts } = critiqueCv(inputOf(cvWith({ work: [{ ...SOUND_JOB, highlights }] })));
    expect(parts.find(({ id }) => id === 'work')?.lost.map(({ points }) => points)).toEqual([2, 1.84]);
  });

  it('never falls when an issue is settled, whichever it is', () => {
    fc.assert(
      fc.property(anyCv, fc.nat(), (cv, pick) => {
        const before = critiqueCv(inputOf(cv));
        const issue = before.issues[pick % Math.max(1, before.issues.length)];
        if (!issue) return;
        const after = critiqueCv(inputOf(cv, { dismissed: [issue.id] }));
        expect(after.score).toBeGreaterThanOrEqual(before.score);
        expect(after.dismissed.map(({ id }) => id)).toContain(issue.id);
      }),
      { seed: 41, numRuns: 200 },
    );
  });

  it('never falls when the fault itself is mended in the CV', () => {
    fc.assert(
      fc.property(anyCv, fc.nat(), fc.constantFrom(...MENDING), (cv, pick, mend) => {
        expect(scoreOf(mend(cv, pick))).toBeGreaterThanOrEqual(scoreOf(cv));
      }),
      { seed: 42, numRuns: 400 },
    );
  });

  it('never rises when a fact becomes doubtful', () => {
    fc.assert(
      fc.property(
        anyCv,
        fc.constantFrom(...PATHS),
        fc.double({ min: 0, max: 0.79, noNaN: true }),
        (cv, path, doubt) => {
          const job = jobWith(['SQL', 'Excel', 'Docker']);
          const unsure = { ...cv, meta: { ...cv.meta, confidence: { [path]: doubt } } };
          expect(critiqueCv(inputOf(unsure, { job })).score).toBeLessThanOrEqual(
            critiqueCv(inputOf(cv, { job })).score,
          );
        },
      ),
      { seed: 43, numRuns: 200 },
    );
  });

  it('takes out what it has no words to judge by, instead of giving it away', () => {
    const other = { ...SOUND_CV, meta: { ...SOUND_CV.meta, language: 'pl' } };
    const critique = critiqueCv(inputOf(other));
    expect(critique.parts.map(({ id }) => id)).not.toContain('language');
    expect(critique.parts.find(({ id }) => id === 'work')?.of).toBe(20);
    expect(critique.notChecked.map(({ what }) => what).join()).toContain('Wording');
  });
});

const LINES = [
  ...SOUND_JOB.highlights,
  'Responsible for the stock',
  'Filing',
  'I managed a team of five',
  'The reports were prepared by hand',
  'Dynamic team player',
  'Answered letters',
  NAMES.join(', '),
  `Answered letters, ${'and then some more letters of the same kind '.repeat(8)}`,
];
const dates = fc.constantFrom(
  ['2016-01', '2020-01'],
  ['2020-02', 'present'],
  ['2021', '2019'],
  ['2028-01', 'present'],
  [],
);
const job = fc
  .record({ highlights: fc.array(fc.constantFrom(...LINES), { maxLength: 6 }), dates })
  .map(({ highlights, dates: [startDate, endDate] }): Cv['work'][number] => ({
    position: 'Stock controller',
    name: 'Ridge Depot',
    highlights,
    ...(startDate ? { startDate } : {}),
    ...(endDate ? { endDate } : {}),
  }));
const anyCv = fc
  .record({
    work: fc.array(job, { maxLength: 4 }),
    names: fc.subarray(NAMES),
    email: fc.constantFrom('', 'ann@example.org', 'sexybabe69@example.org'),
    url: fc.constantFrom(undefined, 'www.example,org', 'https://bit.ly/3xYz', 'https://example.org'),
    summary: fc.constantFrom('', 'Passionate rockstar.', 'Stock controller with ten years in two halls.'),
  })
  .map(({ work, names, email, url, summary }) =>
    cvWith({ work, skills: listOf(names), basics: { email, summary, ...(url === undefined ? {} : { url }) } }),
  );

const PATHS = [
  'basics.name',
  'basics.email',
  'work.0.highlights.0',
  'work.0.highlights.1',
  'work.0.startDate',
  'skills.0.name',
];

/** What a person does about a point: each takes away one fault and leaves the rest. */
const MENDING: readonly ((cv: Cv, pick: number) => Cv)[] = [
  (cv) => ({ ...cv, basics: { ...cv.basics, email: 'ann@example.org' } }),
  (cv) => ({ ...cv, basics: { ...cv.basics, url: 'https://example.org' } }),
  (cv) => ({ ...cv, basics: { ...cv.basics, summary: 'Stock controller with ten years in two halls.' } }),
  (cv, pick) => withLine(cv, pick, (text, at) => (SOUND_JOB.highlights.includes(text) ? text : (BETTER[at] ?? text))),
  (cv, pick) => withLine(cv, pick, (text) => text.replace(/^I m/, 'M')),
  (cv) => ({ ...cv, skills: cv.skills.length > 0 ? cv.skills : listOf(['SQL']) }),
  (cv) => ({ ...cv, work: cv.work.length > 0 ? cv.work : [SOUND_JOB] }),
];

/** One for each place of a line, all with different openings. */
const BETTER = [
  'Loaded 40 lorries a day',
  'Counted 3,000 parts a week',
  'Mended 12 forklifts a year',
  'Answered 60 letters a day',
  'Packed 800 boxes a shift',
  'Drove 200 km a day',
];

function withLine(cv: Cv, pick: number, change: (text: string, at: number) => string): Cv {
  const index = pick % Math.max(1, cv.work.length);
  const at = pick % Math.max(1, cv.work[index]?.highlights.length ?? 1);
  const work = cv.work.map((entry, number) =>
    number === index
      ? { ...entry, highlights: entry.highlights.map((text, line) => (line === at ? change(text, at) : text)) }
      : entry,
  );
  return { ...cv, work };
}
