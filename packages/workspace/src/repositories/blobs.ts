import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** The bytes of imported files, each under its own sha256. */
export interface BlobStore {
  readonly save: (bytes: Uint8Array) => string;
  readonly read: (id: string) => Uint8Array | undefined;
  readonly list: () => readonly string[];
  readonly remove: (id: string) => void;
}

/** Opens the store in `folder`. A kill while saving leaves at most a `.part` file, which the next opening sweeps away. */
export function openBlobStore(folder: string): BlobStore {
  for (const name of readdirSync(folder)) if (name.endsWith('.part')) rmSync(join(folder, name), { force: true });
  return {
    save: (bytes) => saveBlob(folder, bytes),
    read: (id) => (existsSync(pathOf(folder, id)) ? readFileSync(pathOf(folder, id)) : undefined),
    list: () => readdirSync(folder).filter((name) => HASH.test(name)),
    remove: (id) => rmSync(pathOf(folder, id), { force: true }),
  };
}

/** Lower-case hex sha256: the id of a document is that of its bytes. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function saveBlob(folder: string, bytes: Uint8Array): string {
  const id = hashOf(bytes);
  const path = pathOf(folder, id);
  if (existsSync(path)) return id;
  const part = join(folder, `${id}.${randomUUID()}.part`);
  try {
    writeSynced(part, bytes);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  return id;
}

function writeSynced(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const HASH = /^[0-9a-f]{64}$/;

function pathOf(folder: string, id: string): string {
  if (!HASH.test(id)) throw new Error('A blob id is a sha256 in lower-case hex.');
  return join(folder, id);
}
