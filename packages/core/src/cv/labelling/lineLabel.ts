import { z } from 'zod';
import type { SectionKind } from '../headings/headingWords.ts';

/** What a line is within its section: the heading, the first or another line of an entry's header, or text under it. */
export type LinePart = 'heading' | 'start' | 'head' | 'body';

/** What a labeller may say about a line: nothing but a choice out of these and numbers of words. */
export interface LineLabel {
  readonly section: SectionKind | 'header';
  readonly part: LinePart;
  readonly spans: readonly SaidSpan[];
}

/** Words of a line, numbered from 1, both ends included, with what they name. */
export interface SaidSpan {
  readonly says: (typeof SPANS)[number];
  readonly from: number;
  readonly to: number;
}

/** `title` is a job or a degree, `organisation` an employer or a school. Dates are always read by the rules. */
export const SPANS = ['title', 'organisation', 'place'] as const;

const WITH_ENTRIES = ['work', 'education', 'projects', 'volunteer'] as const;
const OF_TEXT = [
  'contact',
  'summary',
  'skills',
  'languages',
  'certificates',
  'publications',
  'awards',
  'interests',
  'references',
  'other',
] as const;

const choices: readonly (readonly [string, Omit<LineLabel, 'spans'>])[] = [
  ['header', { section: 'header', part: 'body' }],
  ...WITH_ENTRIES.flatMap((section) =>
    (['heading', 'start', 'head', 'body'] as const).map((part) => [`${section}-${part}`, { section, part }] as const),
  ),
  ...OF_TEXT.flatMap((section) =>
    (['heading', 'body'] as const).map((part) => [`${section}-${part}`, { section, part }] as const),
  ),
];

/** Every kind a line can be given, by its name in the answer, e.g. `work-start`. */
export const LINE_KINDS: ReadonlyMap<string, Omit<LineLabel, 'spans'>> = new Map(choices);

/** A longer line is never cut, but no name in it stands further back. */
const MOST_WORDS = 200;

const Words = z.strictObject({ from: z.int().min(1).max(MOST_WORDS), to: z.int().min(1).max(MOST_WORDS) });

/** One element of an answer, for a document of `lineCount` lines. Keys it does not know are dropped. */
export const answerItem = (lineCount: number): typeof AnswerItem =>
  AnswerItem.extend({ line: z.int().min(1).max(Math.max(1, lineCount)) });

const AnswerItem = z.object({
  line: z.int().min(1),
  kind: z.enum([...LINE_KINDS.keys()]),
  title: Words.optional(),
  organisation: Words.optional(),
  place: Words.optional(),
});

/** The answer to a request as a JSON schema, for a grammar that lets a model write nothing else. */
export function answerSchema(lineCount: number): Readonly<Record<string, unknown>> {
  const labels = z.array(answerItem(lineCount).strict()).max(Math.max(1, lineCount));
  return z.toJSONSchema(z.strictObject({ labels })) as Record<string, unknown>; // a schema of an object is an object
}
