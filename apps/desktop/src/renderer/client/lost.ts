import type { QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { toFailure } from './failure.ts';

/** The failure that says that the data process was given up and is not coming back by itself. */
const LOST = 'data-lost';

let isLost = false;
const listeners = new Set<() => void>();

/** Takes note of how a call ended: with its error, or `undefined` when it was answered. */
export function noteAnswer(error: unknown): void {
  const lost = error !== undefined && toFailure(error, UNKNOWN).code === LOST;
  if (lost === isLost) return;
  isLost = lost;
  for (const listener of listeners) listener();
}

const UNKNOWN = { code: 'unknown', message: '', guidance: '' };

/** Whether the last call found that the data process was given up. */
export const useIsLost = (): boolean => useSyncExternalStore(subscribe, () => isLost);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** After the data process came back: whatever failed or may have changed is asked for again. */
export async function askEverythingAgain(queries: QueryClient): Promise<void> {
  noteAnswer(undefined);
  await queries.invalidateQueries();
}
