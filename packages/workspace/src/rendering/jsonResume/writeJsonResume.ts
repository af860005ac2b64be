import type { Cv } from '@career-mentor/core/cv';
import { arrangeFacts, cleanText, fullUrl, type Arrangement, type CvFacts } from '@career-mentor/core/writing';
import { writtenLook, type WrittenLook } from './writtenLook.ts';

/** What is written: the facts as arranged, and the looks, so that whoever imports the file goes on from there. */
export interface JsonResumeOrder {
  readonly cv: Cv;
  readonly arrangement: Arrangement;
  readonly look: Omit<WrittenLook, 'sections'>;
}

/**
 * Writes the facts that a version shows in the JSON Resume schema 1.0.0 (jsonresume.org). What the version leaves out is
 * not in the file, nor where facts were read. `meta.careerMentor` holds looks and order.
 */
export function writeJsonResume({ cv, arrangement, look }: JsonResumeOrder, now: Date): string {
  const facts = arrangeFacts(cv, arrangement);
  const resume = {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: basicsOf(facts.basics),
    work: facts.work.map((job) => ({ ...withLink(job), ...spanOf(job, true) })),
    education: facts.education.map((study) => ({ ...study, ...spanOf(study, false) })),
    certificates: facts.certificates.map(withLink),
    skills: facts.skills,
    languages: facts.languages,
    projects: facts.projects.map((project) => ({ ...withLink(project), ...spanOf(project, false) })),
    meta: { version: 'v1.0.0', lastModified: now.toISOString(), careerMentor: writtenLook(arrangement, look) },
  };
  return `${JSON.stringify(resume, (_, value: unknown) => (typeof value === 'string' ? cleanText(value) : value), 2)}\n`;
}

function basicsOf({ email, location, url, profiles, ...basics }: CvFacts['basics']): Record<string, unknown> {
  const home = fullUrl(url);
  return {
    ...basics,
    ...(email !== undefined && EMAIL.test(email) ? { email } : {}),
    ...(home === undefined ? {} : { url: home }),
    // A line with a number in it is a street or holds a postcode; the schema knows only parts of places.
    ...(location === undefined ? {} : { location: /\d/.test(location) ? { address: location } : { city: location } }),
    profiles: profiles.flatMap((profile) => {
      const address = fullUrl(profile.url);
      return address === undefined ? [] : [{ ...profile, url: address }];
    }),
  };
}

const EMAIL = /^[^\s@<>"]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u;

function withLink<TFact extends { readonly url?: string | undefined }>({
  url,
  ...fact
}: TFact): Omit<TFact, 'url'> & { url?: string } {
  const address = fullUrl(url);
  return address === undefined ? fact : { ...fact, url: address };
}

/**
 * The schema has no word for "until today" and leaves the end out. For jobs that is what an absent end means; whether it
 * is meant is said in a field of our own, which the schema allows.
 */
function spanOf(
  { startDate, endDate }: { readonly startDate?: string | undefined; readonly endDate?: string | undefined },
  goesOnWithout: boolean,
): Record<string, unknown> {
  const isCurrent = endDate === 'present';
  const unclear = isCurrent ? !goesOnWithout : goesOnWithout && endDate === undefined && startDate !== undefined;
  return { endDate: isCurrent ? undefined : endDate, ...(unclear ? { isCurrent } : {}) };
}
