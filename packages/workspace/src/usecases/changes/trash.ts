import { ok } from '@career-mentor/core/kernel';
import type { TrashItem, TrashKind, TrashUseCases } from '../../api/index.ts';
import type { ReadableDb, WritableDb } from '../../db/types.ts';
import type { BlobStore } from '../../repositories/blobs.ts';
import { pruneChanges } from '../../repositories/changeLog.ts';
import { findRow } from '../../repositories/table.ts';
import { cvs, cvVersions, jobs, roadmaps } from '../../repositories/tables.ts';
import { act, notFound, type Action, type Context } from '../context.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const TRASH_MS = 30 * DAY_MS;
/** How long a failed import can be tried again. */
const FINISHED_TASKS_MS = 7 * DAY_MS;
/** About one work year of a busy person; the log holds whole rows, so it is bounded. */
const KEEP_CHANGES = 200;

/** What was deleted in the last 30 days, and the way back. */
export function createTrashUseCases(context: Context): TrashUseCases {
  return {
    list: () => ok(listTrash(context.db)),
    restore: ({ kind, id }) => {
      const action = restoreAction(context.db, kind, id);
      return action ? act(context, action) : notFound('deleted item');
    },
  };
}

/** Forgets for good what has been in the trash for 30 days, and the files that nothing refers to any more. */
export function purgeTrash(db: WritableDb, blobs: BlobStore, now: number): void {
  const before = now - TRASH_MS;
  db.transaction(() => {
    pruneChanges(db, { before, keep: KEEP_CHANGES });
    for (const name of ['cv_versions', 'roadmaps', 'jobs', 'cvs']) {
      db.prepare<[number]>(`DELETE FROM ${name} WHERE deleted_at < ?`).run(before);
    }
    db.prepare<[number]>('DELETE FROM tasks WHERE finished_at < ?').run(now - FINISHED_TASKS_MS);
    // Younger documents may still be named by the log of changes.
    db.prepare<[number]>(
      `DELETE FROM documents WHERE added_at < ?
         AND id NOT IN (SELECT document_id FROM cvs) AND id NOT IN (SELECT document_id FROM jobs)`,
    ).run(before);
  })();
  const wanted = new Set(
    db.prepare<[], string>("SELECT id FROM documents UNION SELECT input ->> 'documentId' FROM tasks").pluck().all(),
  );
  for (const id of blobs.list()) if (!wanted.has(id)) blobs.remove(id);
}

function listTrash(db: ReadableDb): TrashItem[] {
  return db
    .prepare<[], { kind: TrashKind; id: string; title: string; deletedAt: number }>(
      `SELECT 'cv' AS kind, id, title, deleted_at AS deletedAt FROM cvs WHERE deleted_at IS NOT NULL
       UNION ALL SELECT 'job', id, title, deleted_at FROM jobs WHERE deleted_at IS NOT NULL
       UNION ALL SELECT 'roadmap', id, title, deleted_at FROM roadmaps WHERE deleted_at IS NOT NULL
       UNION ALL SELECT 'version', id, title, deleted_at FROM cv_versions WHERE deleted_at IS NOT NULL
       ORDER BY deletedAt DESC`,
    )
    .all()
    .map((item) => ({ ...item, purgeAt: item.deletedAt + TRASH_MS }));
}

function restoreAction(db: ReadableDb, kind: TrashKind, id: string): Action<null> | undefined {
  if (kind === 'cv') {
    const row = findRow(db, cvs, { id });
    return (
      row &&
      restoring(row.title, ['cvs', 'jobs', 'gaps'], (recorder) => recorder.put(cvs, { ...row, deleted_at: null }))
    );
  }
  if (kind === 'job') {
    const row = findRow(db, jobs, { id });
    return (
      row && restoring(row.title, ['jobs', 'gaps'], (recorder) => recorder.put(jobs, { ...row, deleted_at: null }))
    );
  }
  if (kind === 'version') {
    const row = findRow(db, cvVersions, { id });
    return (
      row && restoring(row.title, ['versions'], (recorder) => recorder.put(cvVersions, { ...row, deleted_at: null }))
    );
  }
  const row = findRow(db, roadmaps, { id });
  return row && restoring(row.title, ['roadmaps'], (recorder) => recorder.put(roadmaps, { ...row, deleted_at: null }));
}

function restoring(
  title: string,
  changes: Action<null>['changes'],
  write: (recorder: Parameters<Action<null>['write']>[0]) => void,
): Action<null> {
  return {
    label: `Brought back "${title}"`,
    changes: [...changes, 'trash'],
    write: (recorder) => {
      write(recorder);
      return null;
    },
  };
}
