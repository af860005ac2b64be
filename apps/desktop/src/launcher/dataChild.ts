import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { Failure } from '@career-mentor/core/kernel';
import { DATA_PROCESS_RESTARTS, supervise, type RestartPolicy, type Supervised } from '@career-mentor/core/policy';

/** The data process as the launcher sees it: a socket behind which it answers, whichever process that is just now. */
export interface DataChild {
  readonly socketPath: string;
  /**
   * Resolves as soon as a data process answers; with the reason when its workspace could not be opened, or when the
   * process ended so often that it is not started any more.
   */
  readonly whenReady: () => Promise<Readiness>;
  /** Starts a process that was given up once more; does nothing otherwise. */
  readonly tryAgain: () => void;
  readonly stop: () => Promise<void>;
}

const Told = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('not-opened'), failure: Failure }),
]);
export type Readiness = z.infer<typeof Told> | { readonly kind: 'given-up'; readonly failure: Failure };

export interface DataChildOptions {
  /** The file to run as data process. */
  readonly entry: string;
  readonly workspace: string;
  readonly policy?: RestartPolicy;
}

/** Starts the data process and starts it again when it ends: what it was doing lies in its database. */
export function startDataChild({ entry, workspace, policy = DATA_PROCESS_RESTARTS }: DataChildOptions): DataChild {
  const folder = mkdtempSync(join(tmpdir(), 'career-mentor-'));
  const socketPath = socketIn(folder);
  const readiness = createReadiness();
  const supervisor = supervise({
    start: () => {
      readiness.forget();
      const child = forkData(entry, ['--workspace', workspace, '--listen', socketPath]);
      child.on('message', readiness.hear);
      // Before the supervisor hears of the end, because what it then says must not be forgotten.
      child.once('exit', readiness.forget);
      return superviseChild(child);
    },
    policy,
    onGiveUp: () => readiness.settle({ kind: 'given-up', failure: DATA_LOST }),
    now: Date.now,
    // The wait for a restart alone keeps no launcher alive that has been closed.
    wait: (milliseconds, then) => void setTimeout(then, milliseconds).unref(),
  });
  return {
    socketPath,
    whenReady: readiness.whenReady,
    tryAgain: supervisor.tryAgain,
    stop: async () => {
      await supervisor.stop()?.gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Nothing it prints may reach the screen of whoever typed the command, but its errors should. */
const forkData = (entry: string, args: readonly string[]): ChildProcess =>
  fork(entry, [...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: ['--disable-warning=ExperimentalWarning', ...LEAN],
    env: { ...process.env, ...LEAN_MALLOC },
  });

interface SupervisedChild extends Supervised {
  /** Resolves when the process has ended. */
  readonly gone: Promise<void>;
}

function superviseChild(child: ChildProcess): SupervisedChild {
  return {
    gone: new Promise((resolve) => child.once('exit', () => resolve())),
    onEnd: (listener) => void child.once('exit', (code) => listener(code ?? 1)),
    stop: () => askToEnd(child),
  };
}

/** Room for young objects of at most 4 MB instead of 16: the process works in short bursts, and idles with 25 MB less. */
const LEAN = ['--max-semi-space-size=4'];
/** For glibc, other systems ignore it: freed memory goes back to the system at once. 8 MB less while idle. */
const LEAN_MALLOC = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072', MALLOC_MMAP_THRESHOLD_: '131072' };

/** Asks the process to end by itself, so that it gives its lock back; insists after two seconds. */
function askToEnd(child: ChildProcess): void {
  if (child.connected) child.disconnect();
  const insist = setTimeout(() => child.kill('SIGKILL'), 2_000);
  child.once('exit', () => clearTimeout(insist));
}

/** What is known about the process that runs now. Who waits goes on waiting when one ends before it was ready. */
function createReadiness() {
  let next = Promise.withResolvers<Readiness>();
  let isSettled = false;
  const settle = (readiness: Readiness): void => {
    isSettled = true;
    next.resolve(readiness);
  };
  return {
    whenReady: () => next.promise,
    settle,
    hear: (message: unknown): void => {
      const told = Told.safeParse(message);
      if (told.success) settle(told.data);
    },
    forget: (): void => {
      if (isSettled) next = Promise.withResolvers<Readiness>();
      isSettled = false;
    },
  };
}

/** Windows has no socket files but pipes with names; the name cannot be guessed. */
const socketIn = (folder: string): string =>
  process.platform === 'win32'
    ? `\\\\.\\pipe\\career-mentor-${randomBytes(16).toString('hex')}`
    : join(folder, 'data.sock');

const DATA_LOST: Failure = {
  code: 'data-lost',
  message: 'The part of the app that keeps your data could not be kept running.',
  guidance: 'Your data is safe on disk. Try again; if that does not help, close the app and start it again.',
};
