import type { ArrangementChange } from '@career-mentor/core/writing';

/** What is being typed and not yet kept: only the preview looks, so no row is drawn again for a key. */
export interface TypedStore {
  readonly get: () => ArrangementChange | undefined;
  readonly set: (change: ArrangementChange | undefined) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Makes an empty store. */
export function createTypedStore(): TypedStore {
  let typed: ArrangementChange | undefined;
  const listeners = new Set<() => void>();
  return {
    get: () => typed,
    set: (change) => {
      if (change === typed) return;
      typed = change;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
