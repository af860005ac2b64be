import { TRPCClientError, type Operation, type TRPCLink } from '@trpc/client';
import type { AnyTRPCRouter } from '@trpc/server';
import { observable, type Observer } from '@trpc/server/observable';
import type { Failure } from '@career-mentor/core/kernel';
import type { Port } from './port.ts';
import { callNumberOf, PROTOCOL_VERSION, Reply, type Request } from './protocol.ts';

/** A tRPC link over ports, and the way to give it the first port and each one that replaces a lost one. */
export interface PortConnection<TRouter extends AnyTRPCRouter> {
  readonly link: TRPCLink<TRouter>;
  /**
   * From now on calls go through `port`. What was under way on the port before: subscriptions start again here, queries
   * and mutations fail with `connection-lost`, because nobody knows whether they were done.
   */
  readonly usePort: (port: Port) => void;
  /** No port will come any more: everything under way and every later call fails with `failure`. */
  readonly giveUp: (failure: Failure) => void;
  /** A port may come after all: calls wait for it again. */
  readonly hopeAgain: () => void;
}

// The observer's value type depends on the router; the link only hands through what the router's own end sent.
type Values = Observer<
  { result: { type?: 'data'; data: unknown } | { type: 'started' } },
  TRPCClientError<AnyTRPCRouter>
>;

interface Pending {
  readonly operation: Operation;
  readonly observer: Values;
}

/** Makes a connection without a port: calls wait for the first one. */
export function createPortConnection<TRouter extends AnyTRPCRouter>(): PortConnection<TRouter> {
  const pending = new Map<number, Pending>();
  let port: Port | undefined;
  let lost: Failure | undefined;

  const fail = (id: number, failure: Failure): void => end(pending, id)?.observer.error(errorOf(failure));
  const receive = (message: unknown): void => {
    const reply = Reply.safeParse(message);
    if (reply.success) return deliver(pending, reply.data);
    const id = callNumberOf(message);
    if (id !== undefined) fail(id, NOT_UNDERSTOOD);
  };
  const begin = (call: Pending): (() => void) => {
    const { id } = call.operation;
    pending.set(id, call);
    if (lost) fail(id, lost);
    else if (port) send(port, call);
    return () => {
      if (pending.delete(id)) port?.post({ kind: 'abort', id } satisfies Request);
    };
  };

  return {
    usePort: (next) => {
      const isReplacement = port !== undefined;
      port = next;
      lost = undefined;
      next.listen(receive);
      for (const [id, { operation, observer }] of pending) {
        if (isReplacement && operation.type !== 'subscription') fail(id, CONNECTION_LOST);
        else send(next, { operation, observer });
      }
    },
    giveUp: (failure) => {
      lost = failure;
      port = undefined;
      for (const id of [...pending.keys()]) fail(id, failure);
    },
    hopeAgain: () => {
      lost = undefined;
    },
    link:
      () =>
      ({ op: operation }) =>
        observed<TRouter>(operation, begin),
  };
}

/** A call as a link hands it on: `begin` starts it and gives the way to stop it, which the caller's signal takes too. */
function observed<TRouter extends AnyTRPCRouter>(
  operation: Operation,
  begin: (call: Pending) => () => void,
): ReturnType<ReturnType<TRPCLink<TRouter>>> {
  return observable((observer) => {
    const stop = begin({ operation, observer: observer as Values }); // See the comment at Values.
    const onAbort = (): void => {
      stop();
      observer.error(TRPCClientError.from(new DOMException('The call was aborted.', 'AbortError')));
    };
    operation.signal?.addEventListener('abort', onAbort, { once: true });
    return stop;
  });
}

/** Whoever subscribed hears of each start, also of one over again: in between something may have happened. */
function send(port: Port, { operation, observer }: Pending): void {
  port.post(callOf(operation));
  if (operation.type === 'subscription') observer.next({ result: { type: 'started' } });
}

function deliver(pending: Map<number, Pending>, reply: Reply): void {
  if (reply.kind === 'data') {
    pending.get(reply.id)?.observer.next({ result: { type: 'data', data: reply.data } });
  } else if (reply.kind === 'error') {
    end(pending, reply.id)?.observer.error(TRPCClientError.from({ error: reply.error }));
  } else end(pending, reply.id)?.observer.complete();
}

/** Takes a call off the list before it is told of its end, so that nothing is told twice. */
function end(pending: Map<number, Pending>, id: number): Pending | undefined {
  const call = pending.get(id);
  pending.delete(id);
  return call;
}

const callOf = ({ id, type, path, input }: Operation): Request => ({
  kind: 'call',
  protocol: PROTOCOL_VERSION,
  id,
  type,
  path,
  input,
});

/** An error of the shape that the router's own errors have, so that a page treats both alike. */
const errorOf = (failure: Failure): TRPCClientError<AnyTRPCRouter> =>
  TRPCClientError.from({ error: { message: failure.message, code: -32603, data: { failure } } });

const CONNECTION_LOST: Failure = {
  code: 'connection-lost',
  message: 'The part of the app that keeps your data was started anew while it worked on this.',
  guidance: 'Look whether it was done, and do it again if not. Everything that was saved is still there.',
};

const NOT_UNDERSTOOD: Failure = {
  code: 'answer-not-understood',
  message: 'The parts of the app do not understand each other.',
  guidance: 'Restart the app, so that all its parts are of one version. Everything that was saved is still there.',
};
