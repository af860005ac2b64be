import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Job } from '@career-mentor/core/jobs';
import { en } from '../../app/i18n/en/index.ts';
import { factRows } from './factRows.ts';
import type { JobWords } from './wording.ts';

const text = [
  'Bench Joiner',
  'Thistle Joinery, Hawick, hybrid with 2 days a week on site',
  'Permanent, full or part time.',
  'You get £15 to £17.50 an hour. We work 37.5 hours a week.',
  'German at C1 would help. A degree is not needed.',
].join('\n');

const evidenceOf = (words: string) => {
  const start = text.indexOf(words);
  return { documentId: 'd', page: 1, boxes: [], quote: words, start, end: start + words.length };
};
const quoted = (quote: string, words = quote) => ({ quote, evidence: evidenceOf(words) });

const job: Job = {
  company: 'Thistle Joinery',
  location: 'Hawick',
  required: [],
  preferred: [],
  negated: [],
  yearsExperience: 1,
  workplace: { mode: 'hybrid', daysOnSite: 2, ...quoted('hybrid with 2 days a week on site', 'hybrid') },
  pay: { min: 15, max: 17.5, currency: 'GBP', period: 'hour', ...quoted('You get £15 to £17.50 an hour.', '£15') },
  contract: {
    kinds: ['permanent'],
    times: ['full-time', 'part-time'],
    hoursPerWeek: { min: 37.5, max: 37.5 },
    quotes: ['Permanent, full or part time.', 'We work 37.5 hours a week.'],
    evidence: [evidenceOf('Permanent'), evidenceOf('37.5')],
  },
  degrees: [
    {
      level: 'degree',
      fields: [],
      orEquivalent: true,
      wanted: 'negated',
      ...quoted('A degree is not needed.', 'degree'),
    },
  ],
  languages: [
    { code: 'de', name: 'German', level: 'C1', wanted: 'preferred', ...quoted('German at C1 would help.', 'German') },
  ],
  meta: { documentId: 'd', language: 'en', warnings: [], evidence: { company: evidenceOf('Thistle Joinery') } },
};

describe('factRows', () => {
  let t: JobWords;
  beforeAll(async () => {
    const instance = i18next.createInstance();
    await instance.init({ lng: 'en', resources: { en }, interpolation: { escapeValue: false } });
    t = instance.getFixedT('en', 'jobs');
  });

  it('says each fact in words, in the order a person decides by', () => {
    expect(factRows(job, text, t).map(({ kind, words, wanted }) => [kind, words, wanted])).toEqual([
      ['company', 'Thistle Joinery', undefined],
      ['location', 'Hawick', undefined],
      ['workplace', 'hybrid, 2 days a week on site', undefined],
      ['pay', '£15.00 – £17.50 an hour', undefined],
      ['contract', 'permanent, full or part time', undefined],
      ['hours', '37.5 hours a week', undefined],
      ['years', '1 year of experience', undefined],
      ['degree', 'degree, or equivalent', 'negated'],
      ['languages', 'German, C1', 'preferred'],
    ]);
  });

  it('lights the sentence of each fact, and for hours the one with the number', () => {
    const litBy = (kind: string): readonly string[] | undefined =>
      factRows(job, text, t)
        .find((row) => row.kind === kind)
        ?.spans.map(({ start, end }) => text.slice(start, end));
    expect(litBy('pay')).toEqual(['You get £15 to £17.50 an hour.']);
    expect(litBy('contract')).toEqual(['Permanent, full or part time.', 'We work 37.5 hours a week.']);
    expect(litBy('hours')).toEqual(['We work 37.5 hours a week.']);
    expect(litBy('degree')).toEqual(['A degree is not needed.']);
    expect(litBy('company')).toEqual(['Thistle Joinery']);
    expect(litBy('location')).toEqual([]);
  });

  it.each([
    [{ min: 42000, currency: 'EUR', period: 'year' as const }, 'from €42,000 a year'],
    [{ max: 42000, currency: 'EUR' }, 'up to €42,000'],
    [{ min: 30, max: 30, currency: 'CHF', period: 'hour' as const }, 'CHF 30 an hour'],
  ])('words a pay of %j', (amounts, words) => {
    const paid = { ...job, pay: { ...amounts, ...quoted('£15') } };
    const row = factRows(paid, text, t).find(({ kind }) => kind === 'pay');
    expect(row?.words.replaceAll('\u00a0', ' ')).toBe(words);
  });

  it('says nothing of what an advert does not say', () => {
    const silent: Job = { required: [], preferred: [], negated: [], meta: { ...job.meta, evidence: {} } };
    expect(factRows(silent, text, t)).toEqual([]);
  });
});
