import type { ContentSection, SectionId } from '@career-mentor/core/writing';
import { PAPERS, type Block, type Fill, type PageDesign } from '../layout/index.ts';
import { footerOf } from './footer.ts';
import { contactList, nameBlocks, type NameStyle } from './header.ts';
import { headingBlock } from './headings.ts';
import type { Look } from './look.ts';
import { sectionsBlocks, type SectionStyle } from './sections.ts';
import { photoSize, type TemplateInput } from './template.ts';

/** Two columns: the narrow one holds how to reach the person and short parts. */
export interface TwoColumnStyle {
  readonly side: 'left' | 'right';
  /** Share of the width of the page. */
  readonly share: number;
  /** The narrow column stands on an area in a trace of the accent, or beside a thin line. */
  readonly isFilled: boolean;
  readonly name?: NameStyle;
  readonly narrow: SectionStyle;
  readonly wide: SectionStyle;
  readonly narrowParts: readonly SectionId[];
  /** The heading over the contact lines of the narrow column. */
  readonly contactTitle: (language: string) => string;
}

/** A narrow column beside a wide one, both running over all pages. */
export function twoColumns(input: TemplateInput, style: TwoColumnStyle): PageDesign {
  const { content, look, paper } = input;
  const { language } = content;
  const { width, height } = PAPERS[paper];
  const top = look.margin * 0.85;
  const { narrow, wide, edge } = placesOf(width, look, style);
  const isNarrow = (section: ContentSection): boolean => style.narrowParts.includes(section.id);
  const wideParts = content.sections.filter((section) => !isNarrow(section));
  const wideBlocks = [
    ...nameBlocks(content, look, style.name),
    ...sectionsBlocks(wideParts, look, { ...style.wide, language }),
  ];
  const fill: Fill = style.isFilled
    ? { x: style.side === 'left' ? 0 : edge, y: 0, width: width * style.share, height, colour: look.tint }
    : { x: edge, y: top, width: 0.7, height: height - 2 * top, colour: look.line };
  return {
    paper,
    bottomMargin: top,
    header: { x: 0, width, top: 0, gap: 0, blocks: [] },
    columns: [
      { ...wide, top, blocks: wideBlocks },
      { ...narrow, top, blocks: narrowBlocks(input, style, { isNarrow, width: narrow.width }) },
    ],
    footer: footerOf(look, wide),
    fillsOf: () => [fill],
  };
}

interface Places {
  readonly narrow: { readonly x: number; readonly width: number };
  readonly wide: { readonly x: number; readonly width: number };
  /** Where the columns part. */
  readonly edge: number;
}

function placesOf(width: number, { margin }: Look, { share, side }: TwoColumnStyle): Places {
  const [outer, inner] = [margin * 0.62, margin * 0.5];
  const narrowWidth = width * share;
  const isLeft = side === 'left';
  const edge = isLeft ? narrowWidth : width - narrowWidth;
  const narrow = { x: isLeft ? outer : edge + inner, width: narrowWidth - outer - inner };
  const wideSide = margin * 0.85;
  const wide = { x: isLeft ? edge + inner : wideSide, width: width - narrowWidth - inner - wideSide };
  return { narrow, wide, edge };
}

function narrowBlocks(
  { content, look, hasPhoto }: TemplateInput,
  style: TwoColumnStyle,
  { isNarrow, width }: { readonly isNarrow: (section: ContentSection) => boolean; readonly width: number },
): Block[] {
  const { language, contact } = content;
  const title = { title: style.contactTitle(language), breakBefore: false };
  const photo = photoSize(Math.min(width, look.size * 10.5));
  return [
    ...(hasPhoto ? [{ kind: 'picture', align: 'left', ...photo } as const] : []),
    ...(contact.length > 0
      ? [headingBlock(title, look, { ...style.narrow.heading, language }), ...contactList(contact, look)]
      : []),
    ...sectionsBlocks(content.sections.filter(isNarrow), look, { ...style.narrow, isNarrow: true, language }),
  ];
}
