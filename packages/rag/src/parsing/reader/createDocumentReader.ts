import { fileURLToPath } from 'node:url';
import type { DocumentText } from '@career-mentor/core/evidence';
import { err, type Failure, type Result } from '@career-mentor/core/kernel';
import { readFailure } from '../failures.ts';
import { LIMITS } from '../limits.ts';
import type { FileInput, ReadProgress } from '../options.ts';
import { startReaderProcess, type ReaderProcess } from './startReaderProcess.ts';

export interface DocumentReaderOptions {
  /** The script the process runs. An app that bundles its code names its own copy of `readerProcess`. */
  readonly workerPath?: string | undefined;
  /** How long one file may take before the process is killed. */
  readonly milliseconds?: number | undefined;
  /** How long an unused process is kept warm. */
  readonly idleMilliseconds?: number | undefined;
}

export interface ReadRequest {
  readonly onStep?: ((progress: ReadProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Reads documents in a process of their own, one after the other. */
export interface DocumentReader {
  readonly read: (input: FileInput, request?: ReadRequest) => Promise<Result<DocumentText, Failure>>;
  /** Starts the process, so that the first read need not wait for it. Given up like any other that is not used. */
  readonly warmUp: () => void;
  /** Ends the process; a read that is under way fails with `read-cancelled`. */
  readonly close: () => void;
}

/**
 * Starts nothing until the first read or `warmUp`. Then one process serves all reads; it is replaced after a timeout, a crash or
 * a cancelled read, and given up after a while without work.
 */
export function createDocumentReader(options: DocumentReaderOptions = {}): DocumentReader {
  const path = options.workerPath ?? fileURLToPath(new URL('./readerProcess.ts', import.meta.url));
  const keepAlive = options.idleMilliseconds ?? 120_000;
  let child: ReaderProcess | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;

  const give = (): ReaderProcess => {
    clearTimeout(idle);
    if (child === undefined || !child.isAlive()) child = startReaderProcess(path);
    return child;
  };
  const rest = (): void => {
    clearTimeout(idle);
    idle = setTimeout(() => child?.kill('read-cancelled'), keepAlive);
    idle.unref();
  };
  const readNow = async (input: FileInput, { onStep, signal }: ReadRequest): Promise<Result<DocumentText, Failure>> => {
    if (signal?.aborted === true) return err(readFailure('read-cancelled'));
    const process = give();
    const timer = setTimeout(() => process.kill('read-timeout'), options.milliseconds ?? LIMITS.milliseconds);
    const stop = () => process.kill('read-cancelled');
    signal?.addEventListener('abort', stop, { once: true });
    try {
      return await process.read(input, onStep);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      rest();
    }
  };

  return {
    read: (input, request = {}) => {
      const early = checkBeforeSending(input);
      if (early !== undefined) return Promise.resolve(err(early));
      const result = last.then(() => readNow(input, request));
      last = result;
      return result;
    },
    warmUp: () => {
      if (child?.isAlive() === true) return;
      give();
      rest();
    },
    close: () => {
      clearTimeout(idle);
      child?.kill('read-cancelled');
    },
  };
}

/** Sizes are checked here too, so that a huge file is never copied to the other process. */
function checkBeforeSending({ bytes }: FileInput): Failure | undefined {
  if (bytes.length === 0) return readFailure('file-empty');
  return bytes.length > LIMITS.bytes ? readFailure('file-too-large') : undefined;
}
