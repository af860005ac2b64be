import { createHash } from 'node:crypto';
import type { DocumentFormat, DocumentText } from '@career-mentor/core/evidence';
import { err, ok, type Failure, type Result } from '@career-mentor/core/kernel';
import { readFailure } from './failures.ts';
import { detectLanguage } from './language/detectLanguage.ts';
import { LIMITS } from './limits.ts';
import type { CheckedFile, FileInput, ReadOptions } from './options.ts';
import { sniffFormat } from './sniffing/sniffFormat.ts';

/**
 * Reads a document of any format in `READERS`, known by its content and not by its name, into text whose every character has a box.
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
  if (sniffed.format !== 'other') return (await READERS[sniffed.format]())(file, options);
  const { known, code = 'file-type-unsupported' } = sniffed;
  return err(readFailure(code, known === undefined ? undefined : `The file is ${known}, which cannot be read.`));
}

type Reader = (
  file: CheckedFile,
  options: ReadOptions,
) => Result<Unlabelled, Failure> | Promise<Result<Unlabelled, Failure>>;

/** Loaded on use: the readers are large, and a process that reads through `createDocumentReader` needs none. */
const READERS: Readonly<Record<DocumentFormat, () => Promise<Reader>>> = {
  pdf: async () => (await import('./pdf/readPdf.ts')).readPdf,
  docx: async () => (await import('./docx/readDocx.ts')).readDocx,
  odt: async () => (await import('./odt/readOdt.ts')).readOdt,
  rtf: async () => (await import('./rtf/readRtf.ts')).readRtf,
  html: async () => (await import('./html/readHtml.ts')).readHtml,
  markdown: async () => (await import('./markdown/readMarkdown.ts')).readMarkdown,
  'json-resume': async () => (await import('./jsonResume/readJsonResume.ts')).readJsonResume,
  linkedin: async () => (await import('./linkedIn/readLinkedIn.ts')).readLinkedIn,
  image: async () => (await import('./image/readImage.ts')).readImage,
  txt: async () => (await import('./text/readText.ts')).readText,
};

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
