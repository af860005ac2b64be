import { escapeXml } from '../office/xml.ts';

/** What the head of a page says. */
export interface HtmlHead {
  readonly language: string;
  readonly title: string;
  readonly author?: string;
  readonly css: string;
}

/**
 * One file that needs nothing else: styles stand inside, scripts are none, and the policy forbids what a field could try
 * to bring along.
 */
export const htmlDocument = ({ language, title, author, css }: HtmlHead, body: string): string =>
  [
    '<!doctype html>',
    `<html lang="${escapeXml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    ...(author === undefined ? [] : [`<meta name="author" content="${escapeXml(author)}">`]),
    `<title>${escapeXml(title)}</title>`,
    `<style>\n${css}\n</style>`,
    '</head>',
    '<body>',
    body,
    '</body>',
    '</html>',
    '',
  ].join('\n');

/** A text with its line breaks. */
export const htmlText = (text: string): string => escapeXml(text).replace(/\n/g, '<br>');

/** A link that leads to a web address, a mailbox or a telephone; the text alone for anything else. */
export const htmlLink = (text: string, url: string | undefined, attributes = ''): string =>
  url !== undefined && /^(?:https?:\/\/|mailto:|tel:)/i.test(url)
    ? `<a href="${escapeXml(url)}" rel="noopener noreferrer"${attributes}>${htmlText(text)}</a>`
    : attributes === ''
      ? htmlText(text)
      : `<span${attributes}>${htmlText(text)}</span>`;

/** A picture that stands in the file itself. */
export const dataUrl = (mimeType: string, bytes: Uint8Array): string =>
  `data:${mimeType};base64,${Buffer.from(bytes).toString('base64')}`;
