import Database from 'better-sqlite3';
import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWorkspace } from '../../engine/openWorkspace.ts';
import { expectFailure, expectOk } from '../../testing/expectResult.ts';
import { openSample, testDeps } from '../../testing/openTestWorkspace.ts';
import { temporaryFolder } from '../../testing/temporaryFolder.ts';
import { restoreWorkspace } from './restore.ts';

const NOW = Date.UTC(2026, 1, 1, 12);

describe('backup and restore', () => {
  it('brings everything back, originals included, and keeps what was there instead', async () => {
    using folder = temporaryFolder();
    const [home, other] = [join(folder.path, 'home'), join(folder.path, 'other')];
    const sample = await openSample(home);
    const before = expectOk(await sample.workspace.data.export());
    const { path } = expectOk(await sample.workspace.data.backup({ directory: folder.path }));
    await sample.close();

    const fresh = expectOk(openWorkspace(other, testDeps()));
    expectOk(await fresh.workspace.settings.set({ theme: 'dark' }));
    await fresh.close();
    const { displaced } = expectOk(restoreWorkspace(path, other, NOW));
    const restored = expectOk(openWorkspace(other, testDeps()));
    const after = expectOk(await restored.workspace.data.export());
    expect(after.tables).toEqual(before.tables);
    expect(after.blobs).toEqual(before.blobs);
    expect(expectOk(await restored.workspace.data.snapshots())[0]?.reason).toBe('restore');
    await restored.close();

    expectOk(restoreWorkspace(displaced ?? '', other, NOW + 1));
    const back = expectOk(openWorkspace(other, testDeps()));
    expect(expectOk(await back.workspace.settings.get()).theme).toBe('dark');
    expect(expectOk(await back.workspace.cvs.list())).toEqual([]);
    await back.close();
  });

  it('refuses what is no backup, a damaged one, a newer one and an open workspace, and changes nothing', async () => {
    using folder = temporaryFolder();
    const home = join(folder.path, 'home');
    const sample = await openSample(home);
    const { path } = expectOk(await sample.workspace.data.backup({ directory: folder.path }));
    expectFailure(restoreWorkspace(path, home, NOW), 'workspace-locked');
    await sample.close();

    const garbage = join(folder.path, 'garbage.sqlite');
    writeFileSync(garbage, 'no backup '.repeat(1000));
    expectFailure(restoreWorkspace(garbage, home, NOW), 'backup-unusable');
    expectFailure(restoreWorkspace(join(folder.path, 'missing'), home, NOW), 'backup-unusable');
    mkdirSync(join(folder.path, 'folder'));
    expectFailure(restoreWorkspace(join(folder.path, 'folder'), home, NOW), 'backup-unusable');

    const stranger = join(folder.path, 'stranger.sqlite');
    change(stranger, 'CREATE TABLE songs (title TEXT); PRAGMA user_version = 10');
    expect(expectFailure(restoreWorkspace(stranger, home, NOW), 'backup-unusable').message).toContain('no backup');

    change(path, "UPDATE backup_blobs SET bytes = x'00'");
    expect(expectFailure(restoreWorkspace(path, home, NOW), 'backup-unusable').message).toContain('has changed');
    change(path, 'PRAGMA user_version = 5000');
    expectFailure(restoreWorkspace(path, home, NOW), 'workspace-newer');

    const still = expectOk(openWorkspace(home, testDeps()));
    expect(expectOk(await still.workspace.cvs.list())).toHaveLength(1);
    await still.close();
    expect(readdirSync(join(home, 'snapshots'))).toEqual([]);
  });

  it('writes what only its owner may read, and restores it so', async () => {
    using folder = temporaryFolder();
    const home = join(folder.path, 'home');
    const sample = await openSample(home);
    const { path } = expectOk(await sample.workspace.data.backup({ directory: folder.path }));
    await sample.close();
    expect(rightsOf(path)).toBe(OWNER_ALONE);
    chmodSync(path, 0o644);
    const { displaced } = expectOk(restoreWorkspace(path, home, NOW));
    expect(rightsOf(join(home, 'workspace.sqlite'))).toBe(OWNER_ALONE);
    expect(rightsOf(displaced ?? '')).toBe(OWNER_ALONE);
  });

  it('takes the place of a damaged workspace, whose file is kept as it is', async () => {
    using folder = temporaryFolder();
    const home = join(folder.path, 'home');
    const sample = await openSample(home);
    const { path } = expectOk(await sample.workspace.data.backup({ directory: folder.path }));
    await sample.close();
    writeFileSync(join(home, 'workspace.sqlite'), 'damaged '.repeat(1000));
    expectFailure(openWorkspace(home, testDeps()), 'workspace-damaged');
    expectOk(restoreWorkspace(path, home, NOW));
    const restored = expectOk(openWorkspace(home, testDeps()));
    expect(expectOk(await restored.workspace.cvs.list())).toHaveLength(1);
    await restored.close();
  });
});

/** Windows tells only whether a file may be written. */
const OWNER_ALONE = process.platform === 'win32' ? '666' : '600';
const rightsOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

function change(path: string, sql: string): void {
  const db = new Database(path);
  db.exec(sql);
  db.close();
}
