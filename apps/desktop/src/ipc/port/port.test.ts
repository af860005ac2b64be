import { createTRPCClient, TRPCClientError } from '@trpc/client';
import { initTRPC } from '@trpc/server';
import { setTimeout as wait } from 'node:timers/promises';
import { MessageChannel } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { fromMessagePort, type Port } from './port.ts';
import { createPortConnection } from './portLink.ts';
import { servePort } from './servePort.ts';

let aborted = 0;
const t = initTRPC.create();
const router = t.router({
  greet: t.procedure.query(() => 'hello'),
  double: t.procedure.input((value) => Number(value)).query(({ input }) => input * 2),
  slow: t.procedure.mutation(async ({ signal }) => {
    await wait(10_000, undefined, { signal: signal ?? AbortSignal.abort() }).catch(() => (aborted += 1));
    return 'late';
  }),
  fail: t.procedure.query(() => {
    throw new Error('no');
  }),
  count: t.procedure.subscription(async function* ({ signal }) {
    for (let value = 0; !signal?.aborted; value += 1) {
      yield value;
      await wait(1);
    }
    aborted += 1;
  }),
});

const open: Port[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.close();
  aborted = 0;
});

/** Both ends of a real message channel; the page's end is returned. */
function startServer(): Port {
  const { port1, port2 } = new MessageChannel();
  const [server, page] = [fromMessagePort(port1), fromMessagePort(port2)];
  open.push(server, page);
  servePort(server, { router, createContext: () => ({}) });
  return page;
}

function connect() {
  const connection = createPortConnection<typeof router>();
  return { connection, client: createTRPCClient<typeof router>({ links: [connection.link] }) };
}

describe('calls through a message port', () => {
  it('answers each call with its own result, also those that were made before the port came', async () => {
    const { connection, client } = connect();
    const early = client.double.query(1);
    connection.usePort(startServer());
    expect(await Promise.all([early, client.double.query(2), client.double.query(3)])).toEqual([2, 4, 6]);
  });

  it('hands errors over with the shape of the router', async () => {
    const { connection, client } = connect();
    connection.usePort(startServer());
    const error = await client.fail.query().catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(TRPCClientError);
    expect(error).toMatchObject({ message: 'no', data: { code: 'INTERNAL_SERVER_ERROR', path: 'fail' } });
  });

  it('stops the work when the caller aborts', async () => {
    const { connection, client } = connect();
    connection.usePort(startServer());
    const abort = new AbortController();
    const call = client.slow.mutate(undefined, { signal: abort.signal }).catch((cause: unknown) => cause);
    await wait(20);
    abort.abort();
    expect(await call).toBeInstanceOf(Error);
    await expect.poll(() => aborted).toBe(1);
  });

  it('streams a subscription until it is left', async () => {
    const { connection, client } = connect();
    connection.usePort(startServer());
    const seen: number[] = [];
    const subscription = client.count.subscribe(undefined, { onData: (value) => seen.push(value) });
    await expect.poll(() => seen.length).toBeGreaterThan(3);
    subscription.unsubscribe();
    await expect.poll(() => aborted).toBe(1);
    expect(seen.slice(0, 3)).toEqual([0, 1, 2]);
  });
});

describe('messages that cannot be understood', () => {
  /** The first answer to a message posted as it is. */
  function answerTo(message: unknown): Promise<unknown> {
    const page = startServer();
    const answer = new Promise<unknown>((resolve) => page.listen(resolve));
    page.post(message);
    return answer;
  }
  const call = { kind: 'call', protocol: 1, id: 7, type: 'query', path: 'greet' };

  it('takes a call without the key "input", as one that needs no input', async () => {
    expect(await answerTo(call)).toEqual({ kind: 'data', id: 7, data: 'hello' });
  });

  it.each([
    ['of no kind', { id: 7 }],
    ['of an unknown kind', { ...call, kind: 'shout' }],
    ['without a path', { ...call, path: undefined }],
    ['of another version', { ...call, protocol: 2 }],
  ])('answers one %s with a failure, because it names a call', async (_what, message) => {
    expect(await answerTo(message)).toMatchObject({ kind: 'error', id: 7, error: { data: { code: 'NOT_FOUND' } } });
  });

  it('goes on after one that names none', async () => {
    const page = startServer();
    const answer = new Promise<unknown>((resolve) => page.listen(resolve));
    for (const stray of [undefined, 'hello', { id: 'x' }, { id: 1.5 }]) page.post(stray);
    page.post(call);
    expect(await answer).toEqual({ kind: 'data', id: 7, data: 'hello' });
  });

  it('fails the call whose answer makes no sense', async () => {
    const { port1, port2 } = new MessageChannel();
    const [server, page] = [fromMessagePort(port1), fromMessagePort(port2)];
    open.push(server, page);
    server.listen(() => server.post({ kind: 'whatever', id: 1 }));
    const { connection, client } = connect();
    connection.usePort(page);
    const error = await client.double.query(1).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ data: { failure: { code: 'answer-not-understood' } } });
  });
});

describe('a new port after the data process was replaced', () => {
  it('starts subscriptions again and fails what nobody can know the end of', async () => {
    const { connection, client } = connect();
    const first = startServer();
    connection.usePort(first);
    const seen: number[] = [];
    let starts = 0;
    client.count.subscribe(undefined, { onData: (value) => seen.push(value), onStarted: () => (starts += 1) });
    const call = client.slow.mutate().catch((cause: unknown) => cause);
    await expect.poll(() => seen.length).toBeGreaterThan(1);
    first.close();
    connection.usePort(startServer());
    expect(await call).toMatchObject({ data: { failure: { code: 'connection-lost' } } });
    await expect.poll(() => seen.filter((value) => value === 0).length).toBe(2);
    expect(starts).toBe(2);
  });

  it('fails everything with the given reason when no port will come any more', async () => {
    const { connection, client } = connect();
    const waiting = client.double.query(1).catch((cause: unknown) => cause);
    connection.giveUp({ code: 'data-lost', message: 'gone', guidance: 'restart' });
    expect(await waiting).toMatchObject({ data: { failure: { code: 'data-lost' } } });
    const later = client.double.query(1).catch((cause: unknown) => cause);
    expect(await later).toMatchObject({ data: { failure: { code: 'data-lost' } } });
  });
});
