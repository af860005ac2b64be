import type { Block, Job, Layout, Study, Subject } from '../types.ts';
import { sinceOf, spanOf } from './dates.ts';
import { labelsOf } from './labelled.ts';
import { byEmployer } from './shapes.ts';

export const line = (text: string): Block => ({ kind: 'line', parts: [{ text }] });
export const strong = (text: string): Block => ({ kind: 'line', parts: [{ text, bold: true }] });
export const heading = (text: string): Block => ({ kind: 'heading', text });
export const bullet = (text: string): Block => ({ kind: 'bullet', text });
const strongHeading = (text: string): Block => ({ kind: 'strong-heading', text });
const tabbed = (left: string, right: string): Block => ({
  kind: 'line',
  parts: [{ text: left, bold: true }, { text: `\t${right}` }],
});
const blocksOf = (blocks: readonly Block[]): ReturnType<Layout['write']> => ({ kind: 'blocks', blocks });

const groups = ({ skills }: Subject): Block[] =>
  Object.entries(skills).map(([group, items]) => line(`${group}: ${items.join(', ')}`));
const spoken = (subject: Subject): Block =>
  line(subject.spoken.map(([name, level]) => `${name} (${level})`).join(', '));
const certificates = (subject: Subject, head: (text: string) => Block): Block[] =>
  subject.certificates.length === 0
    ? []
    : [
        head(subject.headings.certificates),
        ...subject.certificates.map((pair) => line(pair.filter((part) => part !== '').join(', '))),
      ];

/** Heading styles, dates behind a tab stop, employer and place under the title. */
export const wordTabs: Layout = {
  name: 'word-tabs',
  format: 'docx',
  write: (subject) => {
    const { headings: h, habits } = subject;
    return blocksOf([
      { kind: 'title', text: subject.name },
      line([subject.email, subject.phone, subject.town, ...subject.urls].join(habits.separator)),
      heading(h.profile),
      line(subject.profile),
      heading(h.work),
      ...subject.jobs.flatMap((job) => [
        tabbed(job.title, spanOf(job, subject)),
        line(`${job.employer}, ${job.town}`),
        ...job.duties.map(bullet),
      ]),
      heading(h.education),
      ...subject.studies.flatMap((study) => [tabbed(study.degree, spanOf(study, subject)), line(study.school)]),
      heading(h.skills),
      ...groups(subject),
      heading(h.languages),
      spoken(subject),
      ...certificates(subject, heading),
    ]);
  },
};

/** No styles at all: bold lines, the dates in brackets on the employer's line, the title under it. */
export const wordBrackets: Layout = {
  name: 'word-brackets',
  format: 'docx',
  flatSkills: true,
  write: (subject) => {
    const { headings: h } = subject;
    return blocksOf([
      strongHeading(subject.name),
      line(subject.town),
      line(subject.phone),
      line(subject.email),
      strongHeading(h.work),
      ...subject.jobs.flatMap((job) => [
        line(`${job.employer}, ${job.town} (${spanOf(job, subject)})`),
        strong(job.title),
        ...job.duties.map(bullet),
      ]),
      strongHeading(h.education),
      ...subject.studies.map((study) => line(`${study.degree} – ${study.school} (${spanOf(study, subject)})`)),
      strongHeading(h.skills),
      ...Object.values(subject.skills).flat().map(bullet),
      strongHeading(h.languages),
      ...subject.spoken.map(([name, level]) => line(`${name}: ${level}`)),
    ]);
  },
};

const table = (rows: readonly (readonly [string, Block[]])[], widths = [25, 75]): Block => ({
  kind: 'table',
  widths,
  rows: rows.map(([left, right]) => [[line(left)], right]),
});

/** A table with the dates in its first column. */
export const wordTable: Layout = {
  name: 'word-table',
  format: 'docx',
  write: (subject) => {
    const { headings: h } = subject;
    return blocksOf([
      strongHeading(subject.name),
      line(`${subject.town}, ${subject.phone}, ${subject.email}`),
      strongHeading(h.work),
      table(
        subject.jobs.map((job) => [
          sinceOf(job, subject),
          [strong(job.title), line(`${job.employer}, ${job.town}`), ...job.duties.map(bullet)],
        ]),
      ),
      strongHeading(h.education),
      table(subject.studies.map((study) => [spanOf(study, subject), [strong(study.school), line(study.degree)]])),
      strongHeading(h.skills),
      table(Object.entries(subject.skills).map(([group, items]) => [group, [line(items.join(', '))]])),
      strongHeading(h.languages),
      table(subject.spoken.map(([name, level]) => [name, [line(level)]])),
    ]);
  },
};

/** One table of two cells: contact data, skills and languages at the left, the life at the right. */
export const wordSidebar: Layout = {
  name: 'word-sidebar',
  format: 'docx',
  flatSkills: true,
  write: (subject) => {
    const { headings: h } = subject;
    const side = [
      strongHeading(h.contact),
      ...[subject.phone, subject.email, subject.town, ...subject.urls].map(line),
      strongHeading(h.skills),
      ...Object.values(subject.skills).flat().map(line),
      strongHeading(h.languages),
      ...subject.spoken.map(([name, level]) => line(`${name} – ${level}`)),
    ];
    const main = [
      strongHeading(h.profile),
      line(subject.profile),
      strongHeading(h.work),
      ...subject.jobs.flatMap((job) => [
        strong(job.title),
        line(`${job.employer}, ${job.town}`),
        line(spanOf(job, subject)),
        ...job.duties.map(bullet),
      ]),
      strongHeading(h.education),
      ...subject.studies.flatMap((study) => [strong(study.degree), line(study.school), line(spanOf(study, subject))]),
    ];
    return blocksOf([
      { kind: 'title', text: subject.name },
      { kind: 'table', widths: [32, 68], rows: [[side, main]] },
    ]);
  },
};

/** A form: a label in the left cell of each row, the value in the right one. */
export const wordForm: Layout = {
  name: 'word-form',
  format: 'docx',
  flatSkills: true,
  write: (subject) => {
    const { headings: h } = subject;
    const [dates = '', title = '', employer = '', duties = '', degree = '', school = ''] = labelsOf(subject);
    const job = (entry: Job): Block =>
      table([
        [dates, [line(spanOf(entry, subject))]],
        [title, [line(entry.title)]],
        [employer, [line(`${entry.employer}, ${entry.town}`)]],
        [duties, entry.duties.map(bullet)],
      ]);
    const study = (entry: Study): Block =>
      table([
        [dates, [line(spanOf(entry, subject))]],
        [degree, [line(entry.degree)]],
        [school, [line(entry.school)]],
      ]);
    return blocksOf([
      { kind: 'title', text: subject.name },
      line(subject.town),
      line(subject.phone),
      line(subject.email),
      heading(h.work),
      ...subject.jobs.flatMap((entry) => [job(entry), line('')]),
      heading(h.education),
      ...subject.studies.flatMap((entry) => [study(entry), line('')]),
      heading(h.skills),
      line(Object.values(subject.skills).flat().join(', ')),
      heading(h.languages),
      spoken(subject),
    ]);
  },
};

/** Neither styles nor bold letters nor lists: headings in capitals, the dates first and a tab after them. */
export const wordPlain: Layout = {
  name: 'word-plain',
  format: 'docx',
  write: (subject) => {
    const { headings: h } = subject;
    const capital = (text: string): Block => line(text.toUpperCase());
    return blocksOf([
      line(subject.name),
      line([subject.town, subject.phone, subject.email].join(subject.habits.separator)),
      line(''),
      capital(h.work),
      ...byEmployer(subject.jobs).flatMap((jobs) =>
        jobs.flatMap((job) => [
          line(`${spanOf(job, subject)}\t${job.title}, ${job.employer}, ${job.town}`),
          ...job.duties.map((duty) => line(`${subject.habits.bullet} ${duty}`)),
          line(''),
        ]),
      ),
      capital(h.education),
      ...subject.studies.map((study) => line(`${spanOf(study, subject)}\t${study.degree}, ${study.school}`)),
      line(''),
      capital(h.skills),
      ...groups(subject),
      line(''),
      capital(h.languages),
      spoken(subject),
    ]);
  },
};
