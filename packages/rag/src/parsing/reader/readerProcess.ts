/**
 * The reading process. It opens the files of strangers, so it holds nothing worth losing: the parent kills it when a
 * file takes too long and starts another. It ends when the parent's channel closes.
 */
import { readDocument } from '../readDocument.ts';
import type { ReaderReply, ReaderRequest } from './messages.ts';

process.on('message', (request: ReaderRequest) => void answer(request));
process.on('disconnect', () => process.exit(0));

async function answer({ id, input }: ReaderRequest): Promise<void> {
  const result = await readDocument(input, { onStep: (progress) => reply({ kind: 'step', id, progress }) });
  reply({ kind: 'result', id, result });
}

const reply = (message: ReaderReply): void => void process.send?.(message);
