import type { Layout } from '../types.ts';
import { sinceOf, spanOf } from './dates.ts';

const text = (lines: readonly string[]): ReturnType<Layout['write']> => ({
  kind: 'text',
  text: `${lines.join('\n')}\n`,
});
const ruled = (heading: string): string[] => ['', heading, '-'.repeat(heading.length)];

/** Headings with a rule under them, title and employer on one line. */
export const textRuled: Layout = {
  name: 'text-ruled',
  format: 'txt',
  write: (subject) => {
    const { headings: h, habits } = subject;
    return text([
      subject.name,
      [subject.town, subject.phone, subject.email, ...subject.urls].join(habits.separator),
      ...ruled(h.profile),
      subject.profile,
      ...ruled(h.work),
      ...subject.jobs.flatMap((job) => [
        `${job.title} | ${job.employer} | ${job.town}`,
        spanOf(job, subject),
        ...job.duties.map((duty) => `${habits.bullet} ${duty}`),
        '',
      ]),
      ...ruled(h.education),
      ...subject.studies.flatMap((study) => [study.degree, study.school, spanOf(study, subject), '']),
      ...ruled(h.skills),
      ...Object.entries(subject.skills).map(([group, items]) => `${group}: ${items.join(', ')}`),
      ...ruled(h.languages),
      ...subject.spoken.map(([name, level]) => `${name} - ${level}`),
    ]);
  },
};

/** Headings in capitals, the date first, then employer and title on lines of their own. */
export const textCapitals: Layout = {
  name: 'text-capitals',
  format: 'txt',
  flatSkills: true,
  write: (subject) => {
    const { headings: h } = subject;
    return text([
      subject.name.toUpperCase(),
      subject.email,
      subject.phone,
      subject.town,
      '',
      h.work.toUpperCase(),
      '',
      ...subject.jobs.flatMap((job) => [
        `${sinceOf(job, subject)}  ${job.employer}, ${job.town}`,
        job.title,
        ...job.duties.map((duty) => `* ${duty}`),
        '',
      ]),
      h.education.toUpperCase(),
      '',
      ...subject.studies.flatMap((study) => [`${spanOf(study, subject)}  ${study.school}`, study.degree, '']),
      h.skills.toUpperCase(),
      '',
      Object.values(subject.skills).flat().join(', '),
      '',
      h.languages.toUpperCase(),
      '',
      subject.spoken.map(([name, level]) => `${name} (${level})`).join(', '),
    ]);
  },
};

/** Indented text under headings with a colon; the title after the employer's place, the dates in brackets. */
export const textIndented: Layout = {
  name: 'text-indented',
  format: 'txt',
  write: (subject) => {
    const { headings: h } = subject;
    return text([
      subject.name,
      `${subject.email}, ${subject.phone}, ${subject.town}`,
      '',
      `${h.work}:`,
      ...subject.jobs.flatMap((job) => [
        `  ${job.employer}, ${job.town}`,
        `  ${job.title} (${spanOf(job, subject)})`,
        ...job.duties.map((duty) => `    - ${duty}`),
        '',
      ]),
      `${h.education}:`,
      ...subject.studies.map((study) => `  ${study.school}, ${study.degree} (${spanOf(study, subject)})`),
      '',
      `${h.skills}:`,
      ...Object.entries(subject.skills).map(([group, items]) => `  ${group}: ${items.join(', ')}`),
      '',
      `${h.languages}:`,
      ...subject.spoken.map(([name, level]) => `  ${name}: ${level}`),
    ]);
  },
};

/** As copied from a profile on the web: a value on each line, no marks, blank lines between entries. */
export const textProfile: Layout = {
  name: 'text-profile',
  format: 'txt',
  flatSkills: true,
  write: (subject) => {
    const { headings: h } = subject;
    return text([
      subject.name,
      subject.jobs[0]?.title ?? '',
      subject.town,
      subject.email,
      subject.phone,
      ...subject.urls,
      '',
      h.profile,
      subject.profile,
      '',
      h.work,
      '',
      ...subject.jobs.flatMap((job) => [job.title, job.employer, spanOf(job, subject), job.town, ...job.duties, '']),
      h.education,
      '',
      ...subject.studies.flatMap((study) => [study.school, study.degree, spanOf(study, subject), '']),
      h.skills,
      '',
      ...Object.values(subject.skills).flat(),
      '',
      h.languages,
      '',
      ...subject.spoken.flatMap(([name, level]) => [`${name}`, `${level}`]),
    ]);
  },
};

/** Columns made with spaces: dates and titles under each other. */
export const textColumns: Layout = {
  name: 'text-columns',
  format: 'txt',
  write: (subject) => {
    const { headings: h } = subject;
    const width =
      2 + Math.max(...[...subject.jobs, ...subject.studies].map((entry) => spanOf(entry, subject).length), 18);
    const row = (label: string, value: string): string => `${label.padEnd(width)}${value}`;
    return text([
      `${' '.repeat(20)}${subject.name}`,
      '',
      ...[subject.town, subject.phone, subject.email].map((value) => `${' '.repeat(20)}${value}`),
      '',
      h.work,
      '',
      ...subject.jobs.flatMap((job) => [
        row(spanOf(job, subject), job.title),
        row('', `${job.employer}, ${job.town}`),
        ...job.duties.map((duty) => row('', `- ${duty}`)),
        '',
      ]),
      h.education,
      '',
      ...subject.studies.flatMap((study) => [row(spanOf(study, subject), study.degree), row('', study.school), '']),
      h.skills,
      '',
      ...Object.entries(subject.skills).map(([group, items]) => row(group, items.join(', '))),
      '',
      h.languages,
      '',
      ...subject.spoken.map(([name, level]) => row(name, level)),
    ]);
  },
};
