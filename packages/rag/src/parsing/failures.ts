import type { Failure } from '@career-mentor/core/kernel';
import { LIMITS } from './limits.ts';

/** Every way in which reading a file may fail, in plain words with the next step. All of them leave nothing behind. */
export const FAILURES = {
  'file-empty': [
    'The file has no content.',
    'Check that the file was saved or downloaded completely, then add it again.',
  ],
  'file-too-large': [
    `The file is larger than ${LIMITS.bytes / 1024 / 1024} MB.`,
    'Save it again with smaller pictures, or export the text alone as PDF, DOCX or TXT.',
  ],
  'file-type-unsupported': [
    'The file is no document that can be read.',
    'Save the document as PDF, DOCX, ODT, RTF, HTML or TXT and add that file. Renaming it does not change its type.',
  ],
  'document-convertible': [
    'The file is of a type that cannot be read.',
    'Open it in the program it was made with, save it as DOCX or PDF, and add that file.',
  ],
  'document-locked': [
    'The document is locked with a password.',
    'Open it with the password, save a copy without one, and add the copy.',
  ],
  'page-archive': [
    'The file is a web page saved as one archive.',
    'Save the page again as "HTML only" or print it to PDF, and add that file.',
  ],
  'archive-unknown': [
    'The file is a ZIP archive, but neither a document nor a LinkedIn export.',
    'Unpack it and add the document that is in it.',
  ],
  'json-unknown': [
    'The file is JSON, but no resume in the JSON Resume format.',
    'Export it as JSON Resume (jsonresume.org), or save the CV as PDF or DOCX.',
  ],
  'linkedin-part': [
    'This is one table out of a LinkedIn data export.',
    'Add the ZIP file as LinkedIn sent it, without unpacking it: the facts stand in several tables.',
  ],
  'linkedin-empty': [
    'The LinkedIn export holds no profile.',
    'Ask LinkedIn for a copy of your data again with "Profile" chosen, and add the ZIP file that you get.',
  ],
  'pdf-encrypted': [
    'The PDF is locked with a password.',
    'Open it with the password, save a copy without one, and add the copy.',
  ],
  'too-many-pages': [
    `The document has more than ${LIMITS.pages} pages.`,
    'Add only the pages that belong to the CV or the advert.',
  ],
  'document-scanned': [
    'The pages are pictures, and no text could be made out on them.',
    'Scan or photograph the pages again: flat, upright, well lit, at 300 dots per inch. Or add the original document.',
  ],
  'picture-too-large': [
    'The picture has more dots than any page needs.',
    'Save it smaller, about 2500 dots wide, and add it again.',
  ],
  'recognition-timeout': [
    'Making out the text of a page took too long and was stopped.',
    'Scan the page again in black and white at 300 dots per inch, or add the original document.',
  ],
  'document-unreadable': [
    'The file is damaged or its content is not text.',
    'Open it in the program it was written in, save it again, and add the new file.',
  ],
  'archive-bomb': [
    'The document unpacks to far more data than a real one holds.',
    'Open it in a word processor, save it as a new DOCX or PDF, and add that file.',
  ],
  'read-timeout': [
    `Reading the file took longer than ${LIMITS.milliseconds / 1000} seconds and was stopped.`,
    'Save the document again as a plain PDF or DOCX, or paste its text.',
  ],
  'document-too-heavy': [
    'Reading the file took more memory than any document needs and was stopped.',
    'Save the document again as a plain PDF or DOCX, or paste its text.',
  ],
  'reader-crashed': [
    'The program part that reads files stopped while it read this one.',
    'Try once more. If it stops again, save the document in another format or paste its text.',
  ],
  'read-cancelled': ['Reading was cancelled.', 'Add the file again when you want it read.'],
  'text-too-short': [
    'The document has next to no text.',
    'Check that it is the right file, or paste the text yourself.',
  ],
  'text-too-long': [
    'The document has more text than a CV or an advert can have.',
    'Add only the part that is the CV or the advert.',
  ],
} as const satisfies Record<string, readonly [message: string, guidance: string]>;

export type ReadFailureCode = keyof typeof FAILURES;

/** The failure for `code`; `detail` replaces the general message where more is known about this file. */
export function readFailure(code: ReadFailureCode, detail?: string): Failure {
  const [message, guidance] = FAILURES[code];
  return { code, message: detail ?? message, guidance, field: 'file' };
}
