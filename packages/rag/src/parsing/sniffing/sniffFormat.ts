import type { DocumentFormat } from '@career-mentor/core/evidence';
import type { ReadFailureCode } from '../failures.ts';
import { sniffArchive } from './sniffArchive.ts';
import { sniffCompound } from './sniffCompound.ts';
import { sniffText } from './sniffText.ts';

/**
 * What the bytes are, whatever the name says. For `other`, `known` is a word for the message where the type is known,
 * and `code` the failure that tells what to do with that type.
 */
export type Sniffed =
  | { readonly format: DocumentFormat }
  | { readonly format: 'other'; readonly known?: string; readonly code?: ReadFailureCode };

/** Recognises a file by its content: signatures first, then the parts of a ZIP archive, and text as what remains. */
export function sniffFormat(bytes: Uint8Array): Sniffed {
  if (isPicture(bytes)) return { format: 'image' };
  const signature = SIGNATURES.find(({ magic }) => startsWith(bytes, magic));
  if (signature !== undefined) return { format: 'other', known: signature.known };
  if (startsWith(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return sniffCompound(bytes);
  if (hasPdfHeader(bytes)) return { format: 'pdf' };
  if (startsWith(bytes, 'PK')) return sniffArchive(bytes);
  return sniffText(bytes);
}

/** The kinds of picture that can be read. WebP is a RIFF file, as sound is. */
const isPicture = (bytes: Uint8Array): boolean =>
  startsWith(bytes, '\x89PNG\r\n') || startsWith(bytes, '\xff\xd8\xff') || /^RIFF[^]{4}WEBP/.test(ascii(bytes, 12));

/** Readers accept the header anywhere in the first kilobyte (PDF 32000-1, implementation note 13). */
const hasPdfHeader = (bytes: Uint8Array): boolean => ascii(bytes, 1024).includes('%PDF-');

/** First bytes of the types that people mix up with documents; control characters would catch most of the rest. */
const SIGNATURES: readonly { readonly magic: string; readonly known: string }[] = [
  { magic: 'MZ', known: 'a program (EXE)' },
  { magic: '\x7fELF', known: 'a program' },
  { magic: '\xca\xfe\xba\xbe', known: 'a program' },
  { magic: '\xcf\xfa\xed\xfe', known: 'a program' },
  { magic: 'II*\0', known: 'a picture (TIFF)' },
  { magic: 'MM\0*', known: 'a picture (TIFF)' },
  { magic: '\0\0\0\x18ftypheic', known: 'a picture (HEIC)' },
  { magic: 'GIF87a', known: 'a picture (GIF)' },
  { magic: 'GIF89a', known: 'a picture (GIF)' },
  { magic: 'RIFF', known: 'a media file' },
  { magic: 'ID3', known: 'a sound file' },
  { magic: 'OggS', known: 'a media file' },
  { magic: 'Rar!\x1a', known: 'a RAR archive' },
  { magic: '7z\xbc\xaf\x27\x1c', known: 'a 7z archive' },
  { magic: '\x1f\x8b', known: 'a gzip archive' },
  { magic: 'SQLite format 3\0', known: 'a database' },
];

const startsWith = (bytes: Uint8Array, magic: string): boolean => ascii(bytes, magic.length) === magic;

/** The first `length` bytes, one character each. */
const ascii = (bytes: Uint8Array, length: number): string => String.fromCharCode(...bytes.subarray(0, length));
