import Database from 'better-sqlite3';
import { copyDatabase, snapshotPath } from '../../db/snapshot.ts';
import type { ReadableDb } from '../../db/types.ts';
import type { BlobStore } from '../../repositories/blobs.ts';

/**
 * Writes the whole workspace as of now into one file in `folder` and returns its path. The file is a copy of the
 * database with the imported files in one more table, so that any SQLite tool can read it. Throws what disk and SQLite throw.
 */
export function writeBackup(
  source: { readonly db: ReadableDb; readonly blobs: BlobStore },
  target: { readonly folder: string; readonly reason: 'backup' | 'restore'; readonly now: number },
): string {
  const path = snapshotPath(target.folder, target.reason, target.now);
  copyDatabase(source.db, path, (part) => addBlobs(part, source.blobs));
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
