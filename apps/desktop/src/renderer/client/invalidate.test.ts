import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { invalidate } from './invalidate.ts';

it('asks again for a first answer that was under way when the data changed', async () => {
  const queries = new QueryClient();
  let stored = 'before';
  const held = Promise.withResolvers<void>();
  let asked = 0;
  const observer = new QueryObserver(queries, {
    queryKey: ['lines'],
    queryFn: async () => {
      const seen = stored;
      if (asked++ === 0) await held.promise;
      return seen;
    },
  });
  const stop = observer.subscribe(() => undefined);
  await Promise.resolve();
  stored = 'after';
  void invalidate(queries, { queryKey: ['lines'] });
  held.resolve();
  await expect.poll(() => observer.getCurrentResult().data).toBe('after');
  stop();
});
