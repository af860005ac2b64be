import { describe, expect, test } from 'vitest';
import { analyseGaps } from './analyse.ts';
import { cvWith, jobWith, knowledge, letterEmbedder } from './gaps.fixture.ts';
import type { GapInput } from './analyse.ts';

const analyse = (input: Pick<GapInput, 'cv' | 'job'> & Partial<GapInput>) =>
  analyseGaps({ knowledge, embedder: letterEmbedder, ...input });

const kinds = async (skills: string[], required: string[]) =>
  (await analyse({ cv: cvWith({ skills }), job: jobWith({ required }) })).matches.map(({ kind }) => kind);

describe('how a requirement is met', () => {
  test('by its name, an alias, a narrower skill', async () => {
    expect(await kinds(['PostgreSQL'], ['PostgreSQL'])).toEqual(['exact']);
    expect(await kinds(['Postgres'], ['PostgreSQL'])).toEqual(['alias']);
    expect(await kinds(['React'], ['JavaScript'])).toEqual(['child']);
    expect(await kinds(['Zorbing'], ['zorbing'])).toEqual(['exact']);
  });

  test('by meaning when the taxonomy does not know the name', async () => {
    expect(await kinds(['Welding work'], ['Welding'])).toEqual(['semantic']);
  });

  test('by an unknown name that stands in the text as whole words', async () => {
    const cv = cvWith({ highlights: ['Ran the zorbing hill for two summers.'] });
    const { matches } = await analyse({ cv, job: jobWith({ required: ['Zorbing', 'Hill for two'] }) });
    expect(matches.map(({ kind }) => kind)).toEqual(['exact', 'exact']);
    expect(matches[0]?.cvEvidence[0]?.quote).toBe('Ran the zorbing hill for two summers.');
  });

  test('not by the broader skill, a neighbour, or a name that only sounds alike', async () => {
    const cv = cvWith({ skills: ['SQL', 'Vue.js', 'Java'] });
    const { gaps } = await analyse({ cv, job: jobWith({ required: ['PostgreSQL', 'React', 'JavaScript'] }) });
    // Vue.js is below JavaScript in the taxonomy, so JavaScript is met; Java alone must not meet it.
    expect(gaps.map(({ id }) => id).toSorted()).toEqual(['postgresql', 'react']);
    const alone = await analyse({ cv: cvWith({ skills: ['Java'] }), job: jobWith({ required: ['JavaScript'] }) });
    expect(alone.gaps.map(({ id }) => id)).toEqual(['javascript']);
    expect(alone.gaps[0]?.nearest?.name).toBe('Java');
  });

  test('a broader skill earns part of the weight', async () => {
    const { match } = await analyse({ cv: cvWith({ skills: ['SQL'] }), job: jobWith({ required: ['PostgreSQL'] }) });
    expect(match.percentage).toBeCloseTo(30);
  });
});

describe('alternatives', () => {
  const job = jobWith({
    required: [{ name: 'Java', alternativeGroup: 1 }, { name: 'Kotlin', alternativeGroup: 1 }, 'SQL'],
  });

  test('one is enough', async () => {
    const { gaps, matches, match } = await analyse({ cv: cvWith({ skills: ['Kotlin', 'SQL'] }), job });
    expect(gaps).toEqual([]);
    expect(match.percentage).toBe(100);
    expect(matches.map(({ name, kind, matchedName }) => [name, kind, matchedName])).toEqual([
      ['Java', 'alternative', 'Kotlin'],
      ['Kotlin', 'exact', 'Kotlin'],
      ['SQL', 'exact', 'SQL'],
    ]);
  });

  test('none is one gap that names the others, and counts once', async () => {
    const { gaps, match } = await analyse({ cv: cvWith({ skills: ['SQL'] }), job });
    expect(gaps).toHaveLength(1);
    expect(gaps[0]?.alternatives).toEqual(['Kotlin']);
    expect(gaps[0]?.explanation).toContain('Java or Kotlin');
    expect(match.percentage).toBe(50);
  });
});

describe('priority', () => {
  const priorities = async (job: GapInput['job']) => {
    const { gaps } = await analyse({ cv: cvWith({ skills: ['Bookkeeping'] }), job });
    return Object.fromEntries(gaps.map(({ name, priority }) => [name, priority]));
  };

  test('what comes first, what the title names and what the advert insists on is critical', async () => {
    const required = [
      'SQL',
      'Triage',
      'Welding',
      'Docker',
      { name: 'Java', quote: 'At least 5 years of Java.' },
      'Kubernetes',
      'React',
    ];
    const job = jobWith({ title: 'Kubernetes engineer', required });
    expect(await priorities(job)).toEqual({
      SQL: 'critical',
      Triage: 'critical',
      Welding: 'critical',
      Docker: 'important',
      Java: 'critical',
      Kubernetes: 'critical',
      React: 'important',
    });
  });

  test('what the role is built on is critical', async () => {
    const required = ['Triage', 'Welding', 'Docker', 'React', 'Java'];
    const job = jobWith({ title: 'Senior Front-End Developer (m/f)', required });
    expect(await priorities(job)).toMatchObject({ React: 'critical', Java: 'important' });
  });

  test('what is preferred is a bonus unless many employers ask for it; doubt is never critical', async () => {
    const job = jobWith({ required: [{ name: 'Docker', confidence: 0.4 }], preferred: ['Phlebotomy', 'SQL'] });
    expect(await priorities(job)).toEqual({ Docker: 'important', SQL: 'important', Phlebotomy: 'nice-to-have' });
  });
});

describe("the person's own word", () => {
  const cv = cvWith({ skills: ['SQL'] });
  const job = jobWith({ required: ['SQL', 'Java', 'Welding'] });

  test('"I have this" counts as met and says so', async () => {
    const { matches, match, gaps } = await analyse({
      cv,
      job,
      marks: { java: { mark: 'have', note: 'evening class' } },
    });
    expect(matches[1]).toMatchObject({ kind: 'claimed', matchedName: 'Java (evening class)', cvEvidence: [] });
    expect(gaps.map(({ id }) => id)).toEqual(['welding']);
    expect(match.percentage).toBeCloseTo((100 * 2) / 3);
  });

  test('"not relevant" leaves both sides', async () => {
    const { matches, match } = await analyse({ cv, job, marks: { java: { mark: 'not-relevant' } } });
    expect(matches.map(({ name }) => name)).toEqual(['SQL', 'Welding']);
    expect(match.percentage).toBe(50);
  });
});

describe('certainty', () => {
  test('what was read with doubt lowers certainty and not the percentage', async () => {
    const cv = cvWith({ skills: ['SQL', 'Java', 'Docker', 'Triage', 'Welding'] });
    const sure = await analyse({ cv, job: jobWith({ required: ['SQL', 'React'] }) });
    const unsure = await analyse({ cv, job: jobWith({ required: ['SQL', { name: 'React', confidence: 0.3 }] }) });
    expect(unsure.match.percentage).toBe(sure.match.percentage);
    expect(unsure.match.certainty).toBeLessThan(sure.match.certainty);
    expect(unsure.gaps[0]?.explanation).toContain('doubt');
  });

  test('a thin or badly read CV makes gaps less certain', async () => {
    const job = jobWith({ required: ['Kubernetes'] });
    const full = await analyse({ cv: cvWith({ skills: ['SQL', 'Java', 'Triage', 'Welding', 'Vue.js'] }), job });
    const thin = await analyse({ cv: cvWith({ skills: ['SQL'] }), job });
    expect(thin.gaps[0]?.certainty).toBeLessThan(full.gaps[0]?.certainty ?? 0);
  });

  test('shown in work is surer than only listed', async () => {
    const job = jobWith({ required: ['Java'] });
    const listed = await analyse({ cv: cvWith({ skills: ['Java'] }), job });
    const shown = await analyse({ cv: cvWith({ highlights: ['Wrote Java for a bank.'] }), job });
    expect(shown.match.certainty).toBeGreaterThan(listed.match.certainty);
    expect(shown.match.percentage).toBe(listed.match.percentage);
  });

  test('an advert without requirements gives 0 % and no certainty', async () => {
    const { match } = await analyse({ cv: cvWith({ skills: ['SQL'] }), job: jobWith({}) });
    expect(match).toMatchObject({ percentage: 0, certainty: 0 });
  });
});

describe('languages', () => {
  const job = jobWith({ required: [{ name: 'German', quote: 'Fluent German (C1).' }] });
  const withGerman = (fluency: string) => analyse({ cv: cvWith({ languages: [['German', fluency]] }), job });

  test('a level that is enough meets it, a lower one is named with its level', async () => {
    expect((await withGerman('native speaker')).gaps).toEqual([]);
    const { gaps, match } = await withGerman('A2');
    expect(gaps[0]?.explanation).toContain('lower level: A2');
    expect(match.percentage).toBeLessThan(50);
  });

  test('a lower level stays the nearest thing beside other languages', async () => {
    const cv = cvWith({
      languages: [
        ['French', 'native'],
        ['German', 'A1'],
      ],
    });
    const [gap] = (await analyse({ cv, job })).gaps;
    expect(gap?.nearest?.name).toBe('German');
    expect(gap?.explanation).toContain('lower level: A1');
  });

  test('the level beside its own name counts, not the highest of its sentence', async () => {
    const quote = 'Native English and German at A2.';
    const [german] = jobWith({ required: [{ name: 'German', quote }] }).required;
    if (german === undefined) throw new Error('no requirement');
    const languages = [
      {
        code: 'de',
        name: 'German',
        level: 'A2' as const,
        wanted: 'required' as const,
        quote,
        evidence: german.evidence,
      },
    ];
    const cv = cvWith({ languages: [['German', 'B1']] });
    const plain = { ...jobWith({}), required: [german] };
    expect((await analyse({ cv, job: plain })).gaps).toHaveLength(1);
    expect((await analyse({ cv, job: { ...plain, languages } })).gaps).toEqual([]);
  });

  test('another language is no partial credit', async () => {
    const cv = cvWith({ languages: [['French', 'native']] });
    expect((await analyse({ cv, job })).match.percentage).toBe(0);
  });
});

test('years are compared apart from the percentage', async () => {
  const job = jobWith({ required: ['Java'], yearsExperience: 5 });
  const cv = cvWith({ highlights: ['Wrote Java.'] });
  const { experience, match } = await analyse({ cv, job, today: '2023-07-01' });
  expect(experience?.cvYears).toBe(3.5);
  expect(experience?.text).toContain('3 years and 6 months, which is less');
  expect(match.percentage).toBe(100);
  const undated = await analyse({ cv: cvWith({ skills: ['Java'] }), job });
  expect(undated.experience?.cvYears).toBeUndefined();
  expect(undated.experience?.text).toContain('no dates');
});

test('explanations name the evidence of both sides', async () => {
  const cv = cvWith({ highlights: ['Administered SQL databases for a clinic.'] });
  const { gaps } = await analyse({ cv, job: jobWith({ required: ['PostgreSQL'] }) });
  expect(gaps[0]?.explanation).toBe(
    'The advert requires PostgreSQL: “You know PostgreSQL.” The CV shows the wider field SQL (“Administered SQL databases for a clinic.”), but not PostgreSQL itself. Critical because it is among the first things the advert requires.',
  );
});

test('what is near is told with the year of its last use, unless it is still in use', async () => {
  const job = jobWith({ required: ['PostgreSQL'] });
  const explanationOf = async (endDate: string) => {
    const cv = cvWith({});
    cv.work.push({ highlights: ['Wrote SQL every day.'], startDate: '2014-01', endDate });
    return (await analyse({ cv, job, today: '2026-01-01' })).gaps[0]?.explanation;
  };
  expect(await explanationOf('2016-05')).toContain('last used in 2016');
  expect(await explanationOf('present')).not.toContain('last used');
});
