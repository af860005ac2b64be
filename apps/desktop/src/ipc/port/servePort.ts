import {
  callTRPCProcedure,
  getTRPCErrorFromUnknown,
  getTRPCErrorShape,
  TRPCError,
  type AnyTRPCRouter,
  type inferRouterContext,
} from '@trpc/server';
import type { Port } from './port.ts';
import { callNumberOf, PROTOCOL_VERSION, Request, type Reply } from './protocol.ts';

type Call = Extract<Request, { kind: 'call' }>;

/**
 * Answers the calls that come through `port` from `router`, any number at a time. Each call has an AbortSignal, raised
 * by the page's abort or by the end of the port. A message that cannot be understood is answered with a failure
 * wherever it names a call, so that no caller waits for ever.
 */
export function servePort<TRouter extends AnyTRPCRouter>(
  port: Port,
  options: { readonly router: TRouter; readonly createContext: () => inferRouterContext<TRouter> },
): void {
  const running = new Map<number, AbortController>();
  port.onClose(() => running.forEach((abort) => abort.abort()));
  port.listen((message) => {
    const request = Request.safeParse(message);
    if (!request.success) refuse(callNumberOf(message));
    else if (request.data.kind === 'abort') running.get(request.data.id)?.abort();
    else void answer(request.data);
  });

  function refuse(id: number | undefined): void {
    // Without a number nobody waits for an answer, and none could be found.
    if (id === undefined) return;
    reply(port, { kind: 'error', id, error: shapeOf(NOT_UNDERSTOOD(), { ctx: options.createContext() }) });
  }

  function shapeOf(error: TRPCError, about: Partial<Call> & { readonly ctx: inferRouterContext<TRouter> }) {
    const { type = 'unknown', path, input, ctx } = about;
    return getTRPCErrorShape({ config: options.router._def._config, error, type, path, input, ctx });
  }

  async function answer(call: Call): Promise<void> {
    const abort = new AbortController();
    running.set(call.id, abort);
    const ctx = options.createContext();
    try {
      await run(call, { port, abort, ctx, router: options.router });
    } catch (cause) {
      const shape = shapeOf(getTRPCErrorFromUnknown(cause), { ...call, ctx });
      // The shape is the router's own and plain; a page that has gone away hears nothing.
      if (!abort.signal.aborted) reply(port, { kind: 'error', id: call.id, error: shape });
    } finally {
      running.delete(call.id);
    }
  }
}

const NOT_UNDERSTOOD = (): TRPCError =>
  new TRPCError({ code: 'NOT_FOUND', message: 'The data process does not understand this message.' });

interface Run {
  readonly port: Port;
  readonly abort: AbortController;
  readonly ctx: unknown;
  readonly router: AnyTRPCRouter;
}

async function run(call: Call, { port, abort, ctx, router }: Run): Promise<void> {
  if (call.protocol !== PROTOCOL_VERSION) {
    throw new TRPCError({ code: 'NOT_FOUND', message: 'The page and the data process are of different versions.' });
  }
  const result: unknown = await callTRPCProcedure({
    router,
    ctx,
    path: call.path,
    type: call.type,
    getRawInput: () => Promise.resolve(call.input),
    signal: abort.signal,
    batchIndex: 0,
  });
  if (call.type !== 'subscription') reply(port, { kind: 'data', id: call.id, data: result });
  else if (isAsyncIterable(result)) await stream(call.id, result, { port, abort });
  if (!abort.signal.aborted) reply(port, { kind: 'done', id: call.id });
}

async function stream(
  id: number,
  values: AsyncIterable<unknown>,
  { port, abort }: Pick<Run, 'port' | 'abort'>,
): Promise<void> {
  for await (const data of values) {
    if (abort.signal.aborted) return;
    reply(port, { kind: 'data', id, data });
  }
}

const reply = (port: Port, message: Reply): void => port.post(message);

const isAsyncIterable = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
