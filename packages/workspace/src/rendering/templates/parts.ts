import {
  fullUrl,
  type ContactItem,
  type ContentEntry,
  type ContentSection,
  type ContentText,
  type CvContent,
} from '@career-mentor/core/writing';
import type { Block, Run, TextBlock } from '../layout/index.ts';
import { run, type Look } from './look.ts';

type Align = 'left' | 'centre' | 'right';

/** The name, and the headline under it. */
export function nameBlocks(
  { name, headline }: CvContent,
  look: Look,
  options: { readonly align?: Align; readonly size?: number; readonly colour?: string } = {},
): Block[] {
  const { align = 'left', size = 2.4, colour = look.ink } = options;
  const family = look.headingFamily;
  const block = (role: TextBlock['role'], runs: Run[], before = 0): Block => ({
    kind: 'text',
    role,
    runs,
    align,
    before,
    lineHeight: 1.05,
    keepWithNext: true,
  });
  return [
    ...(name ? [block('H1', [run(look, name.text, { path: name.path, family, isBold: true, size, colour })])] : []),
    ...(headline
      ? [
          block(
            'P',
            [
              run(look, headline.text, {
                path: headline.path,
                family,
                size: 1.2,
                colour: options.colour ?? look.accent,
              }),
            ],
            look.gaps.line,
          ),
        ]
      : []),
  ];
}

/** Ways to reach the person in one paragraph, with separators that stay out of the way of readers. */
export function contactLine(
  items: readonly ContactItem[],
  look: Look,
  { align = 'left', colour = look.muted }: { readonly align?: Align; readonly colour?: string } = {},
): Block[] {
  if (items.length === 0) return [];
  const runs = items.flatMap((item, index) => [
    ...(index > 0 ? [run(look, '  |  ', { colour, size: 0.95 })] : []),
    contactRun(item, look, colour),
  ]);
  return [{ kind: 'text', role: 'P', runs, align, lineHeight: look.lineHeight, before: look.gaps.line * 2 }];
}

/** Ways to reach the person, one under the other. */
export const contactList = (items: readonly ContactItem[], look: Look, colour = look.ink): Block[] =>
  items.map((item) => ({
    kind: 'text',
    role: 'P',
    runs: [contactRun(item, look, colour)],
    lineHeight: look.lineHeight,
    before: look.gaps.line,
  }));

const contactRun = ({ text, path, url }: ContactItem, look: Look, colour: string): Run =>
  run(look, text, { path, url, colour, size: 0.95 });

/** How the title of a part looks. */
export interface HeadingStyle {
  readonly isUpperCase?: boolean;
  readonly mark?: 'rule' | 'bar' | 'none';
  readonly colour?: string;
  readonly align?: Align;
  readonly size?: number;
}

/** The title of a part. */
export function headingBlock(
  { title, breakBefore }: Pick<ContentSection, 'title' | 'breakBefore'>,
  look: Look,
  style: HeadingStyle = {},
): TextBlock {
  const { isUpperCase = false, mark = 'rule', colour = look.accent, align = 'left', size = 1.2 } = style;
  const text = isUpperCase ? title.toLocaleUpperCase() : title;
  return {
    kind: 'text',
    role: 'H2',
    runs: [run(look, text, { family: look.headingFamily, isBold: true, size, colour })],
    lineHeight: 1.1,
    align,
    before: look.gaps.section,
    keepWithNext: true,
    breakBefore,
    ...(mark === 'rule' ? { underline: { colour: look.line, thickness: 0.7, gap: 1.5 } } : {}),
    ...(mark === 'bar' ? { bar: { colour, thickness: 3, gap: 6 } } : {}),
  };
}

/** Which line of an entry comes first. */
export type EntryStyle = 'title-first' | 'organisation-first' | 'one-line';

/** A job, a degree, a project or a certificate under each other. */
export function entryBlocks(
  entry: ContentEntry,
  look: Look,
  options: { readonly style: EntryStyle; readonly hasDates: boolean },
): Block[] {
  const aside =
    options.hasDates && entry.dates !== undefined
      ? { aside: [run(look, entry.dates, { colour: look.muted, size: 0.95 })] }
      : {};
  const lines = headLines(entry, look, options.style);
  const head = lines.map((runs, index): Block => ({
    kind: 'text',
    role: index === 0 ? 'H3' : 'P',
    runs,
    lineHeight: look.lineHeight,
    keepWithNext: index < lines.length - 1 || entry.text !== undefined || entry.bullets.length > 0,
    before: index === 0 ? look.gaps.entry : 0,
    breakBefore: index === 0 && entry.breakBefore,
    ...(index === 0 ? aside : {}),
  }));
  return [
    ...head,
    ...(entry.text ? [paragraph(entry.text, look)] : []),
    ...bulletBlocks(entry.bullets, look),
    ...tagLine(entry.tags, look),
  ];
}

function headLines({ title, organisation, place, dates }: ContentEntry, look: Look, style: EntryStyle): Run[][] {
  const bold = (text: ContentText): Run =>
    run(look, text.text, { path: text.path, isBold: true, url: fullUrl(text.url) });
  const plain = (text: ContentText): Run => run(look, text.text, { path: text.path, colour: look.ink });
  const [first, second] = style === 'organisation-first' ? [organisation, title] : [title, organisation];
  const comma = (a: Run[], b: Run[]): Run[] =>
    a.length > 0 && b.length > 0 ? [...a, run(look, ', '), ...b] : [...a, ...b];
  const where = place ? [plain(place)] : [];
  if (style === 'one-line') return [comma(comma(first ? [bold(first)] : [], second ? [plain(second)] : []), where)];
  const lines =
    style === 'organisation-first'
      ? [comma(first ? [bold(first)] : [], where), second ? [plain(second)] : []]
      : [first ? [bold(first)] : [], comma(second ? [plain(second)] : [], where)];
  const filled = lines.filter((line) => line.length > 0);
  // An entry that has dates but no words for its first line still says when it was.
  return filled.length > 0 || dates === undefined ? filled : [[run(look, dates)]];
}

export const paragraph = ({ text, path }: ContentText, look: Look): Block => ({
  kind: 'text',
  role: 'P',
  runs: [run(look, text, { path })],
  lineHeight: look.lineHeight,
  before: look.gaps.line,
});

/** What was done, one point under the other. */
export const bulletBlocks = (bullets: readonly ContentText[], look: Look): Block[] =>
  bullets.map(({ text, path }) => ({
    kind: 'text',
    role: 'LI',
    runs: [run(look, text, { path })],
    marker: run(look, '•', { colour: look.accent }),
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
          runs: joined(tags, look, look.muted),
          lineHeight: look.lineHeight,
          before: look.gaps.line,
        },
      ];

const joined = (items: readonly ContentText[], look: Look, colour: string): Run[] =>
  items.flatMap(({ text, path }, index) => [
    ...(index > 0 ? [run(look, ', ', { colour })] : []),
    run(look, text, { path, colour }),
  ]);

/** The parts that are no entries: text, skills, languages. */
export function plainBlocks(
  section: Exclude<ContentSection, { kind: 'entries' }>,
  look: Look,
  options: { readonly isNarrow?: boolean } = {},
): Block[] {
  if (section.kind === 'text') return section.paragraphs.map((text) => paragraph(text, look));
  const line = (runs: Run[], role: TextBlock['role'] = 'P'): Block => ({
    kind: 'text',
    role,
    runs,
    lineHeight: look.lineHeight,
    before: look.gaps.line,
  });
  if (section.kind === 'pairs') {
    const runs = section.pairs.map(({ name, value }) => [
      run(look, name.text, { path: name.path }),
      ...(value === undefined ? [] : [run(look, ` (${value})`, { colour: look.muted })]),
    ]);
    if (options.isNarrow) return runs.map((pair) => line(pair));
    return [line(runs.flatMap((pair, index) => (index > 0 ? [run(look, ', '), ...pair] : pair)))];
  }
  return section.groups.flatMap(({ name, items }) => {
    if (options.isNarrow && name === undefined)
      return items.map((item) => line([run(look, item.text, { path: item.path })]));
    const label = name === undefined ? [] : [run(look, `${name}: `, { isBold: true })];
    return [line([...label, ...joined(items, look, look.ink)])];
  });
}
