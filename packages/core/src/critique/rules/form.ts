import { monthsOfWork } from '../../gaps/experience.ts';
import { foldName } from '../../skills/index.ts';
import type { Finding, Rule } from '../finding.ts';
import { wordCount, type Subject } from '../subject.ts';

/** How much there is to read, and whether the head of the page fits the rest. */
export const formRule: Rule = (subject) => [
  ...tooLong(subject),
  ...tooShort(subject),
  ...summaryLength(subject),
  ...missingSummary(subject),
  ...headline(subject),
];

/** Years from which a third page is usual, and the words of a page where the format has no pages. */
const LONG_CAREER = 10;
const WORDS_PER_PAGE = 500;
const PAGED = new Set(['pdf', 'image']);

function tooLong(subject: Subject): Finding[] {
  const { cv, document, today, written } = subject;
  const years = (monthsOfWork(cv, today) ?? 0) / 12;
  const most = years >= LONG_CAREER ? 3 : 2;
  const isAsRead = document !== undefined && written === undefined;
  const pages =
    isAsRead && PAGED.has(document.format)
      ? document.pages.length
      : (isAsRead ? wordCount(document.text) : wordsOf(subject)) / WORDS_PER_PAGE;
  if (pages <= most + 0.1) return [];
  return [
    { kind: 'too-long', detail: `about ${String(Math.ceil(pages))} pages, ${String(Math.round(years))} years of work` },
  ];
}

const wordsOf = ({ statements, summary }: Subject): number =>
  statements.reduce((sum, { text }) => sum + wordCount(text), wordCount(summary));

const FEWEST_WORDS = 30;

const tooShort = (subject: Subject): Finding[] => (wordsOf(subject) < FEWEST_WORDS ? [{ kind: 'too-short' }] : []);

const LONGEST_SUMMARY = 100;

function summaryLength({ summary }: Subject): Finding[] {
  const count = wordCount(summary);
  return count > LONGEST_SUMMARY
    ? [{ kind: 'summary-too-long', paths: ['basics.summary'], detail: `${String(count)} words` }]
    : [];
}

/** A summary is worth its room where it has to lead from what was done to another kind of work. */
function missingSummary({ cv, job, summary }: Subject): Finding[] {
  const last = cv.work[0]?.position;
  if (summary !== '' || job?.title === undefined || last === undefined) return [];
  return sharesStem(stemsOf(job.title), [last]) ? [] : [{ kind: 'missing-summary', detail: `${last} to ${job.title}` }];
}

function headline(subject: Subject): Finding[] {
  const { cv, statements, written } = subject;
  const label = written?.texts['basics.label'] ?? cv.basics.label;
  const stems = stemsOf(label ?? '');
  if (label === undefined || stems.length === 0 || cv.work.length === 0) return [];
  const titles = [
    ...cv.work.map(({ position }) => position ?? ''),
    ...cv.education.flatMap(({ area, studyType }) => [area ?? '', studyType ?? '']),
    ...cv.projects.map(({ name }) => name),
    ...cv.certificates.map(({ name }) => name),
    ...statements.map(({ text }) => text),
  ];
  return sharesStem(stems, titles)
    ? []
    : [{ kind: 'headline-mismatch', paths: ['basics.label'], quote: label, detail: `“${label}”` }];
}

/** Words that say a rank and not a trade. */
const RANKS = new Set(
  'senior junior chief lead head principal staff deputy assistant associate trainee officer manager director executive professional experienced leiter leiterin leitung'.split(
    ' ',
  ),
);
/** Letters that words of one trade share: "technician" and "technical". */
const STEM = 5;

const stemsOf = (title: string): string[] =>
  foldName(title)
    .split(' ')
    .filter((word) => word.length >= 3 && !RANKS.has(word))
    .map((word) => word.slice(0, STEM));

const sharesStem = (stems: readonly string[], texts: readonly string[]): boolean => {
  const words = foldName(texts.join(' ')).split(' ');
  return stems.some((stem) => words.some((word) => word.startsWith(stem)));
};
