import type { DateForm, Job, Month, Study, Subject } from '../types.ts';

/** A span of time as this document writes them; empty where it writes none. */
export function spanOf(entry: Job | Study, subject: Subject): string {
  const { habits } = subject;
  const isStudy = 'degree' in entry;
  const form = isStudy ? habits.studyDates : habits.jobDates;
  if (form === 'none') return '';
  const { from, to } = entry;
  if (isStudy && habits.studyEndOnly && to !== undefined) return dateOf(to, form, subject);
  const start = dateOf(from, form, subject);
  if (to === undefined) return `${start}${habits.dash}${habits.present}`;
  const end = dateOf(to, form, subject);
  return start === end ? start : `${start}${habits.dash}${end}`;
}

/** The same, but "since 04/2019" for what goes on where the document writes so. */
export function sinceOf(entry: Job | Study, subject: Subject): string {
  const { habits } = subject;
  const form = 'degree' in entry ? habits.studyDates : habits.jobDates;
  return entry.to === undefined && habits.since !== undefined && form !== 'none'
    ? `${habits.since} ${dateOf(entry.from, form, subject)}`
    : spanOf(entry, subject);
}

/** Whether a span of this entry is written as one date: both ends fall together, or only the end is shown. */
export const isSingle = (entry: Job | Study, subject: Subject): boolean =>
  !spanOf(entry, subject).includes(subject.habits.dash);

function dateOf({ year, month }: Month, form: DateForm, { country }: Subject): string {
  const two = String(month).padStart(2, '0');
  const { list } = country.language;
  if (form === 'season') return `${list('seasons')[Math.floor(((month + 9) % 12) / 3)] ?? ''} ${year}`;
  const names = list(form === 'short' ? 'short' : 'months');
  const joint = list('joint')[0] ?? '{month} {year}';
  const plain: Readonly<Record<string, string>> = {
    years: String(year),
    slash: `${two}/${year}`,
    dot: `${two}.${year}`,
    dash: `${two}-${year}`,
    iso: `${year}-${two}`,
    'slash-short': `${two}/${String(year).slice(2)}`,
    han: `${year}年${month}月`,
    'han-dot': `${year}.${two}`,
    'han-slash': `${year}/${two}`,
    short: `${names[month - 1]} ${year}`,
  };
  return plain[form] ?? joint.replace('{month}', names[month - 1] ?? '').replace('{year}', String(year));
}
