import type { Picture } from '../pdf/drawPages.ts';
import {
  element,
  escapeXml,
  type Columns,
  type FlowPicture,
  type OfficeFlow,
  type Paragraph,
  type Piece,
} from '../office/index.ts';
import { pt } from './looks.ts';
import { NAMESPACES } from './namespaces.ts';
import { fontFaces, styleName } from './stylesXml.ts';

/** What is drawn where: the photo with the path of its part. */
export interface PlacedPicture extends Picture {
  readonly part: string;
}

/** `content.xml`: headings, paragraphs, lists and columns in reading order (OpenDocument 1.3 part 3, 5 and 9). */
export function contentXml(flow: OfficeFlow, picture: PlacedPicture | undefined): string {
  const automatic = createAutomaticStyles();
  const setting = { automatic, picture };
  const body = flow.items.map((item) => (item.kind === 'columns' ? columnsXml(item, setting) : itemXml(item, setting)));
  return element(
    'office:document-content',
    { ...NAMESPACES, 'office:version': '1.3' },
    fontFaces(flow),
    element('office:automatic-styles', {}, ...automatic.all()),
    element('office:body', {}, element('office:text', {}, ...body)),
  );
}

interface Setting {
  readonly automatic: AutomaticStyles;
  readonly picture: PlacedPicture | undefined;
}

/** Styles that only this place needs: a page break, a direction, the columns of a table. */
interface AutomaticStyles {
  readonly add: (family: string, content: string, parent?: string) => string;
  readonly all: () => string[];
}

function createAutomaticStyles(): AutomaticStyles {
  const byContent = new Map<string, { name: string; xml: string }>();
  return {
    add: (family, content, parent) => {
      const key = `${family}|${parent ?? ''}|${content}`;
      const name = byContent.get(key)?.name ?? `A${byContent.size + 1}`;
      const attributes = { 'style:name': name, 'style:family': family, 'style:parent-style-name': parent };
      byContent.set(key, { name, xml: element('style:style', attributes, content) });
      return name;
    },
    all: () => [...byContent.values()].map(({ xml }) => xml),
  };
}

const itemXml = (item: Paragraph | FlowPicture, setting: Setting): string =>
  item.kind === 'paragraph' ? paragraphXml(item, setting) : pictureXml(item, setting);

function paragraphXml(paragraph: Paragraph, { automatic }: Setting): string {
  const { style, parts, breakBefore, isRightToLeft, after } = paragraph;
  const own = {
    'fo:break-before': breakBefore ? 'page' : undefined,
    'style:writing-mode': isRightToLeft ? 'rl-tb' : undefined,
    'fo:margin-bottom': after === undefined ? undefined : pt(after),
  };
  const named = styleName(style);
  const name =
    breakBefore || isRightToLeft || after !== undefined
      ? automatic.add('paragraph', element('style:paragraph-properties', own), named)
      : named;
  const text = parts.map((pieces) => pieces.map(pieceXml).join('')).join('<text:tab/>');
  const { role } = style.look;
  if (role === 'heading-1' || role === 'heading-2')
    return element('text:h', { 'text:style-name': name, 'text:outline-level': role === 'heading-1' ? 1 : 2 }, text);
  const written = element('text:p', { 'text:style-name': name }, text);
  return role === 'bullet'
    ? element('text:list', { 'text:style-name': 'Bullets' }, element('text:list-item', {}, written))
    : written;
}

function pieceXml({ text, style, url }: Piece): string {
  const lines = text.split('\n').map(spaced).join('<text:line-break/>');
  const span = style ? element('text:span', { 'text:style-name': styleName(style) }, lines) : lines;
  return url === undefined ? span : element('text:a', { 'xlink:type': 'simple', 'xlink:href': url }, span);
}

/** White space at an edge or after another one is dropped unless it is an element. */
const spaced = (line: string): string =>
  escapeXml(line).replace(/^ | $| {2,}/g, (spaces) => element('text:s', { 'text:c': spaces.length }));

function pictureXml({ width, height, align, at }: FlowPicture, { automatic, picture }: Setting): string {
  if (!picture) return '';
  const place = at
    ? { 'style:horizontal-pos': 'from-left', 'style:vertical-pos': 'from-top' }
    : {
        'style:horizontal-pos': { left: 'left', centre: 'center', right: 'right' }[align],
        'style:vertical-pos': 'top',
      };
  const properties = element('style:graphic-properties', {
    ...place,
    'style:horizontal-rel': at ? 'page' : 'paragraph',
    'style:vertical-rel': at ? 'page' : 'paragraph',
    'style:wrap': at ? 'left' : 'none',
  });
  const frame = element(
    'draw:frame',
    {
      'draw:style-name': automatic.add('graphic', properties),
      'text:anchor-type': 'paragraph',
      'svg:width': pt(width),
      'svg:height': pt(height),
      'svg:x': at && pt(at.x),
      'svg:y': at && pt(at.y),
    },
    element('draw:image', { 'xlink:href': picture.part, 'xlink:type': 'simple' }),
    element('svg:desc', {}, escapeXml(picture.description)),
  );
  return element('text:p', {}, frame);
}

/** Columns beside each other are one row of a table: its cells are read one after the other. */
function columnsXml({ cells, height }: Columns, setting: Setting): string {
  const { automatic } = setting;
  const width = cells.reduce((sum, cell) => sum + cell.width, 0);
  const table = element('style:table-properties', { 'style:width': pt(width), 'table:align': 'left' });
  const row = element('style:table-row-properties', { 'style:min-row-height': pt(Math.max(0, height)) });
  const columns = cells.map((cell) => {
    const properties = element('style:table-column-properties', { 'style:column-width': pt(cell.width) });
    return element('table:table-column', { 'table:style-name': automatic.add('table-column', properties) });
  });
  const filled = cells.map(({ padding, fill, content }) => {
    const properties = element('style:table-cell-properties', {
      'fo:padding-left': pt(padding.left),
      'fo:padding-right': pt(padding.right),
      'fo:background-color': fill,
    });
    return element(
      'table:table-cell',
      { 'table:style-name': automatic.add('table-cell', properties), 'office:value-type': 'string' },
      ...content.map((item) => itemXml(item, setting)),
    );
  });
  return element(
    'table:table',
    { 'table:name': 'Columns', 'table:style-name': automatic.add('table', table) },
    ...columns,
    element('table:table-row', { 'table:style-name': automatic.add('table-row', row) }, ...filled),
  );
}
