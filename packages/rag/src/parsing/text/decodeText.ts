import { analyse } from 'chardet';
import iconv from 'iconv-lite';

/** Text and the encoding it was read with, in lower case; `undefined` where the bytes are no text in any encoding. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Decodes a text file: byte-order mark first, then UTF-16 by its zero bytes, then strict UTF-8, then the legacy
 * encoding that fits best. Returns `undefined` when what comes out is not text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const encoding =
    markedEncoding(bytes) ?? utf16WithoutMark(bytes) ?? (isUtf8(bytes) ? 'utf-8' : legacyEncoding(bytes));
  const text = iconv.decode(bytes, encoding);
  return looksLikeText(text) ? { text, encoding } : undefined;
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Western text in UTF-16 has a zero in every second byte; a third of either half is far above what other files show. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 6;
  if (odd > many && even < odd / 8) return 'utf-16le';
  return even > many && odd < even / 8 ? 'utf-16be' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Short texts give the detector little to go on: below this confidence (0–100) Windows' Western code page is likelier. */
const SURE = 40;

/**
 * Byte-pair statistics name East Asian and Cyrillic code pages well, but mix up the Latin ones, so every Latin guess
 * becomes windows-1252, which is also what browsers read ISO-8859-1 as (WHATWG Encoding Standard).
 */
function legacyEncoding(bytes: Uint8Array): string {
  const best = analyse(bytes.subarray(0, 65_536))[0];
  if (best === undefined || best.confidence < SURE) return 'windows-1252';
  const name = best.name.toLowerCase();
  return NON_LATIN.has(name) && iconv.encodingExists(name) ? name : 'windows-1252';
}

const NON_LATIN: ReadonlySet<string> = new Set([
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'gb18030',
  'big5',
  'euc-kr',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-8',
  'windows-1251',
  'windows-1253',
  'windows-1255',
  'windows-1256',
  'koi8-r',
]);

/** Characters that no text file holds: controls but tab, line ends and form feed, replacement characters, non-characters. */
const FOREIGN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffd\ufffe\uffff]/g;

/** Garbage bytes read as any single-byte encoding are about an eighth controls; a real file has next to none. */
const looksLikeText = (text: string): boolean => (text.match(FOREIGN)?.length ?? 0) <= text.length / 200;
