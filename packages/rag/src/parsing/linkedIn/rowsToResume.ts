import type { StatedResume, StatedSection, StatedWork } from '../stated/statedResume.ts';
import { itemsAndProse } from './description.ts';
import type { PartName } from './parts.ts';
import type { Row } from './rows.ts';

type RowsOf = (part: PartName) => readonly Row[];

/** The resume that the tables of an export make up, by the names of their columns. */
export function rowsToResume(rowsOf: RowsOf): StatedResume {
  return {
    basics: toBasics(rowsOf),
    work: rowsOf('Positions').flatMap(toWork),
    education: rowsOf('Education').flatMap((row) => {
      const [institution, studyType] = [row.get('school name'), row.get('degree name')];
      if (institution === undefined && studyType === undefined) return [];
      const dates = { startDate: row.get('start date'), endDate: row.get('end date') };
      return [{ institution, ...degreeOf(studyType), ...dates, courses: [] }];
    }),
    skills: rowsOf('Skills').flatMap((row) => named(row, 'name').map((name) => ({ name, keywords: [] }))),
    languages: rowsOf('Languages').flatMap((row) =>
      named(row, 'name').map((language) => ({ language, fluency: row.get('proficiency') })),
    ),
    projects: rowsOf('Projects').flatMap((row) =>
      named(row, 'title').map((name) => ({
        name,
        description: row.get('description'),
        url: row.get('url'),
        startDate: row.get('started on'),
        endDate: row.get('finished on'),
        highlights: [],
        keywords: [],
      })),
    ),
    certificates: rowsOf('Certifications').flatMap((row) =>
      named(row, 'name').map((name) => ({
        name,
        issuer: row.get('authority'),
        date: row.get('started on'),
        url: row.get('url'),
      })),
    ),
    others: OTHERS.flatMap((other) => toOther(rowsOf(other.part), other)),
  };
}

const named = (row: Row, column: string): string[] => {
  const name = row.get(column);
  return name === undefined ? [] : [name];
};

function toBasics(rowsOf: RowsOf): StatedResume['basics'] {
  const profile: Row = rowsOf('Profile')[0] ?? new Map();
  const names = [profile.get('first name'), profile.get('last name')].filter((name) => name !== undefined);
  const sites = addressesIn(profile.get('websites'));
  return {
    name: names.length === 0 ? undefined : names.join(' '),
    label: profile.get('headline'),
    email: addressOf(rowsOf('Email Addresses')),
    phone: rowsOf('PhoneNumbers').flatMap((row) => named(row, 'number'))[0],
    url: sites[0],
    location: profile.get('geo location') ?? profile.get('address'),
    summary: profile.get('summary'),
    profiles: sites.slice(1).map((url) => ({ url })),
  };
}

/** The address marked as primary, else the first. */
const addressOf = (rows: readonly Row[]): string | undefined =>
  (rows.find((row) => row.get('primary')?.toLowerCase() === 'yes') ?? rows[0])?.get('email address');

/** Written as `[PORTFOLIO:https://example.org,COMPANY:https://example.com]`. */
const addressesIn = (cell: string | undefined): string[] =>
  (cell ?? '').match(/(?:https?:\/\/|www\.)[^\s,\]]+/g)?.map((address) => address) ?? [];

/** "Bachelor of Science - BS, Computer Science": the export keeps both fields of the form in one column. */
function degreeOf(written: string | undefined): { studyType?: string | undefined; area?: string | undefined } {
  const [, studyType, area] = /^([^,]{2,60}),\s+(\S.*)$/s.exec(written ?? '') ?? [];
  return studyType === undefined ? { studyType: written } : { studyType, area };
}

/** A job without an end goes on. */
function toWork(row: Row): StatedWork[] {
  const [name, position] = [row.get('company name'), row.get('title')];
  if (name === undefined && position === undefined) return [];
  const startDate = row.get('started on');
  const endDate = row.get('finished on') ?? (startDate === undefined ? undefined : 'present');
  const { prose, items } = itemsAndProse(row.get('description') ?? '');
  return [{ name, position, location: row.get('location'), startDate, endDate, summary: prose, highlights: items }];
}

interface Other {
  readonly part: PartName;
  readonly heading: string;
  /** Columns of an entry's first line. */
  readonly first: readonly string[];
  readonly rest: readonly string[];
}

const OTHERS: readonly Other[] = [
  {
    part: 'Volunteering',
    heading: 'Volunteering',
    first: ['role', 'company name', 'started on', 'finished on'],
    rest: ['cause', 'description'],
  },
  { part: 'Courses', heading: 'Courses', first: ['name', 'number'], rest: [] },
  { part: 'Honors', heading: 'Awards', first: ['title', 'issued on'], rest: ['description'] },
  {
    part: 'Publications',
    heading: 'Publications',
    first: ['name', 'publisher', 'published on'],
    rest: ['description'],
  },
];

function toOther(rows: readonly Row[], { heading, first, rest }: Other): StatedSection[] {
  const entries = rows.map((row) => {
    const head = first.flatMap((column) => named(row, column)).join(', ');
    return [head, ...rest.flatMap((column) => named(row, column))].filter((line) => line !== '');
  });
  const filled = entries.filter((lines) => lines.length > 0);
  return filled.length === 0 ? [] : [{ heading, entries: filled }];
}
