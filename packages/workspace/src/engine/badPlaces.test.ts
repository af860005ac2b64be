import Database from 'better-sqlite3';
import { existsSync, mkdirSync, readFileSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { storageFailureOf } from '../db/failures.ts';
import { openWorkspaceFile } from '../db/openWorkspaceFile.ts';
import { expectFailure, expectOk } from '../testing/expectResult.ts';
import { mountReadOnly, mountSmallDisk } from '../testing/mounted.ts';
import { example, openSample, testDeps } from '../testing/openTestWorkspace.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { compose, openWorkspace, type OpenWorkspace } from './openWorkspace.ts';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const cvFile = () => ({ fileName: 'cv.txt', bytes: base64(example('cv.txt').bytes) });
const advert = Buffer.from(example('advert.txt').bytes).toString('utf8');

/** What must hold on any disk without room: every way in says so, what was there stays, and with room it all works. */
async function expectHonestWhenFull(
  open: OpenWorkspace,
  disk: { readonly fill: () => void; readonly free: () => void },
) {
  const { workspace } = open;
  const kept = expectOk(await workspace.jobs.importText({ text: advert }));
  disk.fill();
  expectFailure(await workspace.jobs.importText({ text: advert.replace('Data Analyst', 'Biologist') }), 'disk-full');
  const task = await workspace.cvs.import(cvFile());
  if (!task.ok) expectFailure(task, 'disk-full');
  await open.whenIdle();
  expect(expectOk(await workspace.cvs.list())).toEqual([]);
  expect(expectOk(await workspace.jobs.list({})).map(({ id }) => id)).toEqual([kept.jobId]);
  disk.free();
  expectOk(await workspace.jobs.importText({ text: advert.replace('Data Analyst', 'Biologist') }));
  expectOk(await workspace.cvs.import(cvFile()));
  await open.whenIdle();
  expect(expectOk(await workspace.cvs.list())).toHaveLength(1);
}

describe('a disk without room', () => {
  it('is said by every import, costs nothing that was there, and is over when there is room (limit of the database)', async () => {
    using folder = temporaryFolder();
    const deps = testDeps();
    const file = expectOk(openWorkspaceFile(folder.path, deps.clock.now()));
    const open = compose(file, deps);
    const limitTo = (pages: number) => file.db.pragma(`max_page_count = ${pages}`);
    await expectHonestWhenFull(open, {
      fill: () => limitTo(Number(file.db.pragma('page_count', { simple: true }))),
      free: () => limitTo(1_000_000),
    });
    await open.close();
  });

  it('is said as well on a real full disk, and when a workspace is opened or backed up there', async () => {
    using folder = temporaryFolder();
    const disk = mountSmallDisk(join(folder.path, 'disk'), 2 * 1024 * 1024);
    // Without the right to mount, the test above stands for this one; what is left is that the code of the system is known.
    if (!disk)
      return void expect(storageFailureOf(Object.assign(new Error(), { code: 'ENOSPC' })).code).toBe('disk-full');
    using mounted = disk;
    const ballast = join(mounted.path, 'ballast');
    const fill = () => fillUp(ballast, mounted.path);
    const free = () => writeFileSync(ballast, '');
    const place = join(mounted.path, 'workspace');
    const open = expectOk(openWorkspace(place, testDeps()));
    await expectHonestWhenFull(open, { fill, free });
    fill();
    expectFailure(await open.workspace.data.backup({ directory: undefined }), 'disk-full');
    await open.close();
    expectFailure(openWorkspace(join(mounted.path, 'another'), testDeps()), 'disk-full');
    free();
    const again = expectOk(openWorkspace(place, testDeps()));
    expect(expectOk(await again.workspace.cvs.list())).toHaveLength(1);
    await again.close();
  });
});

describe('a place that cannot be written to', () => {
  it('is named, whether it is no folder or may not be changed, and nothing is left there', async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, 'file'), 'of somebody');
    expectFailure(openWorkspace(join(folder.path, 'file', 'below'), testDeps()), 'workspace-read-only');
    expectFailure(openWorkspace(join(folder.path, 'file'), testDeps()), 'workspace-read-only');
    expect(readFileSync(join(folder.path, 'file'), 'utf8')).toBe('of somebody');
    const place = join(folder.path, 'place');
    mkdirSync(place);
    await (await openSample(place)).close();
    const disk = mountReadOnly(place);
    // Not every machine lets a test forbid writing to an administrator; the two above need no such right.
    if (!disk) return;
    using mounted = disk;
    expectFailure(openWorkspace(mounted.path, testDeps()), 'workspace-read-only');
    expectFailure(openWorkspace(join(mounted.path, 'new'), testDeps()), 'workspace-read-only');
  });
});

describe('a workspace that cannot be opened', () => {
  it('is left as it is when a newer version wrote it, and opens when the newer mark is gone', async () => {
    using folder = temporaryFolder();
    await (await openSample(folder.path)).close();
    const database = join(folder.path, 'workspace.sqlite');
    const version = setVersion(database, 100_000);
    const before = readFileSync(database);
    expectFailure(openWorkspace(folder.path, testDeps()), 'workspace-newer');
    expect(readFileSync(database).equals(before)).toBe(true);
    setVersion(database, version);
    const again = expectOk(openWorkspace(folder.path, testDeps()));
    expect(expectOk(await again.workspace.cvs.list())).toHaveLength(1);
    await again.close();
  });

  it('is left as it is when it is damaged in the middle, and comes back from a backup', async () => {
    using folder = temporaryFolder();
    const sample = await openSample(join(folder.path, 'mine'));
    const { path } = expectOk(await sample.workspace.data.backup({ directory: folder.path }));
    await sample.close();
    const database = join(folder.path, 'mine/workspace.sqlite');
    const bytes = readFileSync(database);
    bytes.fill(0x5a, 4096, bytes.length - 4096);
    writeFileSync(database, bytes);
    expectFailure(openWorkspace(join(folder.path, 'mine'), testDeps()), 'workspace-damaged');
    expect(readFileSync(database).equals(bytes)).toBe(true);
    expect(existsSync(path)).toBe(true);
  });

  it('is not shared with a second instance, which can have it once the first has ended', async () => {
    using folder = temporaryFolder();
    const first = await openSample(folder.path);
    expectFailure(openWorkspace(folder.path, testDeps()), 'workspace-locked');
    await first.close();
    await expectOk(openWorkspace(folder.path, testDeps())).close();
  });
});

/** Sets the schema version of a database file and gives the one before. */
function setVersion(path: string, version: number): number {
  const db = new Database(path);
  const before = Number(db.pragma('user_version', { simple: true }));
  db.pragma(`user_version = ${version}`);
  db.close();
  return before;
}

/** Writes until nothing is left, in steps that get smaller. */
function fillUp(file: string, disk: string): void {
  for (let size = 1024 * 1024; size >= 512; size /= 2) {
    for (;;) {
      try {
        writeFileSync(file, Buffer.alloc(size), { flag: 'a' });
      } catch {
        // No room for this much more.
        break;
      }
    }
  }
  expect(statfsSync(disk).bavail).toBe(0);
}
