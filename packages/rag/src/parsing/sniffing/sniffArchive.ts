import { isExport } from '../linkedIn/parts.ts';
import { listArchive } from '../archive/archive.ts';
import type { Sniffed } from './sniffFormat.ts';

/** Tells the kinds of ZIP archive apart by the parts that each must have. */
export function sniffArchive(bytes: Uint8Array): Sniffed {
  const entries = listArchive(bytes);
  // Cut off before the directory, which stands at the end.
  if (entries.length === 0) return { format: 'other', code: 'document-unreadable' };
  const names = new Set(entries.map((entry) => entry.name));
  if (entries.some((entry) => entry.isEncrypted)) return { format: 'other', code: 'document-locked' };
  if (names.has('word/document.xml') || names.has('word/document2.xml')) return { format: 'docx' };
  const known = ARCHIVES.find(({ part }) => part.test([...names].join('\n')))?.known;
  if (known !== undefined) return { format: 'other', known, code: 'document-convertible' };
  if (names.has('content.xml')) return sniffOpenDocument(bytes, entries[0]?.name);
  if (isExport([...names])) return { format: 'linkedin' };
  return { format: 'other', known: 'a ZIP archive', code: 'archive-unknown' };
}

const ARCHIVES: readonly { readonly part: RegExp; readonly known: string }[] = [
  { part: /^xl\/workbook\.(?:xml|bin)$/m, known: 'a spreadsheet (XLSX)' },
  { part: /^ppt\/presentation\.xml$/m, known: 'a presentation (PPTX)' },
  { part: /^META-INF\/container\.xml$/m, known: 'an e-book (EPUB)' },
  { part: /^Index\/Document\.iwa$|^Index\.zip$|^index\.apxl$|^index\.xml\.gz$/m, known: 'a Pages document' },
];

/**
 * An OpenDocument archive begins with its media type, stored without packing, so that it can be read where it stands
 * (OpenDocument 1.3 part 2, section 3.3). Archives without one are taken for texts, which most are.
 */
function sniffOpenDocument(bytes: Uint8Array, first: string | undefined): Sniffed {
  if (first !== 'mimetype') return { format: 'odt' };
  const head = String.fromCharCode(...bytes.subarray(30, 160));
  const [, kind = 'text'] = /application\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(head) ?? [];
  if (kind === 'text') return { format: 'odt' };
  return { format: 'other', known: `an OpenDocument ${kind}`, code: 'document-convertible' };
}
