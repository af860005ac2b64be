import type { Sniffed } from './sniffFormat.ts';

/**
 * The container of Office programs before 2007, and of newer documents that are locked with a password. Its directory
 * names its streams in UTF-16 (MS-CFB 2.6), and the names tell which program wrote it.
 */
export function sniffCompound(bytes: Uint8Array): Sniffed {
  if (hasStream(bytes, 'EncryptedPackage')) return { format: 'other', code: 'document-locked' };
  const known = PROGRAMS.find(([stream]) => hasStream(bytes, stream))?.[1] ?? 'an old Office file';
  return { format: 'other', known, code: 'document-convertible' };
}

const PROGRAMS: readonly (readonly [stream: string, known: string])[] = [
  ['WordDocument', 'an old Word document (DOC)'],
  ['Workbook', 'an old spreadsheet (XLS)'],
  ['PowerPoint Document', 'an old presentation (PPT)'],
  ['__properties_version1.0', 'an e-mail (MSG)'],
];

const hasStream = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));
