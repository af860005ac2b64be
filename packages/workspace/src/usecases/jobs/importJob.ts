import { extractJob, type Job } from '@career-mentor/core/jobs';
import type { DocumentText } from '@career-mentor/core/evidence';
import { ok, type Failure, type Result } from '@career-mentor/core/kernel';
import { readDocument } from '@career-mentor/rag/parsing';
import { guardStorage } from '../../db/failures.ts';
import { findRow, listRows, saveRow } from '../../repositories/table.ts';
import { documents, jobs, type JobRow } from '../../repositories/tables.ts';
import { act, type Context, type SampleFile } from '../context.ts';
import { skillKnowledge } from '../knowledge.ts';

interface ImportedJob {
  readonly jobId: string;
}

/** Reads an advert from a file, in the reading process. */
export async function importFile(context: Context, file: SampleFile): Promise<Result<ImportedJob, Failure>> {
  const read = await context.reader.read(file);
  return read.ok ? keepJob(context, { document: read.value, bytes: file.bytes }) : read;
}

/** Reads a pasted advert. Plain text cannot harm its reader, so no process is started for it. */
export async function importText(
  context: Context,
  { text, title }: { readonly text: string; readonly title?: string | undefined },
): Promise<Result<ImportedJob, Failure>> {
  const bytes = new TextEncoder().encode(text);
  const read = await readDocument({ fileName: `${title ?? 'Pasted advert'}.txt`, bytes });
  return read.ok ? keepJob(context, { document: read.value, bytes, title }) : read;
}

interface ReadJob {
  readonly document: DocumentText;
  readonly bytes: Uint8Array;
  readonly title?: string | undefined;
}

function keepJob(context: Context, { document, bytes, title }: ReadJob): Result<ImportedJob, Failure> {
  const extracted = extractJob(document, { linkSkills: skillKnowledge.link });
  if (!extracted.ok) return extracted;
  const saved = guardStorage(() => saveDocument(context, document, bytes));
  if (!saved.ok) return saved;
  const row = rowFor(context, { document, job: extracted.value, title });
  const done = act(context, {
    label: `Added "${row.title}"`,
    changes: ['jobs', 'gaps'],
    write: (recorder) => recorder.put(jobs, row),
  });
  return done.ok ? ok({ jobId: row.id }) : done;
}

function saveDocument({ db, blobs, clock }: Context, document: DocumentText, bytes: Uint8Array): void {
  blobs.save(bytes);
  saveRow(db, documents, {
    id: document.id,
    file_name: document.fileName,
    format: document.format,
    text: document,
    added_at: findRow(db, documents, { id: document.id })?.added_at ?? clock.now(),
  });
}

/** The same advert again is the same row, read anew. */
function rowFor(
  { db, clock, random }: Context,
  { document, job, title }: { readonly document: DocumentText; readonly job: Job; readonly title?: string | undefined },
): JobRow {
  const [same] = listRows(db, jobs, { where: { document_id: document.id, deleted_at: null } });
  return {
    id: same?.id ?? random.id(),
    title: same?.title ?? title ?? job.title ?? firstLineOf(document),
    document_id: document.id,
    parsed: job,
    imported_at: same?.imported_at ?? clock.now(),
    deleted_at: null,
  };
}

const firstLineOf = (document: DocumentText): string =>
  document.text
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '')
    ?.slice(0, 80) ?? document.fileName;
