import { once } from 'node:events';
import type { MessagePort } from 'node:worker_threads';
import { pathToFileURL } from 'node:url';
import { PORT, PORT_WANTED } from '../../../apps/desktop/src/ipc/electron/channels.ts';
import { standIn } from './module.ts';

/**
 * Runs the built main process named on the command line over the stand-in, plays the page (loads itself, asks for its
 * port, asks for the status, survives a crash of the data process), prints what it saw as JSON, and quits.
 */
const [shellEntry = ''] = process.argv.slice(2);
await import(pathToFileURL(shellEntry).href);
while (standIn.windows.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));

const window = standIn.windows[0];
if (!window) throw new Error('no window was opened');
const page = await standIn.handlers.get('app')?.({ url: window.address, method: 'GET' });
standIn.ipcMain.emit(PORT_WANTED, { senderFrame: { url: window.address, parent: null }, sender: window.webContents });
const first = await askStatus(0);
standIn.processes[0]?.crash();
const second = await askStatus(1);

const preferences: unknown = 'webPreferences' in window.options ? window.options.webPreferences : undefined;
console.log(
  JSON.stringify({
    address: window.address,
    preferences,
    policy: page?.headers.get('content-security-policy'),
    html: await page?.text(),
    first,
    second,
    processes: standIn.processes.length,
  }),
);
standIn.app.emit('will-quit');
process.exit(0);

/** Asks for the status through the page's newest port, as the page's own link would. */
async function askStatus(index: number): Promise<unknown> {
  const port = await portNumber(index);
  const answered = once(port, 'message');
  port.postMessage({ kind: 'call', protocol: 1, id: index + 1, type: 'query', path: 'status.get', input: undefined });
  const [reply] = await answered;
  return reply;
}

async function portNumber(index: number): Promise<MessagePort> {
  for (;;) {
    const [port] = window?.webContents.sent.filter((message) => message.channel === PORT)[index]?.ports ?? [];
    if (port) return port;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
