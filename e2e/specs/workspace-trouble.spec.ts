import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type App, expect, test } from '../fixtures/app.ts';
import { childrenOf } from '../fixtures/processes.ts';
import { withSample } from '../fixtures/steps.ts';
import { CvPage } from '../pages/cv.ts';

/** Does something to the workspace and gives the way to make it good again. */
type Trouble = (workspace: string) => () => void;

const troubles: readonly [what: string, code: string, Trouble][] = [
  [
    'another instance has the workspace',
    'workspace-locked',
    (workspace) => {
      const lock = new DatabaseSync(join(workspace, 'lock.sqlite'), { timeout: 10_000 });
      lock.exec('BEGIN EXCLUSIVE');
      return () => lock.close();
    },
  ],
  [
    'a newer version wrote the workspace',
    'workspace-newer',
    (workspace) => {
      const before = setVersion(workspace, 100_000);
      return () => setVersion(workspace, before);
    },
  ],
  [
    'the workspace is damaged',
    'workspace-damaged',
    (workspace) => {
      const path = join(workspace, 'workspace.sqlite');
      setVersion(workspace, setVersion(workspace, 0));
      copyFileSync(path, `${path}.good`);
      const bytes = readFileSync(path);
      writeFileSync(path, bytes.fill(0x5a, 4096));
      for (const rest of ['-wal', '-shm']) rmSync(path + rest, { force: true });
      return () => copyFileSync(`${path}.good`, path);
    },
  ],
];

for (const [what, code, make] of troubles) {
  test(`@browser ${what}: the page says so, and goes on as soon as it is over`, async ({ app, workspace }) => {
    await withSample(app.page);
    const name = await new CvPage(app.page).fact('basics.name').innerText();
    const repair = await betweenProcesses(app, () => make(workspace));
    try {
      await app.page.reload();
      const alert = app.page.getByRole('alert').first();
      await expect(alert).toContainText(code);
      // What happened, and what to do.
      expect((await alert.locator('p').allInnerTexts()).filter((text) => text.trim().endsWith('.')).length).toBe(2);
    } finally {
      repair();
    }
    await expect(async () => {
      const again = app.page.getByRole('button', { name: 'Try again' }).first();
      if (await again.isVisible()) await again.click();
      await expect(new CvPage(app.page).fact('basics.name')).toContainText(name, { timeout: 1_000 });
    }).toPass();
  });
}

test('@browser a data process that cannot live is given up, and the person tries again', async ({ app }) => {
  await withSample(app.page);
  const lost = app.page.getByRole('alert').filter({ hasText: 'could not be kept running' }).first();
  await expect(async () => {
    await killData(app);
    await expect(lost).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await lost.getByRole('button', { name: 'Try again' }).click();
  await expect(lost).toHaveCount(0);
  await new CvPage(app.page).remove(new CvPage(app.page).fact('basics.name'));
  await expect(app.page.getByText('Removed.')).toBeVisible();
});

/** Ends the data process, and does `work` before the next one can start. */
async function betweenProcesses<T>(app: App, work: () => T): Promise<T> {
  const launcher = app.server()?.pid ?? 0;
  // Windows cannot halt a process; there the wait before a restart has to do.
  const halts = process.platform !== 'win32';
  if (halts) process.kill(launcher, 'SIGSTOP');
  try {
    await killData(app);
    return work();
  } finally {
    if (halts) process.kill(launcher, 'SIGCONT');
  }
}

async function killData(app: App): Promise<void> {
  for (const pid of await childrenOf(app.server()?.pid ?? 0)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It had ended by itself.
    }
  }
}

function setVersion(workspace: string, version: number): number {
  const db = new DatabaseSync(join(workspace, 'workspace.sqlite'), { timeout: 10_000 });
  const before = Number(db.prepare('PRAGMA user_version').get()?.['user_version']);
  db.exec(`PRAGMA user_version = ${version}; PRAGMA wal_checkpoint(TRUNCATE);`);
  db.close();
  return before;
}
