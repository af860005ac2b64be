import { expect, it } from 'vitest';
import { loadCatalogue } from '../../packages/core/src/resources/index.ts';
import { checkAll } from './checkAll.ts';

const sample = loadCatalogue().resources.slice(0, 40);

it('sorts addresses into answered, gone and unclear', async () => {
  const [gone, unknown, walled] = sample;
  const outcome = await checkAll(sample, (url) => {
    if (url === gone?.url) return Promise.resolve(404);
    if (url === walled?.url) return Promise.resolve(403);
    if (url === unknown?.url) {
      return Promise.reject(new Error('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND a.example') }));
    }
    return Promise.resolve(200);
  });
  expect(outcome.answered).toHaveLength(37);
  expect(outcome.gone.map((each) => each.resource.id).sort()).toEqual([gone?.id, unknown?.id].sort());
  expect(outcome.unclear).toEqual([{ resource: walled, reason: 'status 403' }]);
});

it('never asks one host twice at a time, and at most four hosts', async () => {
  const open = new Map<string, number>();
  let most = 0;
  await checkAll(loadCatalogue().resources.slice(0, 200), async (url) => {
    const { host } = new URL(url);
    open.set(host, (open.get(host) ?? 0) + 1);
    expect(open.get(host)).toBe(1);
    most = Math.max(most, open.size);
    await new Promise((resolve) => setTimeout(resolve, 0));
    open.delete(host);
    return 200;
  });
  expect(most).toBe(4);
});
