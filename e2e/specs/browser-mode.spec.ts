import { type IncomingMessage, type RequestOptions, request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '../fixtures/app.ts';
import { pdfCv } from '../fixtures/documents/make.ts';
import { childrenOf } from '../fixtures/processes.ts';
import { startServer } from '../fixtures/server.ts';
import { withSample } from '../fixtures/steps.ts';
import { CvPage } from '../pages/cv.ts';
import { WelcomePage } from '../pages/welcome.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Asks without a browser, so that every header can be forged. */
function ask(address: string, options: RequestOptions = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(address, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sent.once('error', reject);
    sent.end();
  });
}

const REFUSED = [401, 403, 404, 421];

test('@browser without the token nobody gets in, and the token works once', async ({ workspace }) => {
  const server = await startServer(workspace);
  try {
    const { origin } = new URL(server.address);
    for (const path of ['/', '/trpc/status.get', '/trpc/cvs.list', '/?token=guessed']) {
      expect(REFUSED, path).toContain((await ask(`${origin}${path}`)).status);
    }
    const first = await ask(server.address);
    const cookie = String(first.headers['set-cookie']);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Strict/i);
    expect((await ask(server.address)).headers['set-cookie']).toBeUndefined();

    const headers = { cookie: cookie.split(';')[0] ?? '' };
    expect((await ask(`${origin}/trpc/status.get`, { headers })).status).toBe(200);
    const forged = [
      { ...headers, host: 'example.org' },
      { ...headers, host: 'example.org:80' },
      { ...headers, origin: 'https://example.org' },
      { ...headers, origin: 'null' },
      { cookie: `${headers.cookie}x` },
    ];
    for (const wrong of forged) {
      expect(REFUSED, JSON.stringify(wrong)).toContain(
        (await ask(`${origin}/trpc/status.get`, { headers: wrong })).status,
      );
    }
  } finally {
    await server.stop();
  }
});

test('@browser every answer carries the policy, and no path leaves the page folder', async ({ workspace }) => {
  const server = await startServer(workspace);
  try {
    const { origin } = new URL(server.address);
    const cookie = String((await ask(server.address)).headers['set-cookie']).split(';')[0] ?? '';
    const page = await ask(`${origin}/`, { headers: { cookie } });
    expect(page.status).toBe(200);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.headers['x-content-type-options']).toBe('nosniff');
    expect(page.body).not.toMatch(/<script(?![^>]*src=)/);
    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2f..%2fpackage.json',
      '/assets/../../package.json',
    ]) {
      const { hostname, port } = new URL(origin);
      const answer = await ask(origin, { hostname, port, path, headers: { cookie } });
      expect(answer.body, path).not.toContain('"dependencies"');
    }
  } finally {
    await server.stop();
  }
});

test('@browser it listens on this machine only', async ({ workspace }) => {
  const server = await startServer(workspace);
  try {
    const { port } = new URL(server.address);
    const others = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .filter((each) => !each.internal && each.family === 'IPv4');
    for (const { address } of others) {
      await expect(ask(`http://${address}:${port}/`, { timeout: 2000 }), address).rejects.toThrow();
    }
  } finally {
    await server.stop();
  }
});

test('@browser the page asks nobody but the app', async ({ app }) => {
  const foreign: string[] = [];
  const { origin } = new URL(app.page.url());
  app.page.on('request', (each) => {
    if (!each.url().startsWith(origin) && !/^(blob|data):/.test(each.url())) foreign.push(each.url());
  });
  const refused: string[] = [];
  app.page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  await withSample(app.page);
  for (const section of ['jobs', 'gaps', 'roadmap', 'resources', 'settings', 'cv']) {
    await app.page.goto(`${origin}/#/${section}`);
    await app.page.locator('h1, h2').first().waitFor();
    await sleep(300);
  }
  expect(foreign).toEqual([]);
  expect(refused).toEqual([]);
});

test('@browser a data process that is killed while it reads a CV comes back and finishes', async ({ app }) => {
  const launcher = app.server()?.pid ?? 0;
  const answered = app.page.waitForResponse((response) => response.url().includes('cvs.import'));
  await new WelcomePage(app.page).upload(await pdfCv());
  await answered;
  const children = await childrenOf(launcher);
  expect(children.length).toBeGreaterThan(0);
  for (const pid of children) process.kill(pid, 'SIGKILL');
  await new CvPage(app.page).isShown();
});

test('@browser a power cut loses nothing that was shown', async ({ app, workspace }) => {
  await withSample(app.page);
  const name = await new CvPage(app.page).fact('basics.name').innerText();
  const server = app.server();
  const children = await childrenOf(server?.pid ?? 0);
  await server?.kill();
  for (const pid of children) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended with its parent.
    }
  }
  const again = await startServer(workspace);
  try {
    await app.page.goto(again.address);
    await expect(new CvPage(app.page).fact('basics.name')).toContainText(name);
  } finally {
    await app.page.goto('about:blank');
    await again.stop();
  }
});

test('@browser whoever closes the tab while a change is on its way is asked first', async ({ app }) => {
  const { page } = app;
  await withSample(page);
  const held = Promise.withResolvers<void>();
  await page.route('**/trpc/settings.set*', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox').fill('dark');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saving', { exact: false }).first()).toBeVisible();
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  held.resolve();
  await expect(page.getByText('All saved')).toBeVisible();
});
