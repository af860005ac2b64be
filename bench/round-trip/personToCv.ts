import type { Cv } from '@career-mentor/core/cv';
import type { Month, Person } from '../cv-corpus/types.ts';

/** All that an invented person could say, as a CV without evidence. */
export function personToCv(person: Person): Cv {
  const [latest] = person.jobs;
  return {
    basics: {
      name: person.name,
      ...(latest ? { label: latest.title } : {}),
      email: person.email,
      phone: person.phone,
      location: person.town,
      summary: person.profile,
      profiles: person.urls.map((url) => ({ url })),
    },
    work: person.jobs.map((job) => ({
      name: job.employer,
      position: job.title,
      location: job.town,
      ...span(job),
      highlights: [...job.duties],
    })),
    education: person.studies.map((study) => ({
      studyType: study.degree,
      institution: study.school,
      ...span(study),
      courses: [],
    })),
    skills: Object.entries(person.skills).map(([name, keywords]) => ({ name, keywords: [...keywords] })),
    languages: person.spoken.map(([language, fluency]) => ({ language, ...(fluency === '' ? {} : { fluency }) })),
    projects: person.projects.map(([name, description]) => ({
      name,
      ...(description === '' ? {} : { description }),
      highlights: [],
      keywords: [],
    })),
    certificates: person.certificates.map(([name, issuer]) => ({ name, ...(issuer === '' ? {} : { issuer }) })),
    meta: {
      documentId: person.id,
      language: person.country.language.code,
      warnings: [],
      evidence: {},
      confidence: {},
      skillIds: {},
    },
  };
}

const span = ({ from, to }: { readonly from: Month; readonly to: Month | undefined }) => ({
  startDate: iso(from),
  endDate: to === undefined ? 'present' : iso(to),
});

const iso = ({ year, month }: Month): string => `${year}-${String(month).padStart(2, '0')}`;
