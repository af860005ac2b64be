import { findDegree } from '../words/degrees.ts';
import { companyScore, schoolScore } from '../words/organisations.ts';
import { titleScore } from '../words/jobTitles.ts';
import { placeScore } from '../words/places.ts';
import type { Reading } from './scene.ts';

/** How much the words of a fact speak for its kind, and how little for another one; each 0 to 1. */
export function wordSignals({ kind, value }: Reading): { fitting: number; uncontested: number } {
  const look = LOOKS[kind];
  if (look === undefined) return { fitting: 0, uncontested: 1 };
  return { fitting: atMostOne(look.fitting(value)), uncontested: 1 - atMostOne(look.contrary(value)) };
}

const atMostOne = (value: number): number => Math.min(1, Math.max(0, value));
const title = (text: string): number => titleScore(text);
const degree = (text: string): number => (findDegree(text) === undefined ? 0 : 1);
const organised = (text: string): number => Math.max(companyScore(text), schoolScore(text));

interface Look {
  readonly fitting: (text: string) => number;
  readonly contrary: (text: string) => number;
}

const DEGREE: Look = { fitting: degree, contrary: (text) => Math.max(schoolScore(text), placeScore(text)) };

/** Sentences have many words; an employer with its town is none. */
const PROSE: Look = {
  fitting: (text) => (text.split(/\s+/).length + (text.match(/\p{Script=Han}/gu)?.length ?? 0) / 2) / 6,
  contrary: (text) => Math.max(companyScore(text), placeScore(text)),
};

/** What speaks for and against a kind, by the lists of words that the readers go by. */
const LOOKS: Readonly<Record<string, Look>> = {
  'basics.name': {
    fitting: (text) => (/^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){1,3}$/u.test(text) ? 1 : 0.3),
    contrary: (text) => Math.max(title(text), organised(text), placeScore(text), degree(text)),
  },
  'basics.label': { fitting: title, contrary: (text) => Math.max(organised(text), placeScore(text)) },
  'basics.location': { fitting: placeScore, contrary: (text) => Math.max(title(text), organised(text)) },
  'work.name': { fitting: organised, contrary: (text) => Math.max(title(text), placeScore(text), degree(text)) },
  'work.position': { fitting: title, contrary: (text) => Math.max(organised(text), placeScore(text), degree(text)) },
  'work.summary': PROSE,
  'work.highlights': PROSE,
  'work.location': { fitting: placeScore, contrary: (text) => Math.max(title(text), organised(text)) },
  'education.institution': { fitting: schoolScore, contrary: (text) => Math.max(degree(text), title(text)) },
  'education.studyType': DEGREE,
  'education.area': { ...DEGREE, fitting: () => 0 },
  'education.location': { fitting: placeScore, contrary: (text) => Math.max(degree(text), organised(text)) },
  'certificates.issuer': { fitting: organised, contrary: title },
};
