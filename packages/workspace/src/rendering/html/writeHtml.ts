import type { Columns, FlowPicture, OfficeFlow, Paragraph, Piece } from '../office/index.ts';
import { pictureKind } from '../office/picture.ts';
import { escapeXml } from '../office/xml.ts';
import type { Picture } from '../pdf/drawPages.ts';
import { dataUrl, htmlDocument, htmlLink, htmlText } from './document.ts';
import { round, styleSheet } from './styleSheet.ts';

/** Writes a CV as one page of HTML that looks and prints like its template. */
export function writeHtml(flow: OfficeFlow, { picture }: { readonly picture?: Picture } = {}): string {
  const { language, title, author } = flow;
  const body = flow.items.map((item) =>
    item.kind === 'columns' ? columnsHtml(item, picture) : runHtml([item], picture),
  );
  const head = { language, title, ...(author === undefined ? {} : { author }), css: styleSheet(flow) };
  return htmlDocument(head, `<main>\n${joinLists(body.join('\n'))}\n</main>`);
}

const columnsHtml = ({ cells }: Columns, picture: Picture | undefined): string => {
  const whole = cells.reduce((sum, { width }) => sum + width, 0);
  const written = cells.map(({ width, fill, padding, content }) => {
    const look = [
      `width: ${round((width / whole) * 100)}%`,
      `padding: 0 ${round(padding.right)}pt 0 ${round(padding.left)}pt`,
      ...(fill === undefined ? [] : [`background: ${fill}`]),
    ];
    return `<div style="${look.join('; ')}">\n${runHtml(content, picture)}\n</div>`;
  });
  return `<div class="columns">\n${written.join('\n')}\n</div>`;
};

const runHtml = (items: readonly (Paragraph | FlowPicture)[], picture: Picture | undefined): string =>
  items.map((item) => (item.kind === 'paragraph' ? paragraphHtml(item) : pictureHtml(item, picture))).join('\n');

/** Bullets that follow each other are one list. */
const joinLists = (html: string): string => html.replaceAll('</ul>\n<ul>', '\n');

const TAGS = {
  title: 'h1',
  'heading-1': 'h2',
  'heading-2': 'h3',
  bullet: 'li',
  subtitle: 'p',
  contact: 'p',
  body: 'p',
} as const;

function paragraphHtml({ style, parts, breakBefore, isRightToLeft, after }: Paragraph): string {
  const { role, rightTab, hanging } = style.look;
  const tag = TAGS[role];
  const written = parts.map((pieces) => pieces.map(pieceHtml).join(''));
  const hasLabel = hanging > 0 && role !== 'bullet' && parts.length > 1;
  const [label, ...rest] = written;
  const labelled = hasLabel
    ? [
        `<span class="label" style="width: ${round(hanging)}pt">${label ?? ''}</span> ${rest[0] ?? ''}`,
        ...rest.slice(1),
      ]
    : written;
  const isLine = rightTab !== undefined && labelled.length > 1;
  const inner = isLine ? labelled.map((part) => `<span>${part}</span>`).join(' ') : labelled.join(' ');
  const gap = after === undefined ? '' : ` style="margin-bottom: ${round(after)}pt"`;
  const classes = [style.id, ...(isLine ? ['line'] : []), ...(breakBefore ? ['break'] : [])].join(' ');
  const paragraph = `<${tag} class="${classes}"${isRightToLeft ? ' dir="rtl"' : ''}${gap}>${inner}</${tag}>`;
  return tag === 'li' ? `<ul>${paragraph}</ul>` : paragraph;
}

function pieceHtml({ text, style, url }: Piece): string {
  const look = style ? ` class="${style.id}"` : '';
  if (url !== undefined) return htmlLink(text, url, look);
  return style ? `<span${look}>${htmlText(text)}</span>` : htmlText(text);
}

function pictureHtml({ width, height, align, at }: FlowPicture, picture: Picture | undefined): string {
  const kind = picture && pictureKind(picture);
  if (!picture || !kind) return '';
  const place = at ? 'float: right; margin-left: 12pt' : `display: block; margin: ${MARGINS[align]}`;
  const size = `width: ${round(width)}pt; height: ${round(height)}pt; object-fit: cover`;
  const source = dataUrl(kind.mimeType, picture.bytes);
  return `<img src="${source}" alt="${escapeXml(picture.description)}" style="${size}; ${place}">`;
}

const MARGINS = { left: '0', centre: '0 auto', right: '0 0 0 auto' } as const;
