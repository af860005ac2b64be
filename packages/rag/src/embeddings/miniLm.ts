import { basename, dirname } from 'node:path';
import { err, ok, type Failure, type Result } from '@career-mentor/core/kernel';
import type { Cancellation, Embedder } from '@career-mentor/core/ports';
import type { FeatureExtractionPipeline } from '@huggingface/transformers';
import { MINI_LM_THRESHOLD } from './calibration.ts';
import { verifyModelFiles } from './checksums.ts';
import { createVectorCache } from './vectorCache.ts';

/**
 * `modelDirectory` holds the files of models/embedded/all-MiniLM-L6-v2. `threads` is 1 unless told otherwise: a skill's
 * name takes as long on two, which only wait for each other; whole pages take half the time on two.
 */
export interface EmbedderOptions {
  readonly modelDirectory: string;
  readonly threads?: number;
  readonly cachedVectors?: number;
}

/** An embedder that holds native memory (about 80 MB) until it is closed. */
export interface LoadedEmbedder extends Embedder {
  readonly close: () => Promise<void>;
}

/**
 * Loads the built-in sentence encoder from disk; nothing is ever fetched. Fails with `embedder-missing`,
 * `embedder-damaged` or `embedder-unusable` (this machine cannot run the native library); the caller then takes
 * `lexicalEmbedder` and says so.
 */
export async function createEmbedder(options: EmbedderOptions): Promise<Result<LoadedEmbedder, Failure>> {
  const verified = await verifyModelFiles(options.modelDirectory);
  if (!verified.ok) return verified;
  const extractor = await loadPipeline(options);
  if (!extractor.ok) return extractor;
  return ok(cachedEmbedder(extractor.value, options.cachedVectors ?? 4096));
}

async function loadPipeline(options: EmbedderOptions): Promise<Result<FeatureExtractionPipeline, Failure>> {
  try {
    // Imported on use: the library takes 100 ms and 40 MB that a process without embeddings should not pay.
    const { env, pipeline } = await import('@huggingface/transformers');
    env.allowRemoteModels = false;
    env.allowLocalModels = true;
    env.useFSCache = false;
    env.localModelPath = `${dirname(options.modelDirectory)}/`;
    const extractor = await pipeline('feature-extraction', basename(options.modelDirectory), {
      dtype: 'q8',
      device: 'cpu',
      local_files_only: true,
      session_options: sessionOptions(options.threads ?? 1),
    });
    return ok(extractor);
  } catch (error) {
    return err(unusable(error));
  }
}

/** Without arena and memory pattern a long text's buffers go back to the system: 10 to 15 MB less while idle. */
const sessionOptions = (threads: number) => ({
  intraOpNumThreads: threads,
  interOpNumThreads: 1,
  enableCpuMemArena: false,
  enableMemPattern: false,
});

function cachedEmbedder(extractor: FeatureExtractionPipeline, capacity: number): LoadedEmbedder {
  const cache = createVectorCache(capacity);
  const vectorOf = async (text: string): Promise<Float32Array> => {
    const known = cache.get(text);
    if (known !== undefined) return known;
    const vector = await extract(extractor, text);
    cache.set(text, vector);
    return vector;
  };
  return {
    id: 'all-MiniLM-L6-v2-int8',
    dimensions: 384,
    similarityThreshold: MINI_LM_THRESHOLD,
    embed: async (texts, cancellation) => {
      const vectors: Float32Array[] = [];
      for (const text of texts) {
        throwIfCancelled(cancellation);
        vectors.push(await vectorOf(text));
      }
      return vectors;
    },
    close: async () => extractor.dispose(),
  };
}

/**
 * One text per run: the 8-bit model scales activations over the whole batch, so in a batch a text's vector would depend
 * on its neighbours and the same CV could score differently tomorrow.
 */
async function extract(extractor: FeatureExtractionPipeline, text: string): Promise<Float32Array> {
  const tensor = await extractor(text, { pooling: 'mean', normalize: true });
  return Float32Array.from(tensor.data, Number);
}

function throwIfCancelled(cancellation: Cancellation | undefined): void {
  if (cancellation?.aborted === true) throw new DOMException('Embedding was cancelled.', 'AbortError');
}

const unusable = (error: unknown): Failure => ({
  code: 'embedder-unusable',
  message: `The built-in embedder cannot run here: ${error instanceof Error ? error.message : String(error)}`,
  guidance: 'Skills are compared by their letters only. On Windows, installing the Visual C++ runtime usually helps.',
});
