import type { Failure, Result } from '@career-mentor/core/kernel';
import type { Embedder } from '@career-mentor/core/ports';
import { lexicalEmbedder } from '@career-mentor/rag/embeddings';
import type { EmbedderSource } from '@career-mentor/workspace/engine';

type Loaded = Embedder & { readonly close?: () => Promise<void> };

/** An embedder that is loaded when first needed and given back at the end. */
export interface OwnedEmbedderSource extends EmbedderSource {
  readonly close: () => Promise<void>;
}

/**
 * Loads with `load` on the first `get`, once. When that fails, the lexical embedder takes its place and the status says
 * so and why. `onChange` is called when the status has changed.
 */
export function createEmbedderSource(
  load: () => Promise<Result<Loaded, Failure>>,
  onChange: () => void = () => undefined,
): OwnedEmbedderSource {
  let loading: Promise<Result<Loaded, Failure>> | undefined;
  let outcome: Result<Loaded, Failure> | undefined;
  const start = async (): Promise<Result<Loaded, Failure>> => {
    outcome = await load();
    onChange();
    return outcome;
  };
  return {
    get: async () => {
      loading ??= start();
      const result = await loading;
      return result.ok ? result.value : lexicalEmbedder;
    },
    status: () => {
      if (!outcome) return { id: 'MiniLM', state: 'loading', detail: 'The built-in embedder is being loaded.' };
      if (!outcome.ok) return { id: lexicalEmbedder.id, state: 'missing', detail: sayMissing(outcome.error) };
      return { id: outcome.value.id, state: 'ready', detail: 'The built-in embedder runs on this device.' };
    },
    close: async () => {
      const result = await loading;
      if (result?.ok) await result.value.close?.();
    },
  };
}

const sayMissing = (failure: Failure): string => `${failure.message} Skills are compared by their letters only.`;
