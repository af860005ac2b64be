import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '../fixtures/app.ts';
import { root } from '../fixtures/server.ts';

test('the built shell opens a powerless window, joins it to the real data process, and restarts that', async ({
  workspace,
}) => {
  const fakes = join(root, 'e2e/fakes/electron');
  const args = [
    '--import',
    join(fakes, 'register.ts'),
    join(fakes, 'drive.ts'),
    join(root, 'apps/desktop/dist/shell/index.js'),
  ];
  const { stdout } = await promisify(execFile)(process.execPath, [...args, '--workspace', join(workspace, 'data')], {
    env: { ...process.env, STAND_IN_USER_DATA: workspace },
  });
  const seen: unknown = JSON.parse(stdout);
  expect(seen).toMatchObject({
    address: 'app://career-mentor/index.html',
    preferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true },
    policy: expect.stringContaining("default-src 'none'"),
    html: expect.stringContaining('<script type="module"'),
    first: { kind: 'data', data: { mode: 'electron', workspacePath: join(workspace, 'data') } },
    second: { kind: 'data', data: { mode: 'electron' } },
    processes: 2,
  });
});
