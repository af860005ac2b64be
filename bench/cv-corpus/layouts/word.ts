import {
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { Layout, Person } from '../types.ts';
import { sinceOf, spanOf } from './writing.ts';

const text = (value: string, bold = false): Paragraph =>
  new Paragraph({ children: [new TextRun({ text: value, bold })] });
const heading = (value: string): Paragraph => new Paragraph({ text: value, heading: HeadingLevel.HEADING_1 });
const boldHeading = (value: string): Paragraph =>
  new Paragraph({ spacing: { before: 200 }, children: [new TextRun({ text: value, bold: true, size: 26 })] });
const bullet = (value: string): Paragraph => new Paragraph({ text: value, bullet: { level: 0 } });
const bytesOf = async (children: readonly (Paragraph | Table)[]): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [...children] }] })));

const tabbed = (left: string, right: string): Paragraph =>
  new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: 9000 }],
    children: [new TextRun({ text: left, bold: true }), new TextRun({ text: `\t${right}` })],
  });

/** Heading styles, dates behind a tab stop, employer and place under the title. */
export const wordTabs: Layout = {
  name: 'word-tabs',
  format: 'docx',
  write: (person) => {
    const { headings: h } = person;
    return bytesOf([
      new Paragraph({ text: person.name, heading: HeadingLevel.TITLE }),
      text(`${person.email} | ${person.phone} | ${person.town}`),
      heading(h.profile),
      text(person.profile),
      heading(h.work),
      ...person.jobs.flatMap((job) => [
        tabbed(job.title, spanOf(job, person, 'words')),
        text(`${job.employer}, ${job.town}`),
        ...job.duties.map(bullet),
      ]),
      heading(h.education),
      ...person.studies.flatMap((study) => [tabbed(study.degree, spanOf(study, person, 'words')), text(study.school)]),
      heading(h.skills),
      ...Object.entries(person.skills).map(([group, items]) => text(`${group}: ${items.join(', ')}`)),
      heading(h.languages),
      text(person.spoken.map(([name, level]) => `${name} (${level})`).join(', ')),
    ]);
  },
};

/** No styles at all: bold lines, the dates in brackets on the employer's line, the title under it. */
export const wordBrackets: Layout = {
  name: 'word-brackets',
  format: 'docx',
  heldOut: true,
  flatSkills: true,
  write: (person) => {
    const { headings: h } = person;
    return bytesOf([
      boldHeading(person.name),
      text(person.town),
      text(person.phone),
      text(person.email),
      boldHeading(h.work),
      ...person.jobs.flatMap((job) => [
        text(`${job.employer}, ${job.town} (${spanOf(job, person, 'numbers')})`),
        text(job.title, true),
        ...job.duties.map(bullet),
      ]),
      boldHeading(h.education),
      ...person.studies.map((study) => text(`${study.degree} – ${study.school} (${spanOf(study, person, 'numbers')})`)),
      boldHeading(h.skills),
      ...Object.values(person.skills).flat().map(bullet),
      boldHeading(h.languages),
      ...person.spoken.map(([name, level]) => text(`${name}: ${level}`)),
    ]);
  },
};

const NONE = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const cell = (children: Paragraph[], width: number): TableCell =>
  new TableCell({
    children,
    width: { size: width, type: WidthType.PERCENTAGE },
    borders: { top: NONE, bottom: NONE, left: NONE, right: NONE },
  });
const rows = (pairs: readonly (readonly [string, Paragraph[]])[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: pairs.map(([left, right]) => new TableRow({ children: [cell([text(left)], 25), cell(right, 75)] })),
  });

/** A table with the dates in its first column. */
export const wordTable: Layout = {
  name: 'word-table',
  heldOut: true,
  format: 'docx',
  write: (person: Person) => {
    const { headings: h } = person;
    return bytesOf([
      boldHeading(person.name),
      text(`${person.town}, ${person.phone}, ${person.email}`),
      boldHeading(h.work),
      rows(
        person.jobs.map((job) => [
          sinceOf(job, person),
          [text(job.title, true), text(`${job.employer}, ${job.town}`), ...job.duties.map(bullet)],
        ]),
      ),
      boldHeading(h.education),
      rows(
        person.studies.map((study) => [
          spanOf(study, person, 'numbers'),
          [text(study.school, true), text(study.degree)],
        ]),
      ),
      boldHeading(h.skills),
      rows(Object.entries(person.skills).map(([group, items]) => [group, [text(items.join(', '))]])),
      boldHeading(h.languages),
      rows(person.spoken.map(([name, level]) => [name, [text(level)]])),
    ]);
  },
};
