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
 * Starts nothing until the first read or `warmUp`. Then one process serves all reads; it is replaced after a timeout, a
 * crash or a cancelled read, and given up after a while without work.
 */
export function createDocumentReader(options: DocumentReaderOptions = {}): DocumentReader {
  const path = options.workerPath ?? fileURLToPath(new URL('./readerProcess.ts', import.meta.url));
  const milliseconds = options.milliseconds ?? LIMITS.milliseconds;
  const warm = keepWarm(path, options.idleMilliseconds ?? IDLE_MS);
  let last: Promise<unknown> = Promise.resolve();

  const readNow = async (input: FileInput, request: ReadRequest): Promise<Result<DocumentText, Failure>> => {
    if (request.signal?.aborted === true) return err(readFailure('read-cancelled'));
    try {
      return await readWithin(warm.take(), input, { ...request, milliseconds });
    } finally {
      warm.rest();
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
      if (warm.isAlive()) return;
      warm.take();
      warm.rest();
    },
    close: warm.end,
  };
}

/** Long enough for a person who adds one document after the other. */
const IDLE_MS = 120_000;

/** One process that starts when it is needed and ends after `idleMilliseconds` of rest. */
function keepWarm(path: string, idleMilliseconds: number) {
  let child: ReaderProcess | undefined;
  let idle: NodeJS.Timeout | undefined;
  const end = (): void => {
    clearTimeout(idle);
    child?.kill('read-cancelled');
  };
  return {
    isAlive: (): boolean => child?.isAlive() === true,
    take: (): ReaderProcess => {
      clearTimeout(idle);
      if (child === undefined || !child.isAlive()) child = startReaderProcess(path);
      return child;
    },
    rest: (): void => {
      clearTimeout(idle);
      idle = setTimeout(end, idleMilliseconds);
      idle.unref();
    },
    end,
  };
}

/** Reads one file; the process is killed when time is up or the request is cancelled. */
async function readWithin(
  process: ReaderProcess,
  input: FileInput,
  { onStep, signal, milliseconds }: ReadRequest & { readonly milliseconds: number },
): Promise<Result<DocumentText, Failure>> {
  let timer = setTimeout(() => process.kill('read-timeout'), milliseconds);
  let picture = 0;
  const tell = (progress: ReadProgress): void => {
    // Every picture gets time of its own, once; what comes after the last one shares in it.
    if (progress.picture !== undefined && progress.picture.at > picture) {
      picture = progress.picture.at;
      clearTimeout(timer);
      timer = setTimeout(() => process.kill('recognition-timeout'), LIMITS.pictureMilliseconds);
    }
    onStep?.(progress);
  };
  const stop = (): void => process.kill('read-cancelled');
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await process.read(input, tell);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/** Sizes are checked here too, so that a huge file is never copied to the other process. */
function checkBeforeSending({ bytes }: FileInput): Failure | undefined {
  if (bytes.length === 0) return readFailure('file-empty');
  return bytes.length > LIMITS.bytes ? readFailure('file-too-large') : undefined;
}
