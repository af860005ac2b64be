import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Snapshot } from '../api/index.ts';
import type { ReadableDb } from './types.ts';

/**
 * Writes a whole, compact copy of `db` to `path` as of one moment. It gets its name only when it is complete, after
 * `finish` has had the copy in its hands; what a failure leaves behind is removed. Readable by its owner alone, wherever
 * the person puts it.
 */
export function copyDatabase(db: ReadableDb, path: string, finish: (part: string) => void = () => undefined): void {
  const part = `${path}.part`;
  rmSync(part, { force: true });
  try {
    // SQLite fills an empty file that is there and keeps its rights.
    closeSync(openSync(part, 'wx', 0o600));
    db.prepare('VACUUM INTO ?').run(part);
    finish(part);
    syncFile(part);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** A free path in `folder` whose name sorts by time: `backup-20260131T101500123Z.sqlite`. */
export function snapshotPath(folder: string, reason: Snapshot['reason'], at: number): string {
  const stem = join(folder, `${reason}-${new Date(at).toISOString().replaceAll(/[-:.]/g, '')}`);
  let path = `${stem}.sqlite`;
  for (let count = 2; existsSync(path); count += 1) path = `${stem}-${count}.sqlite`;
  return path;
}

/** The copies kept in `folder`, newest first. */
export function listSnapshots(folder: string): Snapshot[] {
  return readdirSync(folder)
    .flatMap((name) => {
      const reason = /^(migration|backup|restore)-.*\.sqlite$/.exec(name)?.[1];
      if (!isReason(reason)) return [];
      const path = join(folder, name);
      const stat = statSync(path);
      return [{ path, at: stat.mtimeMs, bytes: stat.size, reason }];
    })
    .toSorted((a, b) => b.at - a.at);
}

/** Waits until the file's bytes and its name are on the disk, so that a power cut after a rename cannot empty it. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
  syncFolder(dirname(path));
}

function syncFolder(path: string): void {
  // Windows cannot open a folder as a file and needs no such sync.
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  fsyncSync(folder);
  closeSync(folder);
}

const isReason = (text: string | undefined): text is Snapshot['reason'] =>
  text === 'migration' || text === 'backup' || text === 'restore';
