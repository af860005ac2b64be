import { createRequire } from 'node:module';
import { person, type Entry } from './person.ts';

// The writer of DOCX files is a development dependency of the package that tests reading them.
const require = createRequire(new URL('../../packages/rag/package.json', import.meta.url));
const { Document, HeadingLevel, Packer, Paragraph, TabStopPosition, TabStopType, TextRun } = require('docx');

/** The CV as a DOCX file with real headings, lists and tab stops. */
export const docxBytes = (): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({ title: `${person.name}, CV`, creator: person.name, sections: [{ children: body() }] }),
  );

const body = (): unknown[] => [
  new Paragraph({ text: person.name, heading: HeadingLevel.TITLE }),
  new Paragraph({ text: person.headline }),
  new Paragraph({ text: person.contact.join('  |  ') }),
  ...section('Profile', [new Paragraph({ text: person.summary })]),
  ...section('Work experience', person.work.flatMap(entry)),
  ...section('Education', person.education.flatMap(entry)),
  ...section('Projects', person.projects.flatMap(entry)),
  ...section('Skills', person.skills.map(skillRow)),
  ...section('Certificates', person.certificates.map(plain)),
  ...section('Languages', person.languages.map(plain)),
];

const section = (text: string, children: readonly unknown[]): unknown[] => [
  new Paragraph({ text, heading: HeadingLevel.HEADING_1 }),
  ...children,
];

const plain = (text: string): unknown => new Paragraph({ text });

const skillRow = ([group, names]: readonly [string, string]): unknown =>
  new Paragraph({ children: [new TextRun({ text: `${group}: `, bold: true }), new TextRun(names)] });

const entry = ({ title, place, dates, points }: Entry): unknown[] => [
  new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: TabStopPosition.MAX }],
    children: [new TextRun({ text: title, bold: true }), new TextRun(`\t${dates}`)],
  }),
  ...(place ? [new Paragraph({ text: place })] : []),
  ...points.map((text) => new Paragraph({ text, bullet: { level: 0 } })),
];
