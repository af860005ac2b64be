import Database from 'better-sqlite3';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyDatabase, snapshotName, syncFile } from '../../db/snapshot.ts';
import type { ReadableDb } from '../../db/types.ts';
import type { BlobStore } from '../../repositories/blobs.ts';

/**
 * Writes the whole workspace as of now into one file in `folder` and returns its path. The file is a copy of the
 * database with the imported files in one more table, so that any SQLite tool can read it. It gets its name only when it
 * is complete. Throws what disk and SQLite throw.
 */
export function writeBackup(
  source: { readonly db: ReadableDb; readonly blobs: BlobStore },
  target: { readonly folder: string; readonly reason: 'backup' | 'restore'; readonly now: number },
): string {
  const path = join(target.folder, snapshotName(target.reason, target.now));
  const part = `${path}.part`;
  rmSync(part, { force: true });
  try {
    copyDatabase(source.db, part);
    addBlobs(part, source.blobs);
    syncFile(part);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  return path;
}

function addBlobs(path: string, blobs: BlobStore): void {
  const copy = new Database(path);
  try {
    copy.pragma('journal_mode = DELETE');
    copy.exec('CREATE TABLE backup_blobs (id TEXT PRIMARY KEY NOT NULL, bytes BLOB NOT NULL) STRICT');
    const insert = copy.prepare('INSERT INTO backup_blobs (id, bytes) VALUES (?, ?)');
    copy.transaction(() => {
      for (const id of blobs.list()) insert.run(id, blobs.read(id));
    })();
  } finally {
    copy.close();
  }
}
