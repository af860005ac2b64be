import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { err, ok, type Failure, type Result } from '@career-mentor/core/kernel';

/** The list that stands beside the model files: `<sha256>  <path relative to the folder>` per line. */
const LIST = 'SHA256SUMS';

/**
 * Compares every file of a model folder with its checksum list. Fails with `embedder-missing` when a file or the list is
 * not there and with `embedder-damaged` when a file differs from what was shipped.
 */
export async function verifyModelFiles(directory: string): Promise<Result<void, Failure>> {
  try {
    const list = await readFile(join(directory, LIST), 'utf8');
    for (const { sum, path } of parseList(list)) {
      if ((await sha256Of(join(directory, path))) !== sum) return err(damaged(path));
    }
    return ok(undefined);
  } catch (error) {
    if (isNotReadable(error)) return err(missing(directory));
    throw error;
  }
}

function parseList(list: string): { sum: string; path: string }[] {
  return list
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => ({ sum: line.slice(0, 64), path: line.slice(66) }));
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1024 * 1024 }), hash);
  return hash.digest('hex');
}

const isNotReadable = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'EACCES', 'EISDIR'].includes(String(error.code));

const missing = (directory: string): Failure => ({
  code: 'embedder-missing',
  message: `The built-in embedder was not found in ${directory}.`,
  guidance:
    'Reinstall the app, or restore the folder models/embedded. Until then skills are compared by their letters only.',
});

const damaged = (path: string): Failure => ({
  code: 'embedder-damaged',
  message: `A file of the built-in embedder is damaged: ${path}.`,
  guidance:
    'Reinstall the app, or restore the folder models/embedded. Until then skills are compared by their letters only.',
});
