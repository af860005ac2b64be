import Database from 'better-sqlite3';
import type { ReadableDb, WritableDb } from './types.ts';

/**
 * Opens the workspace's writing connection.
 *
 * WAL, so that a kill at any moment leaves the last committed state. `synchronous=FULL` also keeps the last commit through
 * a power cut; a change here is a person's click, and one sync of the log per click (about 2 ms on a laptop's SSD) is cheap.
 */
export function openWritable(path: string): WritableDb {
  const db = new Database(path, { timeout: 2_000 });
  try {
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.pragma('trusted_schema = OFF');
  } catch (error) {
    db.close();
    throw error;
  }
  return db as WritableDb; // The brand has no run-time part; this is the one place that opens for writing.
}

/** Opens `path` for reading alone. Throws SQLITE_CANTOPEN when it does not exist. */
export function openReadable(path: string): ReadableDb {
  const db = new Database(path, { readonly: true, fileMustExist: true, timeout: 2_000 });
  return db as unknown as ReadableDb; // The brand has no run-time part; SQLite itself refuses writes here.
}

/** The schema version a file was written with; 0 for a new one. */
export function schemaVersionOf(db: ReadableDb): number {
  return Number(db.pragma('user_version', { simple: true }));
}
