import iconv from 'iconv-lite';
import { decodeText, type DecodedText } from '../text/decodeText.ts';

/**
 * Decodes a page: a byte-order mark and UTF-16 first, then the encoding that the page names within its first bytes,
 * then as any text. A page that names an encoding its bytes do not fit is read as if it had named none.
 */
export function decodeHtml(bytes: Uint8Array): DecodedText | undefined {
  const guessed = decodeText(bytes);
  if (guessed?.encoding.startsWith('utf') === true) return guessed;
  const named = namedEncoding(bytes);
  if (named === undefined || !iconv.encodingExists(named)) return guessed;
  return { text: iconv.decode(bytes, named), encoding: named };
}

/** The standard makes browsers look this far. */
const HEAD_BYTES = 1024;

/** WHATWG Encoding: pages that say Latin-1 or ASCII mean Windows' Western code page, and none in ASCII is UTF-16. */
function namedEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES));
  const name = /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1]?.toLowerCase();
  if (name === undefined || name.startsWith('utf')) return undefined;
  return /^(?:iso-?8859-1|latin1|us-ascii|ascii)$/.test(name) ? 'windows-1252' : name;
}
