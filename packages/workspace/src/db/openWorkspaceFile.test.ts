import Database from 'better-sqlite3';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS, type Migration } from '../migrations/index.ts';
import { findRow, listRows } from '../repositories/table.ts';
import { changes, cvs, factEdits, resourceRatings } from '../repositories/tables.ts';
import { expectFailure, expectOk } from '../testing/expectResult.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { schemaVersionOf } from './connection.ts';
import { guardStorage } from './failures.ts';
import { openWorkspaceFile } from './openWorkspaceFile.ts';
import { findDamage } from './verify.ts';

const NOW = Date.UTC(2026, 0, 31, 10, 15);
const OLD_FILE = join(import.meta.dirname, '../../test/fixtures/workspace-0010.sqlite');
const NEWEST = MIGRATIONS.at(-1)?.version;

describe('opening a workspace', () => {
  it('makes a new one at the newest version, without a snapshot of nothing', () => {
    using folder = temporaryFolder();
    const opened = expectOk(openWorkspaceFile(join(folder.path, 'new', 'place'), NOW));
    expect(schemaVersionOf(opened.db)).toBe(NEWEST);
    expect(readdirSync(opened.files.snapshots)).toEqual([]);
    opened.close();
  });

  it('migrates a stored file of version 10, keeps the old one and loses nothing', () => {
    using folder = temporaryFolder();
    copyFileSync(OLD_FILE, join(folder.path, 'workspace.sqlite'));
    const opened = expectOk(openWorkspaceFile(folder.path, NOW));
    expect(schemaVersionOf(opened.db)).toBe(NEWEST);
    expect(findRow(opened.db, cvs, { id: 'cv-1' })?.parsed.basics.name).toBe('Ada Example');
    expect(listRows(opened.db, factEdits).map((row) => row.value)).toEqual(['Ada B. Example']);
    expect(listRows(opened.db, changes)).toHaveLength(1);
    expect(findDamage(opened.db)).toBeUndefined();
    opened.close();

    const [snapshot] = readdirSync(opened.files.snapshots);
    expect(snapshot).toBe('migration-20260131T101500000Z.sqlite');
    const old = new Database(join(opened.files.snapshots, snapshot ?? ''), { readonly: true });
    expect(old.pragma('user_version', { simple: true })).toBe(10);
    expect(old.prepare('SELECT count(*) FROM cvs').pluck().get()).toBe(1);
    old.close();
  });

  it('starts over from the untouched file when a kill left a half-made copy', () => {
    using folder = temporaryFolder();
    copyFileSync(OLD_FILE, join(folder.path, 'workspace.sqlite'));
    writeFileSync(join(folder.path, 'workspace.migrating.sqlite'), 'half a file');
    const opened = expectOk(openWorkspaceFile(folder.path, NOW));
    expect(listRows(opened.db, cvs)).toHaveLength(1);
    opened.close();
  });

  it('leaves the file as it was when a migration loses rows or fails', () => {
    const losing: Migration = { version: 999, name: 'lose', changesRowsOf: [], up: (db) => db.exec('DELETE FROM cvs') };
    using folder = temporaryFolder();
    const path = join(folder.path, 'workspace.sqlite');
    copyFileSync(OLD_FILE, path);
    const before = readFileSync(path);
    const failure = expectFailure(openWorkspaceFile(folder.path, NOW, [...MIGRATIONS, losing]), 'workspace-damaged');
    expect(failure.message).toContain('table cvs had 1 rows and has 0');
    expect(readFileSync(path).equals(before)).toBe(true);
    expectOk(openWorkspaceFile(folder.path, NOW)).close();
  });

  it('refuses a workspace of a newer version and changes nothing', () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'workspace.sqlite');
    const newer = new Database(path);
    newer.pragma('user_version = 100000');
    newer.close();
    const before = readFileSync(path);
    expectFailure(openWorkspaceFile(folder.path, NOW), 'workspace-newer');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('refuses a second opening, in this process or another, until the first ends', async () => {
    using folder = temporaryFolder();
    const first = expectOk(openWorkspaceFile(folder.path, NOW));
    const failure = expectFailure(openWorkspaceFile(folder.path, NOW), 'workspace-locked');
    expect(failure.message).toContain(`process ${process.pid}`);
    first.close();
    const child = await startWriter(folder.path);
    expectFailure(openWorkspaceFile(folder.path, NOW), 'workspace-locked');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expectOk(openWorkspaceFile(folder.path, NOW)).close();
  });

  it('says that a file of garbage is damaged and leaves it alone', () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'workspace.sqlite');
    writeFileSync(path, 'this is no database at all, '.repeat(500));
    expectFailure(openWorkspaceFile(folder.path, NOW), 'workspace-damaged');
    expect(readFileSync(path, 'utf8')).toContain('this is no database');
  });

  it('says so when the place cannot be written to', () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, 'file'), '');
    expectFailure(openWorkspaceFile(join(folder.path, 'file', 'below'), NOW), 'workspace-read-only');
    mkdirSync(join(folder.path, 'taken', 'lock.sqlite'), { recursive: true });
    expectFailure(openWorkspaceFile(join(folder.path, 'taken'), NOW), 'workspace-read-only');
  });

  it('says so when the disk is full, and keeps what was there', () => {
    using folder = temporaryFolder();
    const { db, close } = expectOk(openWorkspaceFile(folder.path, NOW));
    const pages = Number(db.pragma('page_count', { simple: true }));
    db.pragma(`max_page_count = ${pages + 2}`);
    const insert = db.prepare('INSERT INTO settings (key, value) VALUES (?, ?)');
    expectFailure(
      guardStorage(() => insert.run('big', JSON.stringify('x'.repeat(100_000)))),
      'disk-full',
    );
    expect(findDamage(db)).toBeUndefined();
    close();
  });
});

describe('a kill while writing', () => {
  it.each([5, 23, 61])('leaves a workspace that opens with whole changes only (killed after %i ms)', async (delay) => {
    using folder = temporaryFolder();
    const child = await startWriter(folder.path);
    await wait(delay);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(existsSync(join(folder.path, 'workspace.sqlite'))).toBe(true);

    const { db, close } = expectOk(openWorkspaceFile(folder.path, NOW));
    expect(findDamage(db)).toBeUndefined();
    const ids = listRows(db, resourceRatings).map((row) => row.resource_id);
    const left = ids.filter((id) => id.startsWith('left')).length;
    expect(left).toBeGreaterThan(0);
    expect(ids.length).toBe(left * 2);
    expect(listRows(db, changes)).toHaveLength(left);
    close();
  });
});

async function startWriter(directory: string): Promise<ReturnType<typeof spawn>> {
  const script = join(import.meta.dirname, '../testing/killedWriter.ts');
  const child = spawn(process.execPath, [script, directory], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
}
