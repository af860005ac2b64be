import { fork, type ChildProcess } from 'node:child_process';
import type { DocumentText } from '@career-mentor/core/evidence';
import { err, type Failure, type Result } from '@career-mentor/core/kernel';
import { readFailure, type ReadFailureCode } from '../failures.ts';
import { LIMITS } from '../limits.ts';
import type { FileInput, ReadProgress } from '../options.ts';
import { TOO_HEAVY } from './guardMemory.ts';
import type { ReaderReply, ReaderRequest } from './messages.ts';

/** A running reading process. One read at a time; it settles exactly once, also when the process dies. */
export interface ReaderProcess {
  readonly read: (
    input: FileInput,
    onStep?: (progress: ReadProgress) => void,
  ) => Promise<Result<DocumentText, Failure>>;
  readonly isAlive: () => boolean;
  /** Kills the process at once; a read under way fails with `reason`. */
  readonly kill: (reason: ReadFailureCode) => void;
}

interface Pending {
  readonly id: number;
  readonly onStep: ((progress: ReadProgress) => void) | undefined;
  readonly settle: (result: Result<DocumentText, Failure>) => void;
}

/** Starts the script at `path` in a process of its own. It keeps this process from ending only while it reads. */
export function startReaderProcess(path: string): ReaderProcess {
  const child = forkReader(path);
  let pending: Pending | undefined;
  let alive = true;
  let lastId = 0;

  const settle = (result: Result<DocumentText, Failure>): void => {
    child.unref();
    child.channel?.unref();
    pending?.settle(result);
    pending = undefined;
  };
  const end = (reason: ReadFailureCode): void => {
    alive = false;
    settle(err(readFailure(reason)));
  };
  child.on('message', (reply: ReaderReply) => {
    if (pending === undefined || reply.id !== pending.id) return;
    if (reply.kind === 'step') pending.onStep?.(reply.progress);
    else settle(reply.result);
  });
  child.on('error', () => end('reader-crashed'));
  child.on('exit', (_code, signal) => end(isForMemory(signal) ? 'document-too-heavy' : 'reader-crashed'));

  return {
    read: (input, onStep) =>
      new Promise((resolve) => {
        lastId += 1;
        pending = { id: lastId, onStep, settle: resolve };
        child.ref();
        child.channel?.ref();
        const request: ReaderRequest = { id: lastId, input };
        child.send(request, (error) => {
          if (error !== null) end('reader-crashed');
        });
      }),
    isAlive: () => alive,
    kill: (reason) => {
      end(reason);
      child.kill('SIGKILL');
    },
  };
}

/** The guard ended it, or V8 did when the heap was full, which it tells by aborting. */
const isForMemory = (signal: NodeJS.Signals | null): boolean => signal === TOO_HEAVY || signal === 'SIGABRT';

/**
 * The process inherits nothing of the environment but what Windows needs to start a program. Inside Electron the same
 * binary must run as plain Node; elsewhere that variable means nothing.
 */
function forkReader(path: string): ChildProcess {
  const child = fork(path, [], {
    execArgv: [`--max-old-space-size=${LIMITS.heapMegabytes}`, '--disable-warning=ExperimentalWarning'],
    env: { ELECTRON_RUN_AS_NODE: '1', SystemRoot: process.env['SystemRoot'] },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.unref();
  child.channel?.unref();
  return child;
}
