import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { err, ok, type Failure, type Result } from '@career-mentor/core/kernel';
import { FAILURES, LIMITS, type FileInput } from '@career-mentor/rag/parsing';

/** Reads a file named on the command line. One that is too large is refused before its bytes are in memory. */
export async function readInput(path: string): Promise<Result<FileInput, Failure>> {
  try {
    const { size } = await stat(path);
    if (size > LIMITS.bytes) return err(TOO_LARGE);
    return ok({ fileName: basename(path), bytes: await readFile(path) });
  } catch {
    return err({
      code: 'file-missing',
      message: `The file ${path} is not there or cannot be read.`,
      guidance: 'Check its name and that you may read it.',
      field: 'file',
    });
  }
}

const [message, guidance] = FAILURES['file-too-large'];
const TOO_LARGE: Failure = { code: 'file-too-large', message, guidance, field: 'file' };
