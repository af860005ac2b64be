import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { Failure } from '@career-mentor/core/kernel';

/** The data process as the launcher sees it: a socket behind which it answers, whichever process that is just now. */
export interface DataChild {
  readonly socketPath: string;
  /** Resolves as soon as a data process answers; with the reason when its workspace could not be opened. */
  readonly whenReady: () => Promise<Readiness>;
  readonly stop: () => Promise<void>;
}

const Readiness = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('not-opened'), failure: Failure }),
]);
export type Readiness = z.infer<typeof Readiness>;

const FIRST_DELAY_MS = 100;
const LONGEST_DELAY_MS = 5_000;
/** A process that lived this long was well; the next end starts with the short wait again. */
const HEALTHY_AFTER_MS = 30_000;

/** Starts the data process and starts it again whenever it ends: what it was doing lies in its database. */
export function startDataChild(entry: string, workspace: string): DataChild {
  const folder = mkdtempSync(join(tmpdir(), 'career-mentor-'));
  const socketPath = socketIn(folder);
  let delay = FIRST_DELAY_MS;
  let stopped = false;
  let ready = Promise.withResolvers<Readiness>();
  let child: ChildProcess;

  const start = (): void => {
    if (stopped) return;
    const startedAt = Date.now();
    // Nothing it prints may reach the screen of whoever typed the command, but its errors should.
    child = fork(entry, ['--workspace', workspace, '--listen', socketPath], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: ['--disable-warning=ExperimentalWarning'],
    });
    child.on('message', (message) => {
      const parsed = Readiness.safeParse(message);
      if (parsed.success) ready.resolve(parsed.data);
    });
    child.once('exit', () => {
      if (stopped) return;
      if (Date.now() - startedAt > HEALTHY_AFTER_MS) delay = FIRST_DELAY_MS;
      ready = Promise.withResolvers<Readiness>();
      setTimeout(start, delay);
      delay = Math.min(LONGEST_DELAY_MS, delay * 2);
    });
  };
  start();

  return {
    socketPath,
    whenReady: () => ready.promise,
    stop: async () => {
      stopped = true;
      await endOf(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Asks the process to end by itself, so that it gives its lock back; insists after two seconds. */
async function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  if (child.connected) child.disconnect();
  const insist = setTimeout(() => child.kill('SIGKILL'), 2_000);
  await ended;
  clearTimeout(insist);
}

/** Windows has no socket files but pipes with names; the name cannot be guessed. */
const socketIn = (folder: string): string =>
  process.platform === 'win32'
    ? `\\\\.\\pipe\\career-mentor-${randomBytes(16).toString('hex')}`
    : join(folder, 'data.sock');
