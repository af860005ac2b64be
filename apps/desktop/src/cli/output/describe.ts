import type { Cv } from '@career-mentor/core/cv';
import type { Job } from '@career-mentor/core/jobs';

/** A CV in words, one fact per line. */
export function describeCv(cv: Cv): string {
  const { name, label, email, phone, location } = cv.basics;
  return lines([
    ['Name', name],
    ['Headline', label],
    ['Contact', joined([email, phone, location])],
    ...cv.work.map((job) => pair('Work', joined([job.position, job.name, period(job.startDate, job.endDate)]))),
    ...cv.education.map((entry) =>
      pair(
        'Education',
        joined([entry.studyType, entry.area, entry.institution, period(entry.startDate, entry.endDate)]),
      ),
    ),
    ['Skills', joined(cv.skills.flatMap((skill) => (skill.keywords.length > 0 ? skill.keywords : [skill.name])))],
    [
      'Languages',
      joined(cv.languages.map(({ language, fluency }) => (fluency ? `${language} (${fluency})` : language))),
    ],
    ...cv.projects.map((project) => pair('Project', project.name)),
    ...cv.certificates.map((certificate) => pair('Certificate', joined([certificate.name, certificate.date]))),
  ]);
}

/** An advert in words. */
export function describeJob(job: Job): string {
  const names = (skills: Job['required']): string => joined(skills.map((skill) => skill.name)) ?? '';
  return lines([
    ['Title', job.title],
    ['Company', job.company],
    ['Place', job.location],
    ['Years', job.yearsExperience === undefined ? undefined : String(job.yearsExperience)],
    ['Work place', job.workplace?.mode],
    ['Pay', job.pay === undefined ? undefined : payInWords(job.pay)],
    ['Contract', job.contract === undefined ? undefined : contractInWords(job.contract)],
    ['Degree', joined((job.degrees ?? []).map(({ evidence, wanted }) => `${evidence.quote} (${wanted})`))],
    [
      'Languages',
      joined((job.languages ?? []).map(({ name, level, wanted }) => `${name} (${level ? `${level}, ` : ''}${wanted})`)),
    ],
    ['Required', names(job.required)],
    ['Nice to have', names(job.preferred)],
    ['Not needed', names(job.negated)],
  ]);
}

function payInWords({ min, max, currency, period }: NonNullable<Job['pay']>): string {
  const figures = min === max ? [min] : [min ?? 'up to', max ?? 'and more'];
  return [...figures, currency, ...(period === undefined ? [] : [`per ${period}`])].join(' ');
}

function contractInWords({ kinds, times, hoursPerWeek }: NonNullable<Job['contract']>): string | undefined {
  const hours = hoursPerWeek && [...new Set([hoursPerWeek.min, hoursPerWeek.max])].join(' to ');
  return joined([...kinds, ...times, hours === undefined ? undefined : `${hours} hours a week`]);
}

type Line = readonly [string, string | undefined];

const pair = (label: string, text: string | undefined): Line => [label, text];

const lines = (all: readonly Line[]): string =>
  all.flatMap(([label, text]) => (text ? [`  ${label.padEnd(13)}${text}`] : [])).join('\n');

const joined = (parts: readonly (string | undefined)[]): string | undefined =>
  parts.filter((part) => part).join(', ') || undefined;

const period = (start: string | undefined, end: string | undefined): string | undefined =>
  start || end ? `${start ?? '…'} to ${end ?? '…'}` : undefined;
