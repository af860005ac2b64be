import { createHash } from 'node:crypto';
import type { DocumentText } from '@career-mentor/core/evidence';
import { err, ok, type Failure, type Result } from '@career-mentor/core/kernel';
import { readFailure } from './failures.ts';
import { detectLanguage } from './language/detectLanguage.ts';
import { LIMITS } from './limits.ts';
import type { CheckedFile, FileInput, ReadOptions } from './options.ts';
import { sniffFormat } from './sniffing/sniffFormat.ts';

/**
 * Reads a PDF, DOCX or text file, known by its content and not by its name, into text whose every character has a box.
 * Runs in the caller's process, without a time limit; for files of strangers use `createDocumentReader`.
 * Failure codes: see `FAILURES`.
 */
export async function readDocument(
  input: FileInput,
  options: ReadOptions = {},
): Promise<Result<DocumentText, Failure>> {
  const size = checkSize(input.bytes);
  if (!size.ok) return size;
  const id = createHash('sha256').update(input.bytes).digest('hex');
  const read = await readByFormat({ ...input, id }, options);
  return read.ok ? checkText({ ...read.value, language: detectLanguage(read.value.text) }) : read;
}

type Unlabelled = Omit<DocumentText, 'language'>;

async function readByFormat(file: CheckedFile, options: ReadOptions): Promise<Result<Unlabelled, Failure>> {
  const sniffed = sniffFormat(file.bytes);
  switch (sniffed.format) {
    case 'pdf': {
      // Loaded on use: the readers are large, and a process that reads through `createDocumentReader` needs none.
      const { readPdf } = await import('./pdf/readPdf.ts');
      return readPdf(file, options);
    }
    case 'docx': {
      const { readDocx } = await import('./docx/readDocx.ts');
      return readDocx(file, options);
    }
    case 'txt': {
      const { readText } = await import('./text/readText.ts');
      return readText(file);
    }
    case 'other': {
      const known =
        sniffed.known === undefined ? undefined : `The file is ${sniffed.known}, not a PDF, DOCX or text file.`;
      return err(readFailure('file-type-unsupported', known));
    }
  }
}

function checkSize({ length }: Uint8Array): Result<void, Failure> {
  if (length === 0) return err(readFailure('file-empty'));
  return length > LIMITS.bytes ? err(readFailure('file-too-large')) : ok(undefined);
}

/** Fewer letters than this are no text that could be read for anything. */
const FEWEST_LETTERS = 3;

function checkText(document: DocumentText): Result<DocumentText, Failure> {
  const letters = document.text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS) return err(readFailure('text-too-short'));
  return document.text.length > LIMITS.characters ? err(readFailure('text-too-long')) : ok(document);
}
