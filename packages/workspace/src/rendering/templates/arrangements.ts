import type { ContentSection, SectionId } from '@career-mentor/core/writing';
import { PAPERS, type Block, type Fill, type PageDesign } from '../layout/index.ts';
import { run, type Look } from './look.ts';
import {
  contactLine,
  contactList,
  entryBlocks,
  headingBlock,
  nameBlocks,
  plainBlocks,
  type EntryStyle,
  type HeadingStyle,
} from './parts.ts';
import type { TemplateInput } from './template.ts';

/** How the parts of a column are set. */
export interface SectionStyle {
  readonly heading: HeadingStyle;
  readonly entry: EntryStyle;
  readonly isNarrow?: boolean;
  /** Dates in a column of their own at the left, this many times the size of the body wide. */
  readonly dateRail?: number;
}

/** A part with its title. */
export function sectionBlocks(section: ContentSection, look: Look, style: SectionStyle): Block[] {
  const heading = headingBlock(section, look, style.heading);
  if (section.kind !== 'entries')
    return [heading, ...plainBlocks(section, look, { isNarrow: style.isNarrow ?? false })];
  const { dateRail } = style;
  if (dateRail === undefined)
    return [
      heading,
      ...section.entries.flatMap((entry) => entryBlocks(entry, look, { style: style.entry, hasDates: true })),
    ];
  return [
    heading,
    ...section.entries.map((entry): Block => ({
      kind: 'rail',
      labelWidth: look.size * dateRail,
      gap: look.size * 1.2,
      before: look.gaps.entry,
      breakBefore: entry.breakBefore,
      label:
        entry.dates === undefined
          ? []
          : [
              {
                kind: 'text',
                role: 'P',
                runs: [run(look, entry.dates, { colour: look.muted, size: 0.95 })],
                lineHeight: look.lineHeight,
              },
            ],
      body: entryBlocks(entry, look, { style: style.entry, hasDates: false }),
    })),
  ];
}

/** Where the name stands. */
export interface HeaderStyle {
  readonly align?: 'left' | 'centre';
  /** A coloured band behind the header, with light text. */
  readonly isBand?: boolean;
}

/** Name and contact on top, the parts under each other. */
export function oneColumn(
  { content, look, paper, photo }: TemplateInput,
  style: SectionStyle & { readonly header: HeaderStyle },
): PageDesign {
  const { width } = PAPERS[paper];
  const { margin } = look;
  const { align = 'left', isBand = false } = style.header;
  const colour = isBand ? '#ffffff' : undefined;
  const light = colour === undefined ? {} : { colour };
  const blocks = [
    ...nameBlocks(content, look, { align, ...light }),
    ...contactLine(content.contact, look, { align, ...light }),
  ];
  const photoColumn = photo
    ? [
        {
          x: width - margin - photo.width,
          width: photo.width,
          top: margin * 0.8,
          ignoresHeader: true,
          blocks: [{ kind: 'picture', align: 'right', ...photo } as const],
        },
      ]
    : [];
  const top = isBand ? margin * 0.7 : margin * 0.8;
  return {
    paper,
    bottomMargin: margin * 0.8,
    header: {
      x: margin,
      width: width - 2 * margin - (photo ? photo.width + look.size * 2 : 0),
      top,
      gap: isBand ? margin * 0.7 : look.gaps.entry,
      blocks,
    },
    columns: [
      ...photoColumn,
      {
        x: margin,
        width: width - 2 * margin,
        top: margin * 0.8,
        blocks: content.sections.flatMap((section) => sectionBlocks(section, look, style)),
      },
    ],
    fillsOf: ({ index, headerBottom }) =>
      isBand && index === 0 ? [{ x: 0, y: 0, width, height: headerBottom + margin * 0.4, colour: look.accent }] : [],
  };
}

/** Two columns: the narrow one holds how to reach the person and short parts. */
export interface SidebarStyle {
  readonly side: 'left' | 'right';
  /** Share of the width of the page. */
  readonly share: number;
  /** Behind the narrow column; undefined for paper. */
  readonly fill?: string;
  readonly narrow: SectionStyle;
  readonly wide: SectionStyle;
  readonly narrowParts: readonly SectionId[];
  /** The heading over the contact lines of the narrow column. */
  readonly contactTitle: (language: string) => string;
}

/** A narrow column beside a wide one, both running over all pages. */
export function sidebar({ content, look, paper, photo }: TemplateInput, style: SidebarStyle): PageDesign {
  const { width, height } = PAPERS[paper];
  const { margin } = look;
  const narrowWidth = width * style.share;
  const isLeft = style.side === 'left';
  const inner = margin * 0.55;
  const narrowX = isLeft ? inner : width - narrowWidth + inner;
  const wideX = isLeft ? narrowWidth + inner : margin * 0.9;
  const wideWidth = width - narrowWidth - inner - margin * 0.9;
  const isNarrow = (section: ContentSection): boolean => style.narrowParts.includes(section.id);
  const narrow: Block[] = [
    ...(photo ? [{ kind: 'picture', align: 'centre', ...photo } as const] : []),
    ...(content.contact.length > 0
      ? [
          headingBlock({ title: style.contactTitle(content.language), breakBefore: false }, look, style.narrow.heading),
          ...contactList(content.contact, look),
        ]
      : []),
    ...content.sections
      .filter(isNarrow)
      .flatMap((section) => sectionBlocks(section, look, { ...style.narrow, isNarrow: true })),
  ];
  const fill = style.fill;
  const fillsOf = (): Fill[] =>
    fill === undefined ? [] : [{ x: isLeft ? 0 : width - narrowWidth, y: 0, width: narrowWidth, height, colour: fill }];
  const top = margin * 0.8;
  const wide = [
    ...nameBlocks(content, look),
    ...content.sections
      .filter((section) => !isNarrow(section))
      .flatMap((section) => sectionBlocks(section, look, style.wide)),
  ];
  return {
    paper,
    bottomMargin: top,
    header: { x: 0, width, top: 0, gap: 0, blocks: [] },
    columns: [
      { x: wideX, width: wideWidth, top, blocks: wide },
      { x: narrowX, width: narrowWidth - inner * 1.7, top, blocks: narrow },
    ],
    fillsOf,
  };
}
