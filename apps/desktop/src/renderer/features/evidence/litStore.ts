/** Which mark is lit now. A tiny store, so that lighting one of 300 facts redraws two of them and not all. */
export interface LitStore {
  readonly get: () => string | undefined;
  readonly set: (id: string | undefined) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Makes an empty store. */
export function createLitStore(): LitStore {
  let lit: string | undefined;
  const listeners = new Set<() => void>();
  return {
    get: () => lit,
    set: (id) => {
      if (id === lit) return;
      lit = id;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
