import type { Layout } from '../types.ts';
import { sinceOf, spanOf } from './writing.ts';

const bytes = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(`${lines.join('\n')}\n`);
const ruled = (heading: string): string[] => ['', heading, '-'.repeat(heading.length)];

/** Headings with a rule under them, title and employer on one line. */
export const textRuled: Layout = {
  name: 'text-ruled',
  format: 'txt',
  write: (person) => {
    const { headings: h } = person;
    return bytes([
      person.name,
      `${person.town} | ${person.phone} | ${person.email}`,
      ...ruled(h.profile),
      person.profile,
      ...ruled(h.work),
      ...person.jobs.flatMap((job) => [
        `${job.title} | ${job.employer} | ${job.town}`,
        spanOf(job, person, 'words'),
        ...job.duties.map((duty) => `- ${duty}`),
        '',
      ]),
      ...ruled(h.education),
      ...person.studies.flatMap((study) => [study.degree, study.school, spanOf(study, person, 'words'), '']),
      ...ruled(h.skills),
      ...Object.entries(person.skills).map(([group, items]) => `${group}: ${items.join(', ')}`),
      ...ruled(h.languages),
      ...person.spoken.map(([name, level]) => `${name} - ${level}`),
    ]);
  },
};

/** Headings in capitals, the date first, then employer and title on lines of their own. */
export const textCapitals: Layout = {
  name: 'text-capitals',
  format: 'txt',
  heldOut: true,
  flatSkills: true,
  write: (person) => {
    const { headings: h } = person;
    return bytes([
      person.name.toUpperCase(),
      person.email,
      person.phone,
      person.town,
      '',
      h.work.toUpperCase(),
      '',
      ...person.jobs.flatMap((job) => [
        `${sinceOf(job, person)}  ${job.employer}, ${job.town}`,
        job.title,
        ...job.duties.map((duty) => `* ${duty}`),
        '',
      ]),
      h.education.toUpperCase(),
      '',
      ...person.studies.flatMap((study) => [`${spanOf(study, person, 'numbers')}  ${study.school}`, study.degree, '']),
      h.skills.toUpperCase(),
      '',
      Object.values(person.skills).flat().join(', '),
      '',
      h.languages.toUpperCase(),
      '',
      person.spoken.map(([name, level]) => `${name} (${level})`).join(', '),
    ]);
  },
};

/** Indented text under headings with a colon; the title after the employer's place, the dates in brackets. */
export const textIndented: Layout = {
  name: 'text-indented',
  format: 'txt',
  heldOut: true,
  write: (person) => {
    const { headings: h } = person;
    return bytes([
      person.name,
      `${person.email}, ${person.phone}, ${person.town}`,
      '',
      `${h.work}:`,
      ...person.jobs.flatMap((job) => [
        `  ${job.employer}, ${job.town}`,
        `  ${job.title} (${spanOf(job, person, 'numbers')})`,
        ...job.duties.map((duty) => `    - ${duty}`),
        '',
      ]),
      `${h.education}:`,
      ...person.studies.map((study) => `  ${study.school}, ${study.degree} (${spanOf(study, person, 'numbers')})`),
      '',
      `${h.skills}:`,
      ...Object.entries(person.skills).map(([group, items]) => `  ${group}: ${items.join(', ')}`),
      '',
      `${h.languages}:`,
      ...person.spoken.map(([name, level]) => `  ${name}: ${level}`),
    ]);
  },
};
