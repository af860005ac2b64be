import Database from 'better-sqlite3';
import { chmodSync, copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { err, ok, type Failure, type Result } from '@career-mentor/core/kernel';
import { openReadable, schemaVersionOf } from '../../db/connection.ts';
import { guardStorage, workspaceFailure } from '../../db/failures.ts';
import { makeWorkspaceFolders, workspaceFilesIn, type WorkspaceFiles } from '../../db/files.ts';
import { lockWorkspace } from '../../db/lock.ts';
import { snapshotPath, syncFile } from '../../db/snapshot.ts';
import type { ReadableDb } from '../../db/types.ts';
import { findDamage } from '../../db/verify.ts';
import { MIGRATIONS } from '../../migrations/index.ts';
import { hashOf, openBlobStore } from '../../repositories/blobs.ts';
import { writeBackup } from './backup.ts';

export interface Restored {
  /** Where the workspace that was there before lies now; absent when there was none. */
  readonly displaced?: string;
}

/**
 * Puts a backup, or a snapshot that a migration kept, in the place of the workspace in `directory`. The file is verified
 * first; the workspace that was there is kept in `snapshots/`. Fails with `backup-unusable`, `workspace-newer`,
 * `workspace-locked` and as storage fails, each time with the workspace as it was.
 */
export function restoreWorkspace(file: string, directory: string, now: number): Result<Restored, Failure> {
  const checked = flatten(guardStorage(() => checkBackup(file)));
  if (!checked.ok) return checked.error.code === 'workspace-newer' ? checked : err(unusable(checked.error.message));
  const files = workspaceFilesIn(directory);
  return flatten(
    guardStorage(() => {
      makeWorkspaceFolders(files);
      const lock = lockWorkspace(files);
      if (!lock.ok) return lock;
      try {
        return ok(replaceWith(file, files, now));
      } finally {
        lock.value.release();
      }
    }),
  );
}

function checkBackup(file: string): Result<null, Failure> {
  if (!existsSync(file)) return err(unusable('There is no such file.'));
  const db = openReadable(file);
  try {
    const newest = MIGRATIONS.at(-1)?.version ?? 0;
    const version = schemaVersionOf(db);
    if (version > newest) return err(workspaceFailure('workspace-newer', 'This backup is of a newer Career Mentor.'));
    if (!isWorkspace(db, version)) return err(unusable('The file is no backup of Career Mentor.'));
    const damage = findDamage(db) ?? findWrongBlob(db);
    return damage ? err(unusable(`The file is damaged: ${damage}.`)) : ok(null);
  } finally {
    db.close();
  }
}

/** Other programs number their databases too, so the tables are looked at besides the version. */
function isWorkspace(db: ReadableDb, version: number): boolean {
  if (!MIGRATIONS.some((migration) => migration.version === version)) return false;
  const names = db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
  return FIRST_TABLES.every((name) => names.includes(name));
}

/** In a workspace of any version. */
const FIRST_TABLES = ['documents', 'cvs', 'jobs', 'roadmaps', 'tasks', 'changes'];

const unusable = (message: string): Failure => ({
  code: 'backup-unusable',
  message,
  guidance: 'Choose a file that the command "backup" wrote, or a snapshot of a workspace. Nothing was changed.',
  field: 'file',
});

function findWrongBlob(db: ReadableDb): string | undefined {
  for (const { id, bytes } of blobsIn(db)) if (hashOf(bytes) !== id) return `the imported file ${id} has changed`;
  return undefined;
}

function blobsIn(db: ReadableDb): Iterable<{ readonly id: string; readonly bytes: Uint8Array }> {
  const table = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'backup_blobs'").get();
  if (!table) return [];
  return db.prepare<[], { id: string; bytes: Buffer }>('SELECT id, bytes FROM backup_blobs').iterate();
}

function replaceWith(file: string, files: WorkspaceFiles, now: number): Restored {
  const displaced = existsSync(files.database) ? keepCurrent(files, now) : undefined;
  const blobs = openBlobStore(files.blobs);
  const backup = openReadable(file);
  try {
    for (const { bytes } of blobsIn(backup)) blobs.save(bytes);
  } finally {
    backup.close();
  }
  makePlainCopy(file, files.migrating);
  for (const rest of ['-wal', '-shm']) rmSync(files.database + rest, { force: true });
  renameSync(files.migrating, files.database);
  return displaced ? { displaced } : {};
}

/** A workspace too damaged to be read is kept byte for byte instead. */
function keepCurrent(files: WorkspaceFiles, now: number): string {
  const kept = guardStorage(() => {
    const db = openReadable(files.database);
    try {
      return writeBackup(
        { db, blobs: openBlobStore(files.blobs) },
        { folder: files.snapshots, reason: 'restore', now },
      );
    } finally {
      db.close();
    }
  });
  if (kept.ok) return kept.value;
  if (kept.error.code !== 'workspace-damaged') throw new Error(kept.error.message);
  const path = snapshotPath(files.snapshots, 'restore', now);
  copyFileSync(files.database, path);
  return path;
}

function makePlainCopy(file: string, target: string): void {
  rmSync(target, { force: true });
  copyFileSync(file, target);
  // The copy has the rights of the file it was made from; a workspace is for its owner alone.
  chmodSync(target, 0o600);
  const copy = new Database(target);
  try {
    copy.pragma('journal_mode = DELETE');
    copy.exec('DROP TABLE IF EXISTS backup_blobs; VACUUM;');
  } finally {
    copy.close();
  }
  syncFile(target);
}

const flatten = <T>(result: Result<Result<T, Failure>, Failure>): Result<T, Failure> =>
  result.ok ? result.value : result;
