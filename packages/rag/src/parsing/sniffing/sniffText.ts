import { isExportPart } from '../linkedIn/parts.ts';
import { decodeText } from '../text/decodeText.ts';
import { isMarkdown } from './isMarkdown.ts';
import type { Sniffed } from './sniffFormat.ts';

/** Characters of a text that are looked at. */
const SAMPLE = 20_000;

/** Tells texts with a form of their own from plain ones, by their first words and marks. */
export function sniffText(bytes: Uint8Array): Sniffed {
  const text = decodeText(bytes.subarray(0, SAMPLE * 4))?.text.slice(0, SAMPLE);
  // What is no text in the sample may be a broken one: the text reader says so.
  if (text === undefined) return isRtf(ascii(bytes)) ? { format: 'rtf' } : { format: 'txt' };
  const start = text.replace(/^\ufeff?\s*/, '').replace(/^(?:<!--[\s\S]*?-->\s*)+/, '');
  if (isRtf(start)) return { format: 'rtf' };
  if (start.startsWith('<')) return sniffMarkup(start);
  if (/^[{[]\s*(?:["{}\]]|$)/.test(start)) return { format: 'json-resume' };
  if (isMailArchive(start)) return { format: 'other', known: 'a web archive (MHTML)', code: 'page-archive' };
  if (isExportPart(start)) return { format: 'other', code: 'linkedin-part' };
  return { format: isMarkdown(text) ? 'markdown' : 'txt' };
}

const isRtf = (start: string): boolean => start.startsWith('{\\rtf');

const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 64)).trimStart();

function sniffMarkup(start: string): Sniffed {
  if (/<office:document\b/.test(start.slice(0, 4000))) return { format: 'odt' };
  const withoutProlog = start.replace(/^<\?xml[^>]*>\s*/, '').replace(/^(?:<!--[\s\S]*?-->\s*)+/, '');
  if (HTML.test(withoutProlog)) return { format: 'html' };
  if (/^<(?:\?xml|!doctype|svg|[a-z][\w.-]*:|[A-Z])/.test(start) || withoutProlog !== start)
    return { format: 'other', known: 'an XML file', code: 'document-convertible' };
  // "<name> applied" is a text that happens to begin with a bracket.
  return { format: /<\/\w+>/.test(start) ? 'html' : 'txt' };
}

const HTML =
  /^<(?:!doctype\s+html|html|head|body|meta|title|style|div|p|h[1-6]|section|article|main|header|ul|ol|dl|table|span|center|b|strong|font|a)\b/i;

/** What browsers write as "web page, single file": a mail message with the page as its parts. */
const isMailArchive = (start: string): boolean =>
  /^(?:From: <Saved by|MIME-Version:|Snapshot-Content-Location:)/im.test(start.slice(0, 300)) &&
  /^Content-Type: multipart\/related/im.test(start.slice(0, 2000));
