/** Invented CVs for the tests of this folder. */
import type { Cv } from '../cv/index.ts';
import { shippedKnowledge } from '../gaps/index.ts';
import type { Job } from '../jobs/index.ts';
import type { CritiqueInput } from './subject.ts';

export const TODAY = '2026-06-01';

const contact: Cv['basics'] = {
  name: 'Ann Example',
  email: 'ann@example.org',
  phone: '0113 496 0182',
  location: 'Leeds, United Kingdom',
  profiles: [],
};

/** A job of four lines that nothing is to be said about. */
export const SOUND_JOB: Cv['work'][number] = {
  position: 'Stock controller',
  name: 'Ridge Depot',
  startDate: '2016-01',
  endDate: '2026-05',
  highlights: [
    'Wrote SQL queries for 30 colleagues',
    'Cut counting errors by 40 % with an Excel sheet',
    'Trained six colleagues in stock control within two months',
    'Moved 9,000 pallets to a new hall without a day of delay',
  ],
};

/** A CV of these parts; what is not given is empty, except how to reach the person. */
export function cvWith(parts: Partial<Omit<Cv, 'meta' | 'basics'>> & { readonly basics?: Partial<Cv['basics']> }): Cv {
  return {
    work: [],
    education: [],
    skills: [],
    languages: [],
    projects: [],
    certificates: [],
    ...parts,
    basics: { ...contact, ...parts.basics },
    meta: { documentId: 'd', language: 'en', warnings: [], evidence: {}, confidence: {}, skillIds: {} },
  };
}

/** The one before. */
const EARLIER_JOB: Cv['work'][number] = {
  position: 'Stock clerk',
  name: 'Vale Depot',
  startDate: '2013-02',
  endDate: '2015-12',
  highlights: ['Counted 3,000 parts a week', 'Won the prize for the fewest wrong parcels in 2014'],
};

export const SOUND_CV = cvWith({
  work: [SOUND_JOB, EARLIER_JOB],
  skills: ['SQL', 'Excel', 'Stock control'].map((name) => ({ name, keywords: [] })),
});

export const inputOf = (cv: Cv, more: Partial<CritiqueInput> = {}): CritiqueInput => ({
  cv,
  knowledge: shippedKnowledge,
  today: TODAY,
  ...more,
});

/** An advert that requires these skills. */
export function jobWith(names: readonly string[]): Job {
  const evidence = { documentId: 'j', start: 0, end: 1, page: 1, boxes: [], quote: 'x' };
  return {
    required: names.map((name) => ({ name, quote: name, evidence, confidence: 1 })),
    preferred: [],
    negated: [],
    meta: { documentId: 'j', language: 'en', warnings: [], evidence: {} },
  };
}
