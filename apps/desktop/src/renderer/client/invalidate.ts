import type { QueryClient, QueryFilters } from '@tanstack/react-query';

/**
 * Asks again for what may have changed. A first answer that is still under way may be from before the change, and the
 * library lets it count: such a query is asked once more when it is answered.
 */
export function invalidate(queries: QueryClient, filters: QueryFilters = {}): Promise<void> {
  const unanswered = queries
    .getQueryCache()
    .findAll({ ...filters, fetchStatus: 'fetching' })
    .filter(({ state }) => state.data === undefined);
  for (const { promise, queryKey } of unanswered) {
    const again = () => queries.invalidateQueries({ queryKey, exact: true });
    void promise?.then(again, again);
  }
  return queries.invalidateQueries(filters);
}
