import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { withTemporaryFolder } from './temporaryFolder.ts';

/** The app in browser mode, as its own process. */
export interface RunningApp {
  /** With the one-time token. */
  readonly address: string;
  readonly processId: number;
  readonly stop: () => Promise<void>;
}

/** Gives `use` a running app on a free port with an empty workspace, and ends both afterwards, whatever happened. */
export const withApp = <T>(cli: string, use: (app: RunningApp) => Promise<T>): Promise<T> =>
  withTemporaryFolder(async (workspace) => {
    const app = await startApp(cli, workspace);
    // A benchmark that is cut short must not leave a server behind.
    const stopOnExit = (): void => void process.kill(app.processId);
    process.once('exit', stopOnExit);
    try {
      return await use(app);
    } finally {
      process.off('exit', stopOnExit);
      await app.stop();
    }
  });

/** Starts `career-mentor serve`; resolves when it has said its address. */
async function startApp(cli: string, workspace: string): Promise<RunningApp> {
  const child = spawn(process.execPath, [cli, 'serve', '--no-open', '--port', '0', '--workspace', workspace], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await addressOf(child);
  if (child.pid === undefined) throw new Error('the app did not start');
  return {
    address,
    processId: child.pid,
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the app has no output to read the address from');
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\S+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('the app ended before it said its address');
}
