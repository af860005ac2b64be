import type { Cv } from '@career-mentor/core/cv';
import type { DocumentText } from '@career-mentor/core/evidence';
import { taxonomy } from '@career-mentor/core/skills';

/** Position, employer, first and last date, bullets. */
export type TestJob = readonly [
  position: string,
  name: string | undefined,
  startDate: string | undefined,
  endDate: string | undefined,
  highlights: readonly string[],
];

/** What is not given is as in a sound CV; an empty text leaves the field out. */
export interface TestPerson {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly place?: string;
  readonly url?: string;
  readonly label?: string;
  readonly summary?: string;
  readonly work?: readonly TestJob[];
  /** Running text of the newest job. */
  readonly workSummary?: string;
  readonly education?: Partial<Cv['education'][number]>[];
  readonly skills?: readonly string[];
  readonly language?: string;
  /** Lines of the file that are no facts. */
  readonly personal?: readonly string[];
}

/** An invented CV. */
export function makeCv(person: TestPerson): Cv & { readonly personal: readonly string[] } {
  const { work = [], skills = [], education = [], personal = [] } = person;
  return {
    personal,
    basics: {
      profiles: [],
      ...field('name', person.name ?? 'Ann Example'),
      ...field('email', person.email ?? 'ann@example.org'),
      ...field('phone', person.phone ?? '0113 496 0182'),
      ...field('location', person.place ?? 'Leeds'),
      ...field('url', person.url),
      ...field('label', person.label),
      ...field('summary', person.summary),
    },
    work: work.map(([position, name, startDate, endDate, highlights], index) => ({
      position,
      highlights: [...highlights],
      ...field('name', name),
      ...field('startDate', startDate),
      ...field('endDate', endDate),
      ...field('summary', index === 0 ? person.workSummary : undefined),
    })),
    education: education.map((school) => ({ courses: [], ...school })),
    skills: skills.map((name) => ({ name, keywords: [] })),
    languages: [],
    projects: [],
    certificates: [],
    meta: {
      documentId: 'd',
      language: person.language ?? 'en',
      warnings: [],
      evidence: {},
      confidence: {},
      skillIds: Object.fromEntries(
        skills.flatMap((name, index) => {
          const id = taxonomy.skillByName(name)?.id;
          return id === undefined ? [] : [[`skills.${String(index)}.name`, id]];
        }),
      ),
    },
  };
}

function field<TKey extends string>(key: TKey, value: string | undefined): { readonly [K in TKey]?: string } {
  // The computed key has the type of the parameter, which the compiler widens to string.
  return value === undefined || value === '' ? {} : ({ [key]: value } as { readonly [K in TKey]?: string });
}

/** A file whose text is these lines. */
export function documentOf(texts: readonly string[], language = 'en'): DocumentText {
  let start = 0;
  const lines = texts.map((text, row) => {
    const [from, end] = [start, start + text.length];
    start = end + 1;
    const box = { x: 40, y: 40 + row * 14, width: text.length * 5, height: 10 };
    const runs = [{ start: from, end, box, fontSize: 10, bold: false, italic: false }];
    return { start: from, end, page: 1, box, region: 0, kind: 'text' as const, runs };
  });
  const pages = [{ number: 1, width: 595, height: 842 }];
  return {
    id: 'd',
    fileName: 'cv.txt',
    format: 'txt',
    text: texts.join('\n'),
    pages,
    lines,
    links: [],
    language,
    warnings: [],
  };
}
