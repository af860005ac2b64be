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
import { drawing } from './drawing.ts';
import { hex, twips } from './units.ts';

/** What the parts of the package share: the addresses that links lead to, in the order of their ids. */
export interface DocumentParts {
  readonly xml: string;
  /** `rLink1` is the first. */
  readonly links: readonly string[];
}

/** `word/document.xml`: paragraphs in named styles, in reading order (ECMA-376 part 1, 17.2). */
export function documentXml(flow: OfficeFlow, picture: Picture | undefined): DocumentParts {
  const links: string[] = [];
  const linkId = (url: string): string => {
    const at = links.indexOf(url);
    return `rLink${at === -1 ? links.push(url) : at + 1}`;
  };
  const setting = { linkId, picture };
  const content = flow.items.map((item) =>
    item.kind === 'columns' ? columnsXml(item, setting) : itemXml(item, setting),
  );
  const xml = element('w:document', NAMESPACES, element('w:body', {}, ...content, sectionXml(flow)));
  return { xml, links };
}

const NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
};

interface Setting {
  readonly linkId: (url: string) => string;
  readonly picture: Picture | undefined;
}

const itemXml = (item: Paragraph | FlowPicture, setting: Setting): string =>
  item.kind === 'paragraph' ? paragraphXml(item, setting) : pictureXml(item, setting.picture);

function paragraphXml(paragraph: Paragraph, { linkId }: Setting, more = ''): string {
  const { style, parts, breakBefore, isRightToLeft, after } = paragraph;
  const runs = parts.map((pieces) => pieces.map((piece) => pieceXml(piece, { linkId, isRightToLeft })).join(''));
  return element(
    'w:p',
    {},
    element(
      'w:pPr',
      {},
      element('w:pStyle', { 'w:val': style.id }),
      more,
      breakBefore ? element('w:pageBreakBefore') : '',
      isRightToLeft ? element('w:bidi') : '',
      after === undefined ? '' : element('w:spacing', { 'w:after': twips(after) }),
    ),
    runs.join(element('w:r', {}, element('w:tab'))),
  );
}

interface PieceSetting extends Pick<Setting, 'linkId'> {
  readonly isRightToLeft: boolean;
}

function pieceXml({ text, style, url }: Piece, { linkId, isRightToLeft }: PieceSetting): string {
  const look = [style ? element('w:rStyle', { 'w:val': style.id }) : '', isRightToLeft ? element('w:rtl') : ''].join(
    '',
  );
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  const run = element('w:r', {}, look === '' ? '' : element('w:rPr', {}, look), lines.join(element('w:br')));
  return url === undefined ? run : element('w:hyperlink', { 'r:id': linkId(url), 'w:history': 1 }, run);
}

function pictureXml(place: FlowPicture, picture: Picture | undefined): string {
  if (!picture) return '';
  const align = { left: 'left', centre: 'center', right: 'right' }[place.align];
  const run = element('w:r', {}, drawing(place, picture));
  return element('w:p', {}, element('w:pPr', {}, element('w:jc', { 'w:val': align })), run);
}

/** Columns beside each other are one row of a table: its cells are read one after the other. */
function columnsXml({ cells, height }: Columns, setting: Setting): string {
  const grid = cells.map(({ width }) => element('w:gridCol', { 'w:w': twips(width) }));
  const row = cells.map(({ width, fill, padding, content }) =>
    element(
      'w:tc',
      {},
      element(
        'w:tcPr',
        {},
        element('w:tcW', { 'w:w': twips(width), 'w:type': 'dxa' }),
        fill === undefined ? '' : element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': hex(fill) }),
        element('w:tcMar', {}, side('w:left', padding.left), side('w:right', padding.right)),
      ),
      ...content.map((item, index) =>
        index === 0 && item.kind === 'paragraph' ? paragraphXml(item, setting, FREE) : itemXml(item, setting),
      ),
      content.at(-1)?.kind === 'paragraph' ? '' : element('w:p'),
    ),
  );
  const rowHeight = element('w:trHeight', { 'w:val': twips(Math.max(0, height)), 'w:hRule': 'atLeast' });
  return [
    element(
      'w:tbl',
      {},
      element(
        'w:tblPr',
        {},
        element('w:tblW', { 'w:w': twips(cells.reduce((sum, { width }) => sum + width, 0)), 'w:type': 'dxa' }),
        element('w:tblLayout', { 'w:type': 'fixed' }),
        element('w:tblCellMar', {}, side('w:left', 0), side('w:right', 0)),
      ),
      element('w:tblGrid', {}, ...grid),
      element('w:tr', {}, element('w:trPr', {}, rowHeight), ...row),
    ),
    LAST_LINE,
  ].join('');
}

/** The first paragraph of a row speaks for the row: kept with the next one, the whole table would go to the next page. */
const FREE = element('w:keepNext', { 'w:val': 0 });

const side = (name: string, width: number): string => element(name, { 'w:w': twips(width), 'w:type': 'dxa' });

/** A document may not end with a table; the line that has to follow is made too small to start a page. */
const LAST_LINE = element(
  'w:p',
  {},
  element(
    'w:pPr',
    {},
    element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': 20, 'w:lineRule': 'exact' }),
    element('w:rPr', {}, element('w:sz', { 'w:val': 2 })),
  ),
);

const sectionXml = ({ page: { width, height, margins } }: OfficeFlow): string =>
  element(
    'w:sectPr',
    {},
    element('w:pgSz', { 'w:w': twips(width), 'w:h': twips(height) }),
    element('w:pgMar', {
      'w:top': twips(margins.top),
      'w:right': twips(margins.right),
      'w:bottom': twips(margins.bottom),
      'w:left': twips(margins.left),
      'w:header': 0,
      'w:footer': 0,
      'w:gutter': 0,
    }),
  );
