import type { SourceId } from './sources.ts';
import type { Subject } from './subject.ts';

export type PersonalDatum = 'birthDate' | 'maritalStatus' | 'religion' | 'nationality' | 'sex';

/** What is said about each datum: to leave it out, that it is optional, or nothing because it is usual. */
type Customs = Readonly<Record<PersonalDatum, 'leave-out' | 'optional' | 'usual'>> & { readonly sourceId: SourceId };

const leaveOut = (sourceId: SourceId): Customs => ({
  birthDate: 'leave-out',
  maritalStatus: 'leave-out',
  religion: 'leave-out',
  nationality: 'leave-out',
  sex: 'leave-out',
  sourceId,
});

/** Birth date and nationality are still in most tabular CVs there; status and religion no longer are. */
const tabular = (sourceId: SourceId): Customs => ({
  birthDate: 'usual',
  maritalStatus: 'optional',
  religion: 'optional',
  nationality: 'usual',
  sex: 'optional',
  sourceId,
});

/** By country, ISO 3166-1 alpha-2; `unknown` where the country is not named or has no row. */
export const CUSTOMS: Readonly<Record<string, Customs>> & { readonly unknown: Customs } = {
  GB: leaveOut('national-careers'),
  IE: leaveOut('national-careers'),
  US: leaveOut('equality'),
  CA: leaveOut('equality'),
  AU: leaveOut('equality'),
  NZ: leaveOut('equality'),
  DE: tabular('agg'),
  AT: tabular('agg'),
  CH: tabular('agg'),
  unknown: {
    birthDate: 'optional',
    maritalStatus: 'leave-out',
    religion: 'leave-out',
    nationality: 'optional',
    sex: 'optional',
    sourceId: 'equality',
  },
};

/** The country whose customs count: as asked for, else by the place or the prefix of the phone number. */
export function countryOf({ country, cv, job }: Pick<Subject, 'country' | 'cv' | 'job'>): string | undefined {
  if (country !== undefined) return country;
  const places = [job?.location ?? '', cv.basics.location ?? ''];
  const named = places.flatMap((place) => NAMES.find(([, name]) => name.test(place))?.[0] ?? [])[0];
  return named ?? PREFIXES.find(([, prefix]) => prefix.test((cv.basics.phone ?? '').replace(/[\s()-]/g, '')))?.[0];
}

const NAMES: readonly (readonly [string, RegExp])[] = [
  ['GB', /\b(?:United Kingdom|UK|England|Scotland|Wales|Northern Ireland|Great Britain)\b/i],
  ['IE', /\b(?:Ireland|Éire)\b/i],
  ['US', /\b(?:United States|USA)\b|,\s*[A-Z]{2}(?:\s+\d{5})?$/],
  ['CA', /\bCanada\b/i],
  ['AU', /\bAustralia\b/i],
  ['NZ', /\bNew Zealand\b/i],
  ['DE', /\b(?:Germany|Deutschland)\b/i],
  ['AT', /\b(?:Austria)\b|Österreich/i],
  ['CH', /\b(?:Switzerland|Schweiz|Suisse|Svizzera)\b/i],
];

const PREFIXES: readonly (readonly [string, RegExp])[] = [
  ['GB', /^(?:\+|00)44/],
  ['IE', /^(?:\+|00)353/],
  ['US', /^\+1/],
  ['AU', /^(?:\+|00)61/],
  ['NZ', /^(?:\+|00)64/],
  ['DE', /^(?:\+|00)49/],
  ['AT', /^(?:\+|00)43/],
  ['CH', /^(?:\+|00)41/],
];
