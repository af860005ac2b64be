import { err, ok, type Failure, type Result } from '@career-mentor/core/kernel';
import { MIGRATIONS, type Migration } from '../migrations/index.ts';
import { openWritable } from './connection.ts';
import { guardStorage, workspaceFailure } from './failures.ts';
import { makeWorkspaceFolders, workspaceFilesIn, type WorkspaceFiles } from './files.ts';
import { lockWorkspace, type WorkspaceLock } from './lock.ts';
import { migrateWorkspace } from './migrate.ts';
import type { WritableDb } from './types.ts';
import { findQuickDamage } from './verify.ts';

/** An open workspace file, held by this process alone until `close`. */
export interface WorkspaceFile {
  readonly db: WritableDb;
  readonly files: WorkspaceFiles;
  readonly close: () => void;
}

/**
 * Opens the workspace in `directory`, making it if it is not there: lock, migrate, check, connect.
 * Fails with `workspace-locked`, `-newer`, `-damaged`, `-read-only` and `disk-full`, each time with the data as it was.
 */
export function openWorkspaceFile(
  directory: string,
  now: number,
  migrations: readonly Migration[] = MIGRATIONS,
): Result<WorkspaceFile, Failure> {
  const files = workspaceFilesIn(directory);
  const locked = flatten(
    guardStorage(() => {
      makeWorkspaceFolders(files);
      return lockWorkspace(files);
    }),
  );
  if (!locked.ok) return locked;
  const opened = flatten(guardStorage(() => openLocked(files, locked.value, now, migrations)));
  if (!opened.ok) locked.value.release();
  return opened;
}

function openLocked(
  files: WorkspaceFiles,
  lock: WorkspaceLock,
  now: number,
  migrations: readonly Migration[],
): Result<WorkspaceFile, Failure> {
  const migrated = migrateWorkspace(files, migrations, now);
  if (!migrated.ok) return migrated;
  const db = openWritable(files.database);
  const damage = findQuickDamage(db);
  if (damage) {
    db.close();
    return err(workspaceFailure('workspace-damaged'));
  }
  return ok({ db, files, close: () => closeAll(db, lock) });
}

function closeAll(db: WritableDb, lock: WorkspaceLock): void {
  if (db.open) db.close();
  lock.release();
}

const flatten = <T>(result: Result<Result<T, Failure>, Failure>): Result<T, Failure> =>
  result.ok ? result.value : result;
