import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** The app in browser mode, as its own process. */
export interface RunningApp {
  /** With the one-time token. */
  readonly address: string;
  readonly processId: number;
  readonly stop: () => Promise<void>;
}

/** Starts `career-mentor serve` on a free port; resolves when it has said its address. */
export async function startApp(cli: string, workspace: string): Promise<RunningApp> {
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
