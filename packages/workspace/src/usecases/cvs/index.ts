import { ok, type Failure, type Result } from '@career-mentor/core/kernel';
import type { CvImport, CvUseCases } from '../../api/index.ts';
import { localDay } from '../../calendar/index.ts';
import { guardStorage } from '../../db/failures.ts';
import { listRows } from '../../repositories/table.ts';
import { cvs, type TaskInput } from '../../repositories/tables.ts';
import { act, notFound, type Context } from '../context.ts';
import { importFile as importJobFile } from '../jobs/importJob.ts';
import { summariseCv, viewCv } from './cvView.ts';
import { addEntry, confirmFact, removeFact, setFact } from './edits.ts';
import { findCv, listCvs } from './effectiveCv.ts';
import { setSkillLevel } from './skillLevels.ts';

/** CVs: bring in, look at, correct, put away. */
export function createCvUseCases(context: Context): CvUseCases {
  return {
    list: () => ok(listCvs(context.db).map((cv) => summariseCv(context.db, cv))),
    get: ({ cvId }) => {
      const found = findCv(context.db, cvId);
      return found.ok ? ok(viewCv(found.value, localDay(context.clock))) : found;
    },
    import: ({ fileName, bytes }) => startImport(context, { fileName, bytes: Buffer.from(bytes, 'base64') }),
    importText: ({ text, title }) =>
      startImport(context, { fileName: `${title ?? 'Pasted CV'}.txt`, bytes: Buffer.from(text, 'utf8'), title }),
    importSample: () => importSample(context),
    setFact: (input) => setFact(context, input),
    confirmFact: (input) => confirmFact(context, input),
    removeFact: (input) => removeFact(context, input),
    addEntry: (input) => addEntry(context, input),
    setSkillLevel: (input) => setSkillLevel(context, input),
    rename: (input) => renameCv(context, input),
    remove: ({ cvId }) => removeCv(context, cvId),
    reprocess: ({ cvId }) => reprocess(context, cvId),
  };
}

interface ImportInput {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly title?: string | undefined;
}

/** The bytes are safe on the disk before the task that reads them exists, so a kill at any moment loses nothing. */
function startImport(context: Context, { fileName, bytes, title }: ImportInput): Result<CvImport, Failure> {
  return guardStorage(() => {
    const documentId = context.blobs.save(bytes);
    const [same] = listRows(context.db, cvs, { where: { document_id: documentId, deleted_at: null } });
    return enqueue(context, {
      documentId,
      fileName,
      ...(title === undefined ? {} : { title }),
      ...(same ? { cvId: same.id } : {}),
    });
  });
}

function enqueue({ tasks, random }: Context, input: TaskInput): CvImport {
  const task = tasks.enqueue({ id: random.id(), kind: 'import-cv', label: input.title ?? input.fileName, input });
  return { taskId: task.id, ...(input.cvId === undefined ? {} : { cvId: input.cvId }) };
}

async function importSample(context: Context): Promise<Result<CvImport & { readonly jobId: string }, Failure>> {
  const sample = await context.sample();
  const job = await importJobFile(context, sample.advert);
  if (!job.ok) return job;
  const cv = startImport(context, sample.cv);
  return cv.ok ? ok({ ...cv.value, ...job.value }) : cv;
}

/** Reads the stored file again, for a better reader or after a doubt; the person's edits stay. */
function reprocess(context: Context, cvId: string): Result<CvImport, Failure> {
  const found = findCv(context.db, cvId);
  if (!found.ok) return found;
  const { fileName } = summariseCv(context.db, found.value);
  return guardStorage(() => enqueue(context, { documentId: found.value.row.document_id, fileName, cvId }));
}

function renameCv(context: Context, { cvId, title }: { readonly cvId: string; readonly title: string }) {
  const found = findCv(context.db, cvId);
  if (!found.ok) return found;
  const renamed = act(context, {
    label: `Renamed "${found.value.row.title}"`,
    changes: ['cvs'],
    write: (recorder) => recorder.put(cvs, { ...found.value.row, title }),
  });
  if (!renamed.ok) return renamed;
  const after = findCv(context.db, cvId);
  return after.ok ? ok(summariseCv(context.db, after.value)) : notFound('CV');
}

function removeCv(context: Context, cvId: string): Result<null, Failure> {
  const found = findCv(context.db, cvId);
  if (!found.ok) return found;
  const { row } = found.value;
  return act(context, {
    label: `Deleted "${row.title}"`,
    changes: ['cvs', 'jobs', 'gaps', 'trash'],
    write: (recorder) => {
      recorder.put(cvs, { ...row, deleted_at: context.clock.now() });
      return null;
    },
  });
}
