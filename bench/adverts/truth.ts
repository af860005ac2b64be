import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { Contract, Degree, Language, Pay, Workplace } from '@career-mentor/core/jobs';
import { inCheckout } from '../places.ts';

const names = z.array(z.string());
const FOLDER = 'packages/core/src/jobs/fixtures';

/** What a careful person reads out of an advert; docs/guides/measuring-adverts.md says how it is written. */
export const AdvertTruth = z.object({
  title: z.string(),
  company: z.string().optional(),
  location: z.string().optional(),
  required: names,
  requiredOptional: names.default([]),
  preferred: names,
  preferredOptional: names.default([]),
  negated: names,
  negatedOptional: names.default([]),
  traps: names.default([]),
  yearsExperience: z.number().optional(),
  alternatives: z.array(names).optional(),
  workplace: Workplace.shape.mode.optional(),
  pay: Pay.omit({ quote: true, evidence: true }).optional(),
  contract: Contract.omit({ quotes: true, evidence: true }).optional(),
  degrees: z.array(Degree.pick({ level: true, fields: true, wanted: true })).optional(),
  languages: z.array(Language.pick({ code: true, level: true, wanted: true })).optional(),
});
export type AdvertTruth = z.infer<typeof AdvertTruth>;

/** The sets of adverts by name, oldest first. Nobody who changes the rules may read a text that was held out. */
export const ADVERT_SETS = {
  first: '',
  'second, tuned': 'tuned',
  'second, held out': 'held-out',
  'wide, tuned': 'wide/tuned',
  'wide, held out': 'wide/held-out',
  'web pages, tuned': 'wide/pages/tuned',
  'web pages, held out': 'wide/pages/held-out',
} as const;
export type AdvertSet = keyof typeof ADVERT_SETS;

export interface TruthFile {
  /** Path of the advert in the checkout. */
  readonly path: string;
  readonly name: string;
  readonly truth: AdvertTruth;
  /** Whether the truth states place, pay, contract, degrees and languages as well. */
  readonly hasFacts: boolean;
}

/** The adverts of a set with their truth, by name. A page of HTML shares the truth of the text it was made from. */
export function readAdvertSet(set: AdvertSet): TruthFile[] {
  const folder = `${FOLDER}/${ADVERT_SETS[set]}`;
  return readdirSync(inCheckout(folder))
    .filter((name) => /\.(txt|html)$/.test(name))
    .sort()
    .map((name) => {
      const path = `${folder}/${name}`;
      const truthPath = path.replace('/pages/', '/').replace(/\.\w+$/, '.truth.json');
      const truth = AdvertTruth.parse(JSON.parse(readFileSync(inCheckout(truthPath), 'utf8')));
      return { path, name, truth, hasFacts: truth.languages !== undefined };
    });
}
