import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type StandInOptions, createStandIn } from '../../../../e2e/fakes/electron/standIn.ts';
import { CONNECT, DATA_LOST, MENU, PORT, PORT_WANTED } from '../ipc/electron/channels.ts';
import { type ShellOptions, startShell } from './startShell.ts';

const OWN = 'app://career-mentor/index.html';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shell-'));
  mkdirSync(join(folder, 'page/assets'), { recursive: true });
  writeFileSync(join(folder, 'page/index.html'), '<title>Career Mentor</title>');
  writeFileSync(join(folder, 'page/assets/main.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'not for the page');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function start(options: StandInOptions = {}, shell: Partial<ShellOptions> = {}) {
  const standIn = createStandIn(options);
  await startShell(standIn.electron, {
    pageFolder: join(folder, 'page'),
    preload: '/app/preload.cjs',
    dataEntry: '/app/data.js',
    windowStatePath: join(folder, 'window.json'),
    args: ['--workspace', '/home/w'],
    platform: 'linux',
    now: () => 0,
    wait: (_milliseconds, then) => then(),
    ...shell,
  });
  return standIn;
}

const firstOf = <T>(items: readonly T[]): T => {
  const [first] = items;
  if (first === undefined) throw new Error('nothing is there');
  return first;
};

describe('the window', () => {
  it('is sandboxed, isolated and shows our page once it is drawn', async () => {
    const window = firstOf((await start()).windows);
    expect(window.options).toMatchObject({
      show: false,
      webPreferences: {
        preload: '/app/preload.cjs',
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        webviewTag: false,
      },
    });
    expect(window.address).toBe(OWN);
    expect(window.calls).toEqual([]);
    window.emit('ready-to-show');
    expect(window.calls).toEqual(['show']);
  });

  it('comes back where it was', async () => {
    const first = firstOf((await start()).windows);
    first.bounds = { x: 100, y: 50, width: 1300, height: 900 };
    first.maximized = true;
    first.emit('close');
    const second = firstOf((await start()).windows);
    expect(second.options).toMatchObject({ x: 100, y: 50, width: 1300, height: 900 });
    expect(second.maximized).toBe(true);
  });

  it('is brought to the front by a second instance, which itself ends at once', async () => {
    const standIn = await start();
    const window = firstOf(standIn.windows);
    window.minimized = true;
    standIn.app.emit('second-instance');
    expect(window.calls).toEqual(['restore', 'focus']);
    expect(standIn.windows).toHaveLength(1);
    const second = await start({ first: false });
    expect(second.calls).toEqual(['quit']);
    expect([second.windows, second.processes]).toEqual([[], []]);
  });

  it('ends the app when it closes, except on macOS, where a click on the icon opens a new one', async () => {
    const linux = await start();
    linux.app.emit('window-all-closed');
    expect(linux.calls).toContain('quit');
    const mac = await start({}, { platform: 'darwin' });
    mac.app.emit('window-all-closed');
    expect(mac.calls).not.toContain('quit');
    firstOf(mac.windows).emit('closed');
    mac.app.emit('activate');
    expect(mac.windows).toHaveLength(2);
  });
});

describe('what the page may not do', () => {
  it('stays on our page; https is opened outside only after a yes', async () => {
    const standIn = await start({ answer: 0 });
    const page = firstOf(standIn.windows).webContents;
    expect(page.tries('will-navigate', `${OWN}#/cv`)).toBe(false);
    expect(page.tries('will-navigate', 'https://example.org/course')).toBe(true);
    await sleep(0);
    expect(standIn.questions[0]?.detail).toContain('https://example.org/course');
    expect(standIn.opened).toEqual(['https://example.org/course']);
    expect(page.tries('will-redirect', 'https://example.org/')).toBe(true);
    expect(page.tries('will-attach-webview', OWN)).toBe(true);
  });

  it('opens no window, and nothing outside after a no', async () => {
    const standIn = await start({ answer: 1 });
    const page = firstOf(standIn.windows).webContents;
    for (const url of ['https://example.org/', 'file:///etc/passwd', OWN]) {
      expect(page.openWindow({ url })).toEqual({ action: 'deny' });
      await sleep(0);
    }
    expect(standIn.questions).toHaveLength(1);
    expect(standIn.opened).toEqual([]);
  });

  it('gets no permission but the clipboard for copying, no device, and no connection', async () => {
    const { session } = await start();
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'openExternal',
      'fullscreen',
    ]) {
      expect(session.asks(permission, { requestingUrl: OWN })).toBe(false);
      expect(session.checks(permission, OWN)).toBe(false);
    }
    expect(session.asks('clipboard-sanitized-write', { requestingUrl: OWN })).toBe(true);
    expect(session.asks('clipboard-sanitized-write', { requestingUrl: 'https://example.org/' })).toBe(false);
    expect(session.devices()).toBe(false);
    expect(session.cancels('https://example.org/')).toBe(true);
    expect(session.cancels(`${OWN}`)).toBe(false);
    expect(session.cancels('blob:app://career-mentor/1')).toBe(false);
  });

  it('reads files of the page only, each with the security headers', async () => {
    const { handlers } = await start();
    const serve = handlers.get('app');
    const ask = async (url: string, method = 'GET') => serve?.({ url, method });
    const index = await ask(OWN);
    expect(await index?.text()).toContain('Career Mentor');
    expect(index?.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await ask('app://career-mentor/assets/main.js'))?.headers.get('content-type')).toContain('javascript');
    for (const url of [
      'app://career-mentor/%2e%2e/secret.txt',
      'app://career-mentor/..%2fsecret.txt',
      'app://other/index.html',
    ]) {
      const answer = await ask(url);
      expect([403, 404]).toContain(answer?.status);
      expect(await answer?.text()).not.toContain('not for the page');
    }
    expect((await ask(OWN, 'POST'))?.status).toBe(405);
  });
});

describe('the data process', () => {
  const ask = (standIn: Awaited<ReturnType<typeof start>>, url: string, parent: object | null = null) => {
    const { webContents } = firstOf(standIn.windows);
    standIn.ipcMain.emit(PORT_WANTED, { senderFrame: { url, parent }, sender: webContents });
    return webContents.sent.filter((message) => message.channel === PORT);
  };

  it('is joined to the page by a port, but to no stranger', async () => {
    const standIn = await start();
    const process = firstOf(standIn.processes);
    expect([process.entry, process.args]).toEqual(['/app/data.js', ['--workspace', '/home/w']]);
    expect(ask(standIn, 'https://example.org/')).toHaveLength(0);
    expect(ask(standIn, OWN, {})).toHaveLength(0);
    expect(ask(standIn, OWN)).toHaveLength(1);
    expect(firstOf(process.received).message).toEqual({ kind: CONNECT });
    const heard = new Promise((resolve) => firstOf(firstOf(process.received).ports).once('message', resolve));
    firstOf(firstOf(ask(standIn, OWN)).ports).postMessage('hello');
    expect(await heard).toBe('hello');
    for (const { ports } of process.received) firstOf(ports).close();
  });

  it('is started again after a crash, and the page gets a new port without asking', async () => {
    const standIn = await start();
    ask(standIn, OWN);
    firstOf(standIn.processes).crash();
    expect(standIn.processes).toHaveLength(2);
    expect(firstOf(standIn.windows).webContents.sent.filter((message) => message.channel === PORT)).toHaveLength(2);
    expect(standIn.processes[1]?.received).toHaveLength(1);
    for (const each of standIn.processes) for (const { ports } of each.received) firstOf(ports).close();
  });

  it('is given up when it cannot live, and tried again when the page asks once more', async () => {
    const standIn = await start();
    const { webContents } = firstOf(standIn.windows);
    const heard = (channel: string) => webContents.sent.filter((message) => message.channel === channel).length;
    ask(standIn, OWN);
    for (let end = 0; end < 7; end += 1) standIn.processes.at(-1)?.crash();
    expect([standIn.processes.length, heard(DATA_LOST), heard(PORT)]).toEqual([7, 1, 7]);
    ask(standIn, OWN);
    expect([standIn.processes.length, heard(DATA_LOST), heard(PORT)]).toEqual([8, 1, 8]);
    for (const each of standIn.processes) for (const { ports } of each.received) firstOf(ports).close();
  });

  it('is stopped with the app and not started again then', async () => {
    const standIn = await start();
    standIn.app.emit('will-quit');
    expect(firstOf(standIn.processes).killed).toBe(true);
    firstOf(standIn.processes).crash();
    expect(standIn.processes).toHaveLength(1);
    expect(firstOf(standIn.windows).webContents.sent.some((message) => message.channel === DATA_LOST)).toBe(false);
  });
});

describe('the menu', () => {
  it('sends its commands to the page', async () => {
    const standIn = await start();
    const items = firstOf(standIn.menus).flatMap((menu) => (Array.isArray(menu.submenu) ? menu.submenu : []));
    items.find((item) => item.label === 'Command palette').click();
    expect(firstOf(standIn.windows).webContents.sent.at(-1)).toMatchObject({ channel: MENU, value: 'palette' });
  });
});
