/**
 * The reading process. It opens the files of strangers, so it holds nothing worth losing: the parent kills it when a
 * file takes too long and starts another. It ends when the parent's channel closes. The same script is run by a thread of
 * it, which watches how much memory a file takes.
 */
import { isMainThread, Worker } from 'node:worker_threads';
import type { readDocument } from '../readDocument.ts';
import { guardMemory } from './guardMemory.ts';
import type { ReaderReply, ReaderRequest } from './messages.ts';

if (isMainThread) answerRequests();
else guardMemory();

function answerRequests(): void {
  // Not before it is clear that this is no thread: the readers are large.
  const loaded = import('../readDocument.ts');
  process.on('message', (request: ReaderRequest) => void answer(request, loaded));
  process.on('disconnect', () => process.exit(0));
  const [, script] = process.argv;
  if (script !== undefined) new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: 16 } }).unref();
}

async function answer({ id, input }: ReaderRequest, loaded: Promise<Reading>): Promise<void> {
  const { readDocument: readFile } = await loaded;
  const result = await readFile(input, { onStep: (progress) => reply({ kind: 'step', id, progress }) });
  reply({ kind: 'result', id, result });
}

interface Reading {
  readonly readDocument: typeof readDocument;
}

const reply = (message: ReaderReply): void => void process.send?.(message);
