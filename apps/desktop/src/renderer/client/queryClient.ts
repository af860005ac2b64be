import { MutationCache, QueryClient } from '@tanstack/react-query';

/**
 * The cache of what the data process said. It is close by, so nothing is refetched on focus; what changes is told by
 * events. A finished change of our own also marks everything as old at once, should the event be late: documents never
 * change under their id and stay.
 */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, refetchOnWindowFocus: false, retry: false, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
    mutationCache: new MutationCache({
      onSuccess: () => client.invalidateQueries({ predicate: (query) => !isDocument(query.queryKey) }),
    }),
  });
  return client;
}

const isDocument = (key: readonly unknown[]): boolean => Array.isArray(key[0]) && key[0][0] === 'documents';
