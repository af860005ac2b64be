import { isSingle } from './layouts/dates.ts';
import type { DateForm, Job, Layout, Month, Pair, Study, Subject } from './types.ts';

/**
 * What a reader should find in a document that says `text`, in JSON Resume's form: only what the document shows, with
 * dates as exact as it gives them. A date that this form cannot hold is `*`.
 */
export function truthOf(subject: Subject, layout: Layout, text: string): unknown {
  const says = sayer(text);
  const { habits } = subject;
  return {
    basics: {
      ...shown(says, { name: subject.name, email: subject.email, phone: subject.phone, location: subject.town }),
      ...shown(says, { summary: subject.profile }),
      home: subject.home,
      profiles: subject.urls.filter(says).map((url) => ({ url })),
    },
    work: subject.jobs.map((job) => ({
      ...shown(says, { name: job.employer, position: job.title, location: job.town }),
      ...datesOf(job, habits.jobDates, { single: isSingle(job, subject), keep: 'start' }),
      highlights: job.duties.filter(says),
    })),
    education: subject.studies.map((study) => ({
      ...shown(says, { institution: study.school, studyType: study.degree }),
      ...datesOf(study, habits.studyDates, { single: isSingle(study, subject), keep: 'end' }),
    })),
    skills: Object.values(subject.skills).flat(),
    skillsOptional: layout.flatSkills === true ? [] : Object.keys(subject.skills),
    languages: subject.spoken.filter(([name]) => says(name)).map(([name]) => name),
    fluencies: subject.spoken.map(([, level]) => level).filter(says),
    certificates: named(subject.certificates, says),
    projects: named(subject.projects, says),
  };
}

const named = (pairs: readonly Pair[], says: (value: string) => boolean): { name: string; detail: string }[] =>
  pairs.filter(([name]) => says(name)).map(([name, detail]) => ({ name, detail }));

/** Compares without regard to case and white space, because layouts change both. */
function sayer(text: string): (value: string) => boolean {
  const plain = (value: string): string => value.toLowerCase().replace(/\s+/g, '');
  const all = plain(text);
  return (value) => value !== '' && all.includes(plain(value));
}

const shown = (says: (value: string) => boolean, values: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => says(value)));

function datesOf(
  { from, to }: Job | Study,
  form: DateForm,
  { single, keep }: { single: boolean; keep: 'start' | 'end' },
): { startDate?: string; endDate?: string } {
  if (form === 'none') return {};
  const startDate = dateIn(from, form);
  const endDate = to === undefined ? 'present' : dateIn(to, form);
  if (!single || to === undefined) return { startDate, endDate };
  return keep === 'start' ? { startDate } : { endDate };
}

function dateIn({ year, month }: Month, form: DateForm): string {
  if (form === 'season') return '*';
  return form === 'years' ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
}
