import { PAPERS, type PageDesign } from '../layout/index.ts';
import { LEAST_CONTRAST, contrastOf, mix } from './colours.ts';
import { footerOf } from './footer.ts';
import { contactLine, contactList, nameBlocks, type NameStyle } from './header.ts';
import type { Look } from './look.ts';
import { sectionsBlocks, type SectionStyle } from './sections.ts';
import { photoSize, type TemplateInput } from './template.ts';

/** Where the name stands. */
export interface HeaderStyle {
  readonly name?: NameStyle;
  /** An area over the whole width behind the header: in the accent with light text, or in a trace of it. */
  readonly band?: 'accent' | 'tint';
  readonly contact?: 'line' | 'list';
  readonly photo?: 'left' | 'right';
}

/** Name and contact on top, the parts under each other. */
export function oneColumn(
  { content, look, paper, hasPhoto }: TemplateInput,
  style: SectionStyle & { readonly header: HeaderStyle },
): PageDesign {
  const { width } = PAPERS[paper];
  const { margin } = look;
  const { band, photo: side = 'right' } = style.header;
  const top = margin * (band ? 0.62 : 0.85);
  const photo = hasPhoto ? photoSize(look.size * 8) : undefined;
  const aside = photo ? photo.width + look.size * 2 : 0;
  const left = side === 'left' ? aside : 0;
  return {
    paper,
    bottomMargin: margin * 0.85,
    header: {
      x: margin + left,
      width: width - 2 * margin - aside,
      top,
      gap: (band ? top : 0) + look.gaps.section,
      blocks: headerBlocks({ content, look }, style.header),
      ...(photo ? { picture: { ...photo, x: side === 'left' ? margin : width - margin - photo.width } } : {}),
    },
    columns: [
      {
        x: margin,
        width: width - 2 * margin,
        top: margin * 0.85,
        blocks: sectionsBlocks(content.sections, look, { ...style, language: content.language }),
      },
    ],
    footer: footerOf(look, { x: margin, width: width - 2 * margin }),
    fillsOf: ({ index, headerBottom }) =>
      band && index === 0
        ? [{ x: 0, y: 0, width, height: headerBottom + top, colour: band === 'tint' ? look.tint : bandColour(look) }]
        : [],
  };
}

function headerBlocks({ content, look }: Pick<TemplateInput, 'content' | 'look'>, style: HeaderStyle) {
  const light = style.band === 'accent' ? { colour: '#ffffff', headlineColour: '#ffffff' } : {};
  const align = style.name?.align ?? 'left';
  const contact =
    style.contact === 'list'
      ? contactList(content.contact, look)
      : contactLine(content.contact, look, { align, ...(style.band === 'accent' ? { colour: '#ffffff' } : {}) });
  return [...nameBlocks(content, look, { ...style.name, ...light }), ...contact];
}

/** White is read on it. */
function bandColour({ accent }: Look): string {
  return contrastOf(accent, '#ffffff') >= LEAST_CONTRAST ? accent : mix(accent, '#000000', 0.5);
}
