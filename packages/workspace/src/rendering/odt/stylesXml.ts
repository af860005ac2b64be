import { CJK, FAMILIES } from '../fonts/families.ts';
import { element, type LetterLook, type NamedStyle, type OfficeFlow, type ParagraphLook } from '../office/index.ts';
import { letterProperties, paragraphProperties, pt } from './looks.ts';
import { NAMESPACES } from './namespaces.ts';

/** `styles.xml`: the look of the document as styles with names, and the page (OpenDocument 1.3 part 3, 16). */
export function stylesXml(flow: OfficeFlow): string {
  const { width, height, margins } = flow.page;
  const page = element('style:page-layout-properties', {
    'fo:page-width': pt(width),
    'fo:page-height': pt(height),
    'fo:margin-top': pt(margins.top),
    'fo:margin-right': pt(margins.right),
    'fo:margin-bottom': pt(margins.bottom),
    'fo:margin-left': pt(margins.left),
    'style:print-orientation': 'portrait',
  });
  return element(
    'office:document-styles',
    { ...NAMESPACES, 'office:version': '1.3' },
    fontFaces(flow),
    element(
      'office:styles',
      {},
      defaultStyle(flow),
      element('style:style', { 'style:name': 'Standard', 'style:family': 'paragraph', 'style:class': 'text' }),
      ...flow.paragraphStyles.map(paragraphStyle),
      ...flow.letterStyles.map(letterStyle),
      bulletStyle(flow),
    ),
    element('office:automatic-styles', {}, element('style:page-layout', { 'style:name': 'Page' }, page)),
    element(
      'office:master-styles',
      {},
      element('style:master-page', { 'style:name': 'Standard', 'style:page-layout-name': 'Page' }),
    ),
  );
}

export function fontFaces({ paragraphStyles, letterStyles }: OfficeFlow): string {
  const ids = [
    ...paragraphStyles.map(({ look }) => look.letters.family),
    ...letterStyles.map(({ look }) => look.family),
  ];
  const fonts = [...[...new Set(ids)].map((id) => FAMILIES[id]), CJK];
  return element(
    'office:font-face-decls',
    {},
    ...fonts.map(({ name, substitute }) =>
      element('style:font-face', { 'style:name': name, 'svg:font-family': `'${name}', '${substitute}'` }),
    ),
  );
}

function defaultStyle({ language, paragraphStyles }: OfficeFlow): string {
  const body = paragraphStyles.find(({ look }) => look.role === 'body') ?? paragraphStyles[0];
  const words = { 'fo:language': language, 'fo:country': 'none' };
  return element(
    'style:default-style',
    { 'style:family': 'paragraph' },
    body ? letterProperties(body.look.letters, words) : element('style:text-properties', words),
  );
}

/** The names by which word processors on this format know their own styles. */
const OWN_NAMES: Readonly<Record<string, readonly [name: string, shown: string]>> = {
  Heading1: ['Heading_20_1', 'Heading 1'],
  Heading2: ['Heading_20_2', 'Heading 2'],
  BodyText: ['Text_20_body', 'Text body'],
  ListBullet: ['List_20_1', 'List 1'],
  Strong: ['Strong_20_Emphasis', 'Strong Emphasis'],
  Hyperlink: ['Internet_20_link', 'Internet link'],
};

/** The name of a style as it is referred to. */
export const styleName = ({ id }: Pick<NamedStyle<unknown>, 'id'>): string => OWN_NAMES[id]?.[0] ?? id;

const displayName = (style: NamedStyle<unknown>): string => OWN_NAMES[style.id]?.[1] ?? style.name;

function paragraphStyle(style: NamedStyle<ParagraphLook>): string {
  const { look } = style;
  const level = look.role === 'heading-1' ? 1 : look.role === 'heading-2' ? 2 : undefined;
  return element(
    'style:style',
    {
      'style:name': styleName(style),
      'style:display-name': displayName(style),
      'style:family': 'paragraph',
      'style:parent-style-name': 'Standard',
      'style:default-outline-level': level,
      'style:list-style-name': look.role === 'bullet' ? 'Bullets' : undefined,
    },
    paragraphProperties(look),
    letterProperties(look.letters),
  );
}

const letterStyle = (style: NamedStyle<LetterLook>): string =>
  element(
    'style:style',
    { 'style:name': styleName(style), 'style:display-name': displayName(style), 'style:family': 'text' },
    letterProperties(style.look),
  );

/** One list of bullets with the indent of the first style of bullets. */
function bulletStyle({ paragraphStyles }: OfficeFlow): string {
  const look = paragraphStyles.find((style) => style.look.role === 'bullet')?.look;
  const place = element('style:list-level-label-alignment', {
    'text:label-followed-by': 'listtab',
    'text:list-tab-stop-position': pt(look?.indent ?? 12),
    'fo:text-indent': pt(-(look?.hanging ?? 12)),
    'fo:margin-left': pt(look?.indent ?? 12),
  });
  return element(
    'text:list-style',
    { 'style:name': 'Bullets' },
    element(
      'text:list-level-style-bullet',
      { 'text:level': 1, 'text:bullet-char': '•' },
      element('style:list-level-properties', { 'text:list-level-position-and-space-mode': 'label-alignment' }, place),
    ),
  );
}
