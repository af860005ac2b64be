import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { invalidate } from './invalidate.ts';
import { isPassing } from './failure.ts';
import { noteAnswer } from './lost.ts';

/**
 * The cache of what the data process said. It is close by, so nothing is refetched on focus; what changes is told by
 * events. A question that nobody answered is asked again, a change never: it may have been done. A finished change of our own also marks everything as old at once, should the event be late: documents never
 * change under their id and stay.
 */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, refetchOnWindowFocus: false, retry: askAgain, retryDelay, networkMode: 'always' },
      // One change after the other: an undo that overtook the change before it would undo something else.
      mutations: { networkMode: 'always', scope: { id: 'changes' } },
    },
    queryCache: new QueryCache({ onError: noteAnswer, onSuccess: () => noteAnswer(undefined) }),
    mutationCache: new MutationCache({
      onError: noteAnswer,
      onSuccess: () => invalidate(client, { predicate: (query) => !isDocument(query.queryKey) }),
    }),
  });
  return client;
}

// About six seconds in all: a data process is back well within that.
const TRIES = 5;
const askAgain = (failures: number, error: unknown): boolean => failures < TRIES && isPassing(error);
const retryDelay = (failures: number): number => 200 * 2 ** failures;

const isDocument = (key: readonly unknown[]): boolean => Array.isArray(key[0]) && key[0][0] === 'documents';
