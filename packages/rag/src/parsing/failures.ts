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
    'The file is not a PDF, DOCX or text file.',
    'Save the document as PDF, DOCX or TXT and add that file. Renaming it does not change its type.',
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
    'The pages are pictures without text.',
    'Text recognition for scans is not available yet. Export the document from the program it was written in, or paste its text.',
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
