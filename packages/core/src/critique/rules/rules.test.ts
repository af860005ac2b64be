import { describe, expect, it } from 'vitest';
import { documentOf } from '../../cv/testing/documentOf.ts';
import type { Cv } from '../../cv/index.ts';
import { cvWith, inputOf, jobWith, SOUND_CV, SOUND_JOB } from '../critique.fixture.ts';
import { Critique, critiqueCv, KINDS, SOURCES, type CritiqueInput, type IssueKind } from '../index.ts';

const kindsOf = (cv: Cv, more: Partial<CritiqueInput> = {}): IssueKind[] =>
  critiqueCv(inputOf(cv, more)).issues.map(({ kind }) => kind);

const withJobs = (...jobs: Partial<Cv['work'][number]>[]): Cv => ({
  ...SOUND_CV,
  work: jobs.map((job) => ({ ...SOUND_JOB, ...job })),
});
const withLines = (...highlights: string[]): Cv => withJobs({ highlights: [...SOUND_JOB.highlights, ...highlights] });
const withBasics = (basics: Partial<Cv['basics']>): Cv => ({ ...SOUND_CV, basics: { ...SOUND_CV.basics, ...basics } });

const { startDate: _start, endDate: _end, ...UNDATED_JOB } = SOUND_JOB;
/** Knows two words; the others are too far from them to be taken for slips. */
const SPELLING = [{ language: 'en', knows: (word: string) => ['organised', 'tools'].includes(word) }];

const FAULTS: readonly (readonly [IssueKind, Cv, Partial<CritiqueInput>?])[] = [
  ['missing-name', withBasics({ name: '' })],
  ['missing-email', withBasics({ email: '' })],
  ['missing-phone', withBasics({ phone: '' })],
  ['missing-place', withBasics({ location: '' })],
  ['unprofessional-email', withBasics({ email: 'party_queen@example.org' })],
  ['broken-link', withBasics({ url: 'https://linkedin.example/in/your-name' })],
  ['short-link', withBasics({ url: 'bit.ly/3xYzAb' })],
  ['missing-work', cvWith({})],
  ['entry-without-content', withJobs({}, { name: 'Other', startDate: '2012', endDate: '2015', highlights: [] })],
  ['no-outcome', withLines('Looked after the tools of the hall')],
  ['weak-opening', withLines('Responsible for 40 tools')],
  ['passive', withLines('The hall was cleaned by two firms')],
  ['keyword-list', withLines('Planning, budgeting, negotiation, procurement, reporting')],
  ['first-person', withLines('I counted 40 tools')],
  ['tense', withLines('Manage 40 tools')],
  ['repeated-verb', withLines('Counted 4 halls', 'Counted 30 tools', 'Counted 20 ladders')],
  ['buzzword', withLines('Self-starter with attention to detail')],
  ['spelling', withLines('Orgnised 40 tools'), { spelling: SPELLING }],
  ['bullet-too-long', withLines(`Counted 40 tools ${'and again some more '.repeat(12)}`)],
  ['bullet-too-short', withLines('Filing')],
  ['wall-of-text', withJobs({ summary: `Counted 40 tools ${'and again some more '.repeat(24)}` })],
  ['too-long', SOUND_CV, { document: documentOf(['x'], { format: 'pdf', pages: pagesOf(6) }) }],
  ['too-short', withJobs({ highlights: ['Counted 40 tools'] })],
  ['missing-date', { ...SOUND_CV, work: [SOUND_JOB, UNDATED_JOB] }],
  ['date-in-future', withJobs({ startDate: '2027-01', endDate: 'present' })],
  ['dates-reversed', withJobs({ startDate: '2020-05', endDate: '2019-05' })],
  ['dates-out-of-order', withJobs({ startDate: '2010-01', endDate: '2015-12' }, {})],
  ['dates-overlap', withJobs({}, { name: 'Other', startDate: '2015-01', endDate: '2018-12' })],
  ['date-format', withJobs({}, { startDate: '2012', endDate: '2015' })],
  ['gap-in-time', withJobs({}, { startDate: '2010-01', endDate: '2014-12' })],
  ['missing-skills', { ...SOUND_CV, skills: [] }],
  ['skill-not-listed', withLines('Wrote 30 Python scripts')],
  ['skills-only-listed', cvWith({ skills: SOUND_CV.skills })],
  [
    'buried-skill',
    withJobs({}, { startDate: '2012-01', endDate: '2015-12', highlights: ['Wrote 30 Python scripts'] }),
    { job: { ...jobWith([]), required: jobWith(['Python']).required.map((skill) => ({ ...skill, id: 'python' })) } },
  ],
  ['missing-requirement', SOUND_CV, { job: jobWith(['Kubernetes']) }],
  ['missing-summary', SOUND_CV, { job: { ...jobWith(['SQL']), title: 'Data analyst' } }],
  ['summary-too-long', withBasics({ summary: 'Stock controller in two halls. '.repeat(25) })],
  ['headline-mismatch', withBasics({ label: 'Chief financial officer' })],
  ['personal-data', SOUND_CV, { document: documentOf(['Ann Example', 'Date of birth: 4 May 1988']) }],
];

function pagesOf(count: number) {
  return Array.from({ length: count }, (_, index) => ({ number: index + 1, width: 595, height: 842 }));
}

describe('every kind of issue', () => {
  it('has a fault here that shows it', () => {
    expect(FAULTS.map(([kind]) => kind).toSorted()).toEqual(Object.keys(KINDS).toSorted());
  });

  it.each(FAULTS.map(([kind, cv, more]) => ({ kind, cv, more })))(
    '$kind is raised for its fault',
    ({ kind, cv, more }) => {
      expect(kindsOf(cv, more)).toContain(kind);
    },
  );

  it('is raised for nothing in a sound CV', () => {
    expect(kindsOf(SOUND_CV)).toEqual([]);
  });

  it('has a reason, an advice and a source that exists', () => {
    for (const { why, advice, source } of Object.values(KINDS)) {
      expect(why.length).toBeGreaterThan(20);
      expect(advice.length).toBeGreaterThan(10);
      expect(SOURCES[source].url).toMatch(/^https:/);
    }
  });
});

describe('what is left alone', () => {
  it.each([
    [
      'a year of leave that is named',
      withJobs(
        { startDate: '2017-01' },
        { position: 'Parental leave', name: '', startDate: '2016-01', endDate: '2016-12', highlights: [] },
        { startDate: '2012-01', endDate: '2015-12' },
      ),
      'gap-in-time',
    ],
    [
      'a side job that says so',
      withJobs({}, { position: 'Stock keeper (part-time)', name: 'Other', startDate: '2016-01', endDate: '2018-12' }),
      'dates-overlap',
    ],
    ['"I" as a number', withLines('Passed stage I of the exam'), 'first-person'],
    ['a name in an address', withBasics({ email: 'babette.hotchkiss@example.org' }), 'unprofessional-email'],
    ['a deed that ends in being promoted', withLines('Was promoted after 6 months'), 'passive'],
    ['a list of deeds', withLines('Washed, dressed, fed and moved 9 residents'), 'keyword-list'],
    ['a claim beside its proof', withLines('Detail-oriented: found 300 wrong labels in a year'), 'buzzword'],
  ] as const)('%s', (_, cv, kind) => {
    expect(kindsOf(cv)).not.toContain(kind);
  });

  it('a birth date where tabular CVs have one, while religion is optional there', () => {
    const german = withBasics({ location: 'Kassel, Deutschland' });
    const document = documentOf(['Geburtsdatum: 4. Mai 1988', 'Konfession: keine']);
    const issues = critiqueCv(inputOf(german, { document })).issues.filter(({ kind }) => kind === 'personal-data');
    expect(issues.map(({ id, severity }) => [id, severity])).toEqual([['personal-data:religion', 'minor']]);
    expect(kindsOf(german, { document, country: 'GB' }).filter((kind) => kind === 'personal-data')).toHaveLength(2);
  });
});

describe('a version that writes things differently', () => {
  it('is judged by what it writes: rewritten, hidden and added lines', () => {
    const cv = withLines('Responsible for 40 tools');
    const path = `work.0.highlights.${String(SOUND_JOB.highlights.length)}`;
    const written = { hidden: [], texts: {}, added: [] };
    expect(kindsOf(cv, { written })).toContain('weak-opening');
    expect(kindsOf(cv, { written: { ...written, texts: { [path]: 'Kept 40 tools' } } })).not.toContain('weak-opening');
    expect(kindsOf(cv, { written: { ...written, hidden: [path] } })).not.toContain('weak-opening');
    const added = [{ id: 'own-1', list: 'work.0.highlights', text: 'Helped out' }];
    expect(kindsOf(SOUND_CV, { written: { ...written, added } })).toContain('weak-opening');
  });
});

describe('suggestions', () => {
  it('change one word and nothing else', () => {
    const { issues } = critiqueCv(inputOf(withLines('Orgnised 40 tools'), { spelling: SPELLING }));
    const found = issues.find(({ kind }) => kind === 'spelling')?.suggestion;
    expect(found).toMatchObject({ before: 'Orgnised 40 tools', path: 'work.0.highlights.4' });
    expect(found?.after).toBe('Organised 40 tools');
  });

  it('come from whoever can rewrite a line, for what its words can settle', () => {
    const rewrite = ({ text }: { readonly text: string }) => ({
      after: text.replace('Responsible for', 'Kept'),
      why: 'A verb.',
    });
    const { issues } = critiqueCv(inputOf(withLines('Responsible for the tools'), { rewrite }));
    expect(issues.find(({ kind }) => kind === 'weak-opening')?.suggestion).toMatchObject({ after: 'Kept the tools' });
    expect(issues.find(({ kind }) => kind === 'no-outcome')?.suggestion).toBeUndefined();
  });

  it('leave out a pronoun at the beginning only where no other speaks of oneself', () => {
    const afterOf = (text: string) =>
      critiqueCv(inputOf(withLines(text))).issues.find(({ kind }) => kind === 'first-person')?.suggestion?.after;
    expect(afterOf('I counted 40 tools')).toBe('Counted 40 tools');
    expect(afterOf('I counted 40 of my tools')).toBeUndefined();
    expect(afterOf('I was praised for 40 tools')).toBeUndefined();
  });
});

describe('what nobody would write', () => {
  it.each([
    ['one word of 5,000 letters', 'a'.repeat(5_000)],
    ['one verb 1,250 times', 'was '.repeat(1_250)],
    ['pictures', '👩‍🔧 '.repeat(1_000)],
    ['text from right to left', 'עבודה במחסן '.repeat(400)],
    ['a formula', '=HYPERLINK("https://example.org","x")'],
    ['commas', ', '.repeat(2_500)],
  ])('%s is judged like anything else, with a score and whole points', (_, text) => {
    const critique = critiqueCv(inputOf(withLines(text), { spelling: SPELLING }));
    expect(critique.score).toBeGreaterThan(0);
    expect(critique.score).toBeLessThanOrEqual(100);
    expect(Critique.safeParse(critique).success).toBe(true);
  });

  it('is in no CV that is empty: it has a critique that says what to add', () => {
    const critique = critiqueCv(inputOf(cvWith({ basics: { name: '', email: '', phone: '', location: '' } })));
    expect(critique.issues.map(({ kind }) => kind)).toContain('missing-work');
    expect(Critique.safeParse(critique).success).toBe(true);
  });
});
