import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock, Random } from '@career-mentor/core/ports';
import { createEmbedder } from '@career-mentor/rag/embeddings';
import { createDocumentReader } from '@career-mentor/rag/parsing';
import type { SampleFile, WorkspaceDeps } from '@career-mentor/workspace/engine';
import manifest from '../../package.json' with { type: 'json' };
import { createEmbedderSource, type OwnedEmbedderSource } from './embedderSource.ts';
import { entryPath, examplesFolder, modelFolder } from './paths.ts';

export const VERSION: string = manifest.version;

export const systemClock: Clock = { now: () => Date.now() };

/** Ids of 80 random bits as 16 letters and digits: short enough to read aloud, long enough never to meet again. */
const systemRandom: Random = {
  id: () => [...randomBytes(16)].map((byte) => ALPHABET[byte % ALPHABET.length]).join(''),
  number: () => randomBytes(4).readUInt32BE() / 2 ** 32,
};
// 32 characters, so that the remainder of a byte is not biased; no 0, 1, i or o, which are easily mixed up.
const ALPHABET = '23456789abcdefghjklmnpqrstuvwxyz';

/** Everything a workspace needs on a real machine, and the way to give it back. */
export interface SystemDependencies extends WorkspaceDeps {
  readonly embedder: OwnedEmbedderSource;
  readonly close: () => Promise<void>;
}

/** Starts nothing yet: the reading process and the embedder come up when first needed. */
export function createDependencies(mode: WorkspaceDeps['mode'], onEmbedderChange?: () => void): SystemDependencies {
  const reader = createDocumentReader({ workerPath: entryPath('reader') });
  const embedder = createEmbedderSource(() => createEmbedder({ modelDirectory: modelFolder() }), onEmbedderChange);
  return {
    clock: systemClock,
    random: systemRandom,
    reader,
    embedder,
    sample: async () => ({ cv: await readExample('cv.pdf'), advert: await readExample('advert.txt') }),
    version: VERSION,
    mode,
    close: async () => {
      reader.close();
      await embedder.close();
    },
  };
}

async function readExample(fileName: string): Promise<SampleFile> {
  return { fileName, bytes: await readFile(join(examplesFolder(), fileName)) };
}
