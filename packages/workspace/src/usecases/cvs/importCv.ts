import { extractCv, type Cv } from '@career-mentor/core/cv';
import { linkByMeaning } from '@career-mentor/core/gaps';
import { err, ok } from '@career-mentor/core/kernel';
import type { DocumentText } from '@career-mentor/core/evidence';
import { recordChange } from '../../repositories/changeLog.ts';
import { findRow, listRows, saveRow } from '../../repositories/table.ts';
import { cvs, documents, type CvRow, type TaskRow } from '../../repositories/tables.ts';
import type { TaskRunner } from '../../tasks/queue.ts';
import { announceChange, type Context } from '../context.ts';
import { skillKnowledge, taxonomy } from '../knowledge.ts';

/** Reads the file of an import task in the reading process, takes the facts out, and hands back what is to be written. */
export function createCvImporter(context: () => Context): TaskRunner {
  return async (task, { signal, report }) => {
    const { blobs, reader, embedder } = context();
    const bytes = blobs.read(task.input.documentId);
    if (!bytes) return err(FILE_GONE);
    const read = await reader.read(
      { fileName: task.input.fileName, bytes },
      { signal, onStep: ({ step, share, picture }) => report(step, share, picture) },
    );
    if (!read.ok) return read;
    report('facts', 0);
    const extracted = extractCv(read.value, { linkSkills: skillKnowledge.link });
    if (!extracted.ok) return extracted;
    report('skills', 0);
    const cv = await linkByMeaning(extracted.value, {
      taxonomy,
      knowledge: skillKnowledge,
      embedder: embedder.get,
    });
    const cvId = task.input.cvId ?? context().random.id();
    return ok({
      result: { cvId },
      write: () => saveCv(context(), { task, cvId, document: read.value, cv }),
    });
  };
}

interface ReadCv {
  readonly task: TaskRow;
  readonly cvId: string;
  readonly document: DocumentText;
  readonly cv: Cv;
}

function saveCv(context: Context, { task, cvId, document, cv }: ReadCv): void {
  const now = context.clock.now();
  saveRow(context.db, documents, {
    id: document.id,
    file_name: document.fileName,
    format: document.format,
    text: document,
    added_at: findRow(context.db, documents, { id: document.id })?.added_at ?? now,
  });
  const before = findRow(context.db, cvs, { id: cvId });
  const row: CvRow = {
    id: cvId,
    title: before?.title ?? task.input.title ?? titleOf(context, cv, document),
    document_id: document.id,
    parsed: cv,
    imported_at: before?.imported_at ?? now,
    deleted_at: null,
  };
  const label = before ? `Read "${row.title}" again` : `Added "${row.title}"`;
  recordChange(context.db, { label, at: now }, (recorder) => recorder.put(cvs, row));
  announceChange(context, ['cvs', 'jobs', 'gaps', 'trash']);
}

/** The person's name; with the file's name where another CV has that title. */
function titleOf({ db }: Context, cv: Cv, document: DocumentText): string {
  const stem = document.fileName.replace(/\.[^.]+$/, '');
  const name = cv.basics.name ?? stem;
  const taken = listRows(db, cvs, { where: { deleted_at: null } }).some((row) => row.title === name);
  return taken && name !== stem ? `${name} (${stem})` : name;
}

const FILE_GONE = {
  code: 'file-gone',
  message: 'The imported file is no longer in the workspace.',
  guidance: 'Add the file again.',
};
