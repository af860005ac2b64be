import { chmodSync, copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { err, ok, type Failure, type Result } from '@career-mentor/core/kernel';
import type { Migration } from '../migrations/index.ts';
import { openReadable, openWritable, schemaVersionOf } from './connection.ts';
import { workspaceFailure } from './failures.ts';
import type { WorkspaceFiles } from './files.ts';
import { copyDatabase, snapshotPath, syncFile } from './snapshot.ts';
import type { ReadableDb, WritableDb } from './types.ts';
import { findDamage } from './verify.ts';

/**
 * Brings the workspace file to the newest version, or leaves it exactly as it was.
 *
 * The old file is copied to `snapshots/` and stays there. The steps run on a second copy, which is verified (integrity,
 * foreign keys, numbers of rows) and only then takes the place of the old file by one rename.
 * A new file gets all steps at once. Fails with `workspace-newer` and `workspace-damaged`; throws what disk and SQLite throw.
 */
export function migrateWorkspace(
  files: WorkspaceFiles,
  migrations: readonly Migration[],
  now: number,
): Result<{ readonly from: number; readonly to: number }, Failure> {
  rmDatabase(files.migrating);
  const target = migrations.at(-1)?.version ?? 0;
  const from = existsSync(files.database) ? readVersion(files.database) : undefined;
  if (from !== undefined && from > target) return err(workspaceFailure('workspace-newer'));
  if (from === target) return ok({ from, to: target });
  if (from !== undefined) snapshotBefore(files, now);
  const made = makeMigrated(files, pendingSince(migrations, from ?? 0));
  if (!made.ok) return made;
  swapIn(files);
  return ok({ from: from ?? 0, to: target });
}

const pendingSince = (migrations: readonly Migration[], version: number): readonly Migration[] =>
  migrations.filter((migration) => migration.version > version);

/** Checkpoints on the way, so that the main file alone holds everything before it is copied. */
function snapshotBefore(files: WorkspaceFiles, now: number): void {
  const db = openWritable(files.database);
  try {
    copyDatabase(db, snapshotPath(files.snapshots, 'migration', now));
    db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
  copyFileSync(files.database, files.migrating);
}

function makeMigrated(files: WorkspaceFiles, pending: readonly Migration[]): Result<null, Failure> {
  const db = openWritable(files.migrating);
  try {
    const before = countRows(db);
    for (const migration of pending) applyOne(db, migration);
    const lost = lostRows(before, countRows(db), pending);
    const damage = lost ?? findDamage(db);
    if (damage) return err(workspaceFailure('workspace-damaged', `The update could not be verified: ${damage}.`));
    db.pragma('wal_checkpoint(TRUNCATE)');
    // The journal goes into the main file, so that one rename moves everything.
    db.pragma('journal_mode = DELETE');
  } finally {
    db.close();
  }
  return ok(null);
}

function applyOne(db: WritableDb, migration: Migration): void {
  db.transaction(() => {
    migration.up(db);
    db.pragma(`user_version = ${migration.version}`);
  }).immediate();
}

function swapIn(files: WorkspaceFiles): void {
  syncFile(files.migrating);
  // For the owner alone, also where the folder was made by somebody else.
  chmodSync(files.migrating, 0o600);
  for (const rest of ['-wal', '-shm']) rmSync(files.database + rest, { force: true });
  renameSync(files.migrating, files.database);
}

function countRows(db: ReadableDb): Map<string, number> {
  const tables = db
    .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all();
  return new Map(
    tables.map(({ name }) => [name, db.prepare<[], number>(`SELECT count(*) FROM "${name}"`).pluck().get() ?? 0]),
  );
}

function lostRows(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
  pending: readonly Migration[],
): string | undefined {
  const mayChange = new Set(pending.flatMap((migration) => migration.changesRowsOf));
  const wrong = [...before].find(([table, count]) => !mayChange.has(table) && after.get(table) !== count);
  return wrong && `table ${wrong[0]} had ${wrong[1]} rows and has ${after.get(wrong[0]) ?? 'none'}`;
}

function readVersion(path: string): number {
  const db = openReadable(path);
  try {
    return schemaVersionOf(db);
  } finally {
    db.close();
  }
}

function rmDatabase(path: string): void {
  for (const rest of ['', '-wal', '-shm', '-journal']) rmSync(path + rest, { force: true });
}
