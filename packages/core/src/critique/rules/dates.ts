import type { Work } from '../../cv/index.ts';
import type { Finding, Rule } from '../finding.ts';
import type { Subject } from '../subject.ts';
import { monthInWords, monthOf, narrowestSpan, widestSpan, type MonthSpan } from './months.ts';

/** When what was done, and what is not told. */
export const datesRule: Rule = (subject) => [
  ...jobs(subject).flatMap((job) => wrongDates(job, subject)),
  ...outOfOrder(subject),
  ...overlaps(subject),
  ...mixedForms(subject),
  ...gaps(subject),
];

interface Job {
  readonly work: Work;
  readonly entry: string;
  readonly name: string;
}

const jobs = ({ cv, isShown }: Subject): Job[] =>
  cv.work
    .map((work, index) => ({
      work,
      entry: `work.${String(index)}`,
      name: work.position ?? work.name ?? `Job ${String(index + 1)}`,
    }))
    .filter(({ entry }) => isShown(entry));

const datePaths = ({ work, entry }: Job): string[] => [
  ...(work.startDate === undefined ? [] : [`${entry}.startDate`]),
  ...(work.endDate === undefined ? [] : [`${entry}.endDate`]),
];

function wrongDates(job: Job, { today }: Subject): Finding[] {
  const { work, entry, name } = job;
  if (work.startDate === undefined && work.endDate === undefined)
    return [{ kind: 'missing-date', about: entry, paths: [`${entry}.position`], detail: name }];
  const about = { about: entry, paths: datePaths(job), detail: name };
  const [start, end, now] = [
    monthOf(work.startDate, 0, today),
    monthOf(work.endDate, 11, today),
    monthOf(today, 0, today),
  ];
  if (start !== undefined && now !== undefined && start > now) return [{ kind: 'date-in-future', ...about }];
  return start !== undefined && end !== undefined && end < start ? [{ kind: 'dates-reversed', ...about }] : [];
}

/** Newest first: no job stands above one that both began and ended later. */
function outOfOrder(subject: Subject): Finding[] {
  const dated = jobs(subject).flatMap((job) => {
    const span = widestSpan(job.work, subject.today);
    return span ? [{ job, span }] : [];
  });
  for (const [index, { job, span }] of dated.entries()) {
    const above = dated.slice(0, index).find((other) => span.start > other.span.start && span.end > other.span.end);
    if (above) {
      const detail = `${job.name} is newer than ${above.job.name}`;
      return [{ kind: 'dates-out-of-order', paths: [...datePaths(job), ...datePaths(above.job)], detail }];
    }
  }
  return [];
}

/** A month or two is a handover. */
const HANDOVER = 3;
const SIDE_BY_SIDE =
  /part[- ]?time|freelance|self[- ]employed|volunt|board|trustee|consult|seasonal|weekend|honorary|intern|teilzeit|freiberuf|selbst(?:st)?ändig|ehrenamt|neben|minijob|werkstudent|aushilf|student/i;

function overlaps(subject: Subject): Finding[] {
  const dated = jobs(subject).flatMap((job) => {
    const span = narrowestSpan(job.work, subject.today);
    const says = `${job.work.position ?? ''} ${job.work.name ?? ''} ${job.work.summary ?? ''}`;
    return span && job.work.name !== undefined && !SIDE_BY_SIDE.test(says) ? [{ job, span }] : [];
  });
  return dated.flatMap(({ job, span }, index) =>
    dated.slice(index + 1).flatMap((other): Finding[] => {
      const months = Math.min(span.end, other.span.end) - Math.max(span.start, other.span.start);
      if (months < HANDOVER || other.job.work.name === job.work.name) return [];
      const detail = `${job.name} and ${other.job.name}, ${String(months)} months`;
      const paths = [...datePaths(job), ...datePaths(other.job)];
      return [{ kind: 'dates-overlap', about: `${job.entry}+${other.job.entry}`, paths, detail }];
    }),
  );
}

/** Of jobs only: schools are often given by year. The form as written where it was read, else how exact the date is. */
function mixedForms(subject: Subject): Finding[] {
  const written = jobs(subject).flatMap((job) =>
    datePaths(job)
      .map((path) => ({ path, date: path.endsWith('startDate') ? job.work.startDate : job.work.endDate }))
      .filter(({ date }) => date !== 'present')
      .map(({ path, date }) => ({ path, form: formOf(subject.cv.meta.evidence[path]?.quote ?? date ?? '') })),
  );
  const forms = [...new Set(written.map(({ form }) => form))];
  if (forms.length < 2) return [];
  const rare =
    forms.map((form) => written.filter((date) => date.form === form)).toSorted((a, b) => a.length - b.length)[0] ?? [];
  return [{ kind: 'date-format', paths: rare.map(({ path }) => path), detail: forms.join(', ') }];
}

/** A quote may hold both ends of a range ("03/2020 – present"), which then have the same form. */
function formOf(quote: string): string {
  if (MONTH_BEFORE_YEAR.test(quote)) return 'month in words';
  return MONTH_IN_FIGURES.test(quote) ? 'month in figures' : 'year alone';
}

const MONTH_BEFORE_YEAR =
  /(?<!\p{L})(?!(?:since|from|until|till|and|seit|bis|von|und|ab|depuis|desde|hasta|dal|fino|sinds|tot|od|do)(?!\p{L}))\p{L}{3,}\.?,?\s*(?:de\s+)?(?:19|20)\d\d/iu;
const MONTH_IN_FIGURES = /\d{1,2}\s*[./-]\s*(?:19|20)\d\d|(?:19|20)\d\d\s*[./-]\s*\d{1,2}(?!\d)/;

/** Months without anything that make a gap, and that make it a long one. */
const GAP = 3;
const LONG_GAP = 12;

/** Since the first job, what neither a job, training nor a dated project covers. */
function gaps(subject: Subject): Finding[] {
  const { cv, today } = subject;
  const first = Math.min(...cv.work.flatMap((work) => widestSpan(work, today)?.start ?? []));
  const now = monthOf(today, 0, today);
  if (!Number.isFinite(first) || now === undefined) return [];
  const spans = [...cv.work, ...cv.education, ...cv.projects].flatMap((entry) => widestSpan(entry, today) ?? []);
  return uncovered([...spans, { start: now, end: now }], first).flatMap(({ start, end }): Finding[] => {
    const months = end - start;
    if (months <= GAP) return [];
    const isOpen = end === now;
    const detail = isOpen
      ? `nothing since ${monthInWords(start - 1)}`
      : `${monthInWords(start)} to ${monthInWords(end - 1)}, ${String(months)} months`;
    const severe = months > LONG_GAP ? { severity: 'important' as const, points: 2 } : {};
    return [
      { kind: 'gap-in-time', about: monthInWords(start), paths: besideGap(subject, start, end), detail, ...severe },
    ];
  });
}

function uncovered(spans: readonly MonthSpan[], from: number): MonthSpan[] {
  const found: MonthSpan[] = [];
  let reached = from;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start > reached) found.push({ start: reached, end: start });
    reached = Math.max(reached, end);
  }
  return found;
}

/** The dates on both sides of a gap. */
function besideGap({ cv, today }: Subject, start: number, end: number): string[] {
  return cv.work.flatMap((work, index) => {
    const span = widestSpan(work, today);
    if (span?.end === start) return [`work.${String(index)}.endDate`];
    return span?.start === end ? [`work.${String(index)}.startDate`] : [];
  });
}
