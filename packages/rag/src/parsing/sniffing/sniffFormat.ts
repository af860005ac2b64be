import type { DocumentFormat } from '@career-mentor/core/evidence';
import { listArchive } from '../archive/archive.ts';

/** What the bytes are, whatever the name says. `other` carries a word for the message where the type is known. */
export type Sniffed = { readonly format: DocumentFormat } | { readonly format: 'other'; readonly known?: string };

/** Recognises a file by its content: signatures first, then the parts of a ZIP archive, and text as what remains. */
export function sniffFormat(bytes: Uint8Array): Sniffed {
  const signature = SIGNATURES.find(({ magic }) => startsWith(bytes, magic));
  if (signature !== undefined) return { format: 'other', known: signature.known };
  if (hasPdfHeader(bytes)) return { format: 'pdf' };
  if (startsWith(bytes, 'PK')) return sniffArchive(bytes);
  const markup = MARKUP.find(({ pattern }) => pattern.test(ascii(bytes, 512)));
  return markup === undefined ? { format: 'txt' } : { format: 'other', known: markup.known };
}

/** Readers accept the header anywhere in the first kilobyte (PDF 32000-1, implementation note 13). */
const hasPdfHeader = (bytes: Uint8Array): boolean => ascii(bytes, 1024).includes('%PDF-');

function sniffArchive(bytes: Uint8Array): Sniffed {
  const names = new Set(listArchive(bytes).map((entry) => entry.name));
  if (names.has('word/document.xml') || names.has('word/document2.xml')) return { format: 'docx' };
  const known = ARCHIVES.find(({ part }) => names.has(part))?.known;
  return { format: 'other', known: known ?? 'a ZIP archive' };
}

const ARCHIVES: readonly { readonly part: string; readonly known: string }[] = [
  { part: 'xl/workbook.xml', known: 'a spreadsheet (XLSX)' },
  { part: 'ppt/presentation.xml', known: 'a presentation (PPTX)' },
  { part: 'content.xml', known: 'an OpenDocument file' },
  { part: 'META-INF/container.xml', known: 'an e-book (EPUB)' },
];

const MARKUP: readonly { readonly pattern: RegExp; readonly known: string }[] = [
  { pattern: /^\s*\{\\rtf/, known: 'an RTF file' },
  { pattern: /^[^<]{0,3}\s*<(!doctype html|html|head|body)\b/i, known: 'a web page' },
  { pattern: /^[^<]{0,3}\s*<(\?xml|svg)\b/i, known: 'an XML file' },
];

/** First bytes of the types that people mix up with documents; control characters would catch most of the rest. */
const SIGNATURES: readonly { readonly magic: string; readonly known: string }[] = [
  { magic: 'MZ', known: 'a program (EXE)' },
  { magic: '\x7fELF', known: 'a program' },
  { magic: '\xca\xfe\xba\xbe', known: 'a program' },
  { magic: '\xcf\xfa\xed\xfe', known: 'a program' },
  { magic: '\x89PNG\r\n', known: 'a picture (PNG)' },
  { magic: '\xff\xd8\xff', known: 'a picture (JPEG)' },
  { magic: 'GIF87a', known: 'a picture (GIF)' },
  { magic: 'GIF89a', known: 'a picture (GIF)' },
  { magic: 'RIFF', known: 'a media file' },
  { magic: 'ID3', known: 'a sound file' },
  { magic: 'OggS', known: 'a media file' },
  { magic: 'Rar!\x1a', known: 'a RAR archive' },
  { magic: '7z\xbc\xaf\x27\x1c', known: 'a 7z archive' },
  { magic: '\x1f\x8b', known: 'a gzip archive' },
  { magic: 'SQLite format 3\0', known: 'a database' },
  { magic: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', known: 'an old or password-locked Office file' },
];

const startsWith = (bytes: Uint8Array, magic: string): boolean => ascii(bytes, magic.length) === magic;

/** The first `length` bytes, one character each. */
const ascii = (bytes: Uint8Array, length: number): string => String.fromCharCode(...bytes.subarray(0, length));
