import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RestartPolicy } from '@career-mentor/core/policy';
import { TRY_AGAIN_PATH } from '../ipc/loopback.ts';
import { startLauncher, type Launcher } from './startLauncher.ts';

/** Short waits and a window that no slow machine leaves while a test runs. */
const QUICK: RestartPolicy = { firstDelayMs: 10, longestDelayMs: 20, mostRestarts: 3, windowMs: 600_000 };
const dataEntry = join(import.meta.dirname, 'testing/dataEntry.ts');

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

let folder = '';
let launcher: Launcher;
let address: URL;
let cookie = '';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'career-mentor-launcher-'));
  mkdirSync(join(folder, 'page/assets'), { recursive: true });
  writeFileSync(join(folder, 'page/index.html'), '<title>the app</title>');
  writeFileSync(join(folder, 'page/assets/app-abc.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  const started = await startLauncher({
    port: 0,
    workspace: folder,
    dataEntry,
    rendererFolder: join(folder, 'page'),
    restarts: QUICK,
  });
  if (!started.ok) throw new Error(started.error.code);
  launcher = started.value;
  address = new URL(launcher.address);
  const opened = await ask(`/${address.search}`);
  cookie = String(opened.headers['set-cookie']).split(';')[0] ?? '';
});

afterEach(async () => {
  await launcher.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks by hand, because `fetch` sets Host and Origin itself. */
function ask(path: string, headers: Record<string, string> = {}, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request(
      { host: '127.0.0.1', port: address.port, path, headers, method: body === undefined ? 'GET' : 'POST' },
      (answer) => {
        let text = '';
        answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }));
        answer.on('error', reject);
      },
    );
    call.on('error', reject);
    call.end(body);
  });
}

describe('browser mode', () => {
  it('binds this machine only and serves the page to whoever has the cookie', async () => {
    expect(address.hostname).toBe('127.0.0.1');
    const page = await ask('/', { cookie });
    expect(page).toMatchObject({ status: 200, body: '<title>the app</title>' });
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.headers['cache-control']).toBe('no-store');
    expect((await ask('/gaps/deep/link', { cookie })).body).toContain('the app');
    const asset = await ask('/assets/app-abc.js', { cookie });
    expect(asset.headers['cache-control']).toContain('immutable');
    expect(asset.headers['content-type']).toContain('text/javascript');
  });

  it('shows nothing without it, and tells calls so in the shape of a failure', async () => {
    expect((await ask('/')).status).toBe(401);
    expect((await ask('/assets/app-abc.js')).status).toBe(401);
    const call = await ask('/trpc/cvs.list');
    expect(call.status).toBe(401);
    expect(JSON.parse(call.body)).toMatchObject({ error: { data: { failure: { code: 'no-session' } } } });
    expect((await ask(`/${address.search}`)).status).toBe(401);
    expect((await ask(`/${address.search}`, { cookie })).status).toBe(200);
  });

  it('refuses other hosts, other origins and requests that other sites cause', async () => {
    expect((await ask('/', { cookie, host: `evil.example:${address.port}` })).status).toBe(403);
    expect((await ask('/trpc/x', { cookie, origin: 'https://evil.example' }, '{}')).status).toBe(403);
    expect((await ask('/trpc/x', { cookie, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await ask('/trpc/x', { cookie, 'sec-fetch-site': 'same-site' })).status).toBe(403);
    expect((await ask('/', { cookie, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await ask('/', { cookie, 'sec-fetch-site': 'none' })).status).toBe(200);
  });

  it('gives no file outside the page', async () => {
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/assets/..%5c..%5csecret.txt',
      '/%zz.js',
    ]) {
      const answer = await ask(path, { cookie });
      expect(answer.body).not.toContain('secret');
      expect([200, 404]).toContain(answer.status);
    }
    expect((await ask('/index.html', { cookie }, 'x')).status).toBe(405);
  });

  it('hands calls on with their body and keeps the cookie to itself', async () => {
    const answer = await ask('/trpc/cvs.list?batch=1', { cookie }, '{"a":1}');
    expect(JSON.parse(answer.body)).toMatchObject({ url: '/trpc/cvs.list?batch=1', body: '{"a":1}', cookie: null });
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  it('starts the data process again when it dies, and calls wait for it', async () => {
    const before: unknown = JSON.parse((await ask('/trpc/x', { cookie })).body);
    const died = await ask('/trpc/die', { cookie });
    expect(died.status).toBe(503);
    const after: unknown = JSON.parse((await ask('/trpc/x', { cookie })).body);
    expect(after).toMatchObject({ url: '/trpc/x' });
    expect(after).not.toEqual(before);
  });

  it('says so when the data process cannot be kept alive, until someone tries again', async () => {
    // One that is just dying may take a call with it without dying twice, so deaths are not counted.
    const codeOfDeath = async (): Promise<unknown> => {
      const answer: { error: { data: { failure: { code: string } } } } = JSON.parse(
        (await ask('/trpc/die', { cookie }, '')).body,
      );
      return answer.error.data.failure.code;
    };
    await expect.poll(codeOfDeath, { timeout: 15_000 }).toBe('data-lost');
    expect((await ask('/trpc/x', { cookie })).status).toBe(503);
    expect((await ask(TRY_AGAIN_PATH, {}, '')).status).toBe(401);
    expect((await ask(TRY_AGAIN_PATH, { cookie })).status).toBe(405);
    expect((await ask(TRY_AGAIN_PATH, { cookie }, '')).status).toBe(204);
    expect((await ask('/trpc/x', { cookie })).status).toBe(200);
  });

  it('ends the stream at the data process when the browser leaves', async () => {
    const call = request({ host: '127.0.0.1', port: address.port, path: '/trpc/stream', headers: { cookie } });
    const first = new Promise<string>((resolve) =>
      call.on('response', (answer) => answer.once('data', (chunk: Buffer) => resolve(chunk.toString()))),
    );
    call.on('error', () => undefined);
    call.end();
    expect(await first).toContain('first');
    call.destroy();
    await expect.poll(() => existsSync(join(folder, 'left')), { timeout: 15_000 }).toBe(true);
  });
});

describe('a start that cannot be', () => {
  it('says that the port is taken', async () => {
    const options = { port: Number(address.port), workspace: folder, dataEntry, rendererFolder: folder };
    expect(await startLauncher(options)).toMatchObject({ ok: false, error: { code: 'port-taken' } });
  });

  it('hands on why the workspace could not be opened', async () => {
    const options = { port: 0, workspace: '/refused', dataEntry, rendererFolder: folder };
    expect(await startLauncher(options)).toMatchObject({ ok: false, error: { code: 'workspace-locked' } });
  });

  it('gives up on a data process that never lives', async () => {
    const options = { port: 0, workspace: '/deadly', dataEntry, rendererFolder: folder, restarts: QUICK };
    expect(await startLauncher(options)).toMatchObject({ ok: false, error: { code: 'data-lost' } });
  });
});
