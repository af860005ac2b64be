import { ok, type Failure, type Result } from '@career-mentor/core/kernel';
import type { ApplicationView, VersionUseCases } from '../../api/index.ts';
import type { ReadableDb } from '../../db/types.ts';
import { findRow, listRows } from '../../repositories/table.ts';
import { applications, cvVersions, jobs, type ApplicationRow } from '../../repositories/tables.ts';
import { act, notFound, type Context } from '../context.ts';

/** The log of applications, newest first. Those for adverts in the trash are not shown. */
export const listApplications = (db: ReadableDb): ApplicationView[] =>
  listRows(db, applications, { orderBy: 'day DESC, changed_at DESC, id' }).flatMap(
    (row) => viewApplication(db, row) ?? [],
  );

/** The newest application that a version was used for. */
export function newestApplication(db: ReadableDb, versionId: string): ApplicationView | undefined {
  const rows = listRows(db, applications, {
    where: { version_id: versionId },
    orderBy: 'day DESC, changed_at DESC, id',
  });
  return rows[0] && viewApplication(db, rows[0]);
}

/** Writes a line of the log, or changes one. */
export function saveApplication(
  context: Context,
  input: Parameters<VersionUseCases['saveApplication']>[0],
): Result<ApplicationView, Failure> {
  const job = findRow(context.db, jobs, { id: input.jobId });
  if (!job || job.deleted_at !== null) return notFound('advert');
  if (input.id !== undefined && !findRow(context.db, applications, { id: input.id })) return notFound('application');
  const row: ApplicationRow = {
    id: input.id ?? context.random.id(),
    job_id: input.jobId,
    version_id: input.versionId ?? null,
    state: input.state,
    day: input.day,
    next_step: input.nextStep,
    next_day: input.nextDay ?? null,
    changed_at: context.clock.now(),
  };
  const saved = act(context, {
    label: `Noted "${input.state}" for "${job.title}"`,
    changes: ['versions'],
    write: (recorder) => recorder.put(applications, row),
  });
  if (!saved.ok) return saved;
  const view = viewApplication(context.db, row);
  return view ? ok(view) : notFound('application');
}

/** Takes a line out of the log; undo brings it back. */
export function removeApplication(context: Context, id: string): Result<null, Failure> {
  const row = findRow(context.db, applications, { id });
  if (!row) return notFound('application');
  return act(context, {
    label: 'Removed a line of the application log',
    changes: ['versions'],
    write: (recorder) => {
      recorder.remove(applications, { id });
      return null;
    },
  });
}

function viewApplication(db: ReadableDb, row: ApplicationRow): ApplicationView | undefined {
  const job = findRow(db, jobs, { id: row.job_id });
  if (!job || job.deleted_at !== null) return undefined;
  const version = row.version_id === null ? undefined : findRow(db, cvVersions, { id: row.version_id });
  return {
    id: row.id,
    jobId: row.job_id,
    jobTitle: job.title,
    state: row.state,
    day: row.day,
    nextStep: row.next_step,
    ...(version ? { versionId: version.id, versionTitle: version.title } : {}),
    ...(row.next_day === null ? {} : { nextDay: row.next_day }),
  };
}
