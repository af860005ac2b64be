import { fullUrl, type ContentEntry, type ContentText } from '@career-mentor/core/writing';
import type { Block, Run } from '../layout/index.ts';
import { run, type Look } from './look.ts';

/** How a job, a degree, a project or a certificate is set. */
export interface EntryStyle {
  /** What stands first and bold. */
  readonly first: 'title' | 'organisation';
  /** Both in one line. */
  readonly isOneLine?: boolean;
  /** Dates at the right edge of the first line, or on a line of their own over it. */
  readonly dates?: 'aside' | 'above';
  /** Of the second line; the ink of the body when absent. */
  readonly secondColour?: string;
  readonly bulletColour?: string;
}

/** An entry; `hasDates` false where a rail beside it says when it was. */
export function entryBlocks(
  entry: ContentEntry,
  look: Look,
  { style, hasDates }: { readonly style: EntryStyle; readonly hasDates: boolean },
): Block[] {
  const dates = hasDates && entry.dates !== undefined ? [datesRun(entry.dates, look)] : undefined;
  const isAbove = style.dates === 'above';
  const lines = [...(dates && isAbove ? [dates] : []), ...headLines(entry, look, style)];
  const head = lines.map((runs, index): Block => ({
    kind: 'text',
    role: runs === dates || index > (isAbove && dates ? 1 : 0) ? 'P' : 'H3',
    runs,
    lineHeight: look.lineHeight,
    keepWithNext: index < lines.length - 1 || entry.text !== undefined || entry.bullets.length > 0,
    before: index === 0 ? look.gaps.entry : 0,
    breakBefore: index === 0 && entry.breakBefore,
    ...(index === 0 && dates && !isAbove ? { aside: dates } : {}),
  }));
  return [
    ...head,
    ...(entry.text ? [paragraph(entry.text, look)] : []),
    ...bulletBlocks(entry.bullets, look, style.bulletColour),
    ...tagLine(entry.tags, look),
  ];
}

/** An entry in one line of a list: readers know where one certificate ends and the next begins. */
export function listedEntry(entry: ContentEntry, look: Look, style: EntryStyle): Block {
  const [runs = []] = headLines(entry, look, { ...style, first: 'title', isOneLine: true });
  const dates = entry.dates === undefined ? undefined : datesRun(entry.dates, look);
  const isAside = style.dates !== 'above';
  return {
    kind: 'text',
    role: 'LI',
    runs: dates && !isAside ? [...runs, run(look, ', '), dates] : runs,
    marker: run(look, '•', { colour: style.bulletColour ?? look.accent }),
    indent: look.size * 1.1,
    lineHeight: look.lineHeight,
    before: look.gaps.line,
    breakBefore: entry.breakBefore,
    ...(dates && isAside ? { aside: [dates] } : {}),
  };
}

/** A date or a range as it stands on the page. */
export const datesRun = (dates: string, look: Look): Run =>
  run(look, dates, { colour: look.muted, size: 0.95, flow: 'whole' });

function headLines(entry: ContentEntry, look: Look, style: EntryStyle): Run[][] {
  const { title, organisation, place, dates } = entry;
  const bold = (text: ContentText): Run[] => [
    run(look, text.text, { path: text.path, isBold: true, size: 1.04, url: fullUrl(text.url) }),
  ];
  const colour = style.secondColour ?? look.ink;
  const plain = (text: ContentText): Run[] => [run(look, text.text, { path: text.path, colour })];
  const [first, second] = style.first === 'organisation' ? [organisation, title] : [title, organisation];
  const [top, next] = first ? [bold(first), second ? plain(second) : []] : [second ? bold(second) : [], []];
  const where = place ? plain(place) : [];
  const lines = style.isOneLine
    ? [joined([top, next, where], look, colour)]
    : style.first === 'organisation' && first
      ? [joined([top, where], look, colour), next]
      : [top, joined([next, where], look, colour)];
  const filled = lines.filter((line) => line.length > 0);
  // An entry that has dates but no words for its first line still says when it was.
  return filled.length > 0 || dates === undefined ? filled : [[run(look, dates)]];
}

/** Parts of a line with commas between them. */
const joined = (parts: readonly Run[][], look: Look, colour: string): Run[] =>
  parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index > 0 ? [run(look, ', ', { colour }), ...part] : part));

/** A text of its own. */
export const paragraph = ({ text, path }: ContentText, look: Look): Block => ({
  kind: 'text',
  role: 'P',
  runs: [run(look, text, { path })],
  lineHeight: look.lineHeight,
  before: look.gaps.line,
});

/** What was done, one point under the other. */
const bulletBlocks = (bullets: readonly ContentText[], look: Look, colour = look.accent): Block[] =>
  bullets.map(({ text, path }) => ({
    kind: 'text',
    role: 'LI',
    runs: [run(look, text, { path })],
    marker: run(look, '•', { colour }),
    indent: look.size * 1.1,
    lineHeight: look.lineHeight,
    before: look.gaps.line,
  }));

const tagLine = (tags: readonly ContentText[], look: Look): Block[] =>
  tags.length === 0
    ? []
    : [
        {
          kind: 'text',
          role: 'P',
          runs: commaList(tags, look, look.muted),
          lineHeight: look.lineHeight,
          before: look.gaps.line,
        },
      ];

/** Words with commas between them. */
export const commaList = (items: readonly ContentText[], look: Look, colour: string): Run[] =>
  items.flatMap(({ text, path }, index) => [
    ...(index > 0 ? [run(look, ', ', { colour })] : []),
    run(look, text, { path, colour, ...(text.length <= LONGEST_WHOLE ? { flow: 'whole' } : {}) }),
  ]);

/** In characters: shorter names are not broken over two lines. */
const LONGEST_WHOLE = 24;
