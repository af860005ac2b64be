import { request, type IncomingMessage, type ServerResponse } from 'node:http';
import { createConnection, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { SECURITY_HEADERS } from '@career-mentor/core/policy';
import type { Failure } from '@career-mentor/core/kernel';
import type { DataChild } from './dataChild.ts';

/** A data process that is just being started again gets this long before the page is told to try later. */
const PATIENCE_MS = 10_000;
const RETRY_MS = 50;

/** Hands a call on to the data process and its answer back, both as streams. The session's cookie stays here. */
export const proxyToData = (incoming: IncomingMessage, outgoing: ServerResponse, data: DataChild): Promise<void> =>
  // Reading twice does no harm; what changes data is never sent twice.
  attempt(incoming, outgoing, { data, mayRetry: incoming.method === 'GET' });

async function attempt(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { data, mayRetry }: { readonly data: DataChild; readonly mayRetry: boolean },
): Promise<void> {
  const socket = await connectTo(data);
  if ('failure' in socket) return sendFailure(outgoing, 503, socket.failure);
  const { cookie: _cookie, ...headers } = incoming.headers;
  // With a connection of its own the request takes part in no pool, whose sockets might lead to a process that is gone.
  const call = request(
    { createConnection: () => socket, path: incoming.url, method: incoming.method, headers },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, { ...answer.headers, ...SECURITY_HEADERS });
      answer.pipe(outgoing);
      // The data process died in the middle of an answer: the page must notice, not wait.
      answer.once('error', () => outgoing.destroy());
    },
  );
  call.once('error', () => {
    if (outgoing.headersSent || outgoing.destroyed) outgoing.destroy();
    else if (mayRetry) void wait(RETRY_MS).then(() => attempt(incoming, outgoing, { data, mayRetry: false }));
    else sendFailure(outgoing, 503, RESTARTING);
  });
  outgoing.once('close', () => call.destroy());
  incoming.pipe(call);
}

/** Answers with a failure in the shape in which the router's own errors travel. */
export function sendFailure(outgoing: ServerResponse, status: number, failure: Failure): void {
  const error = { message: failure.message, code: -32603, data: { httpStatus: status, failure } };
  outgoing.writeHead(status, { ...SECURITY_HEADERS, 'content-type': 'application/json', 'cache-control': 'no-store' });
  outgoing.end(JSON.stringify({ error }));
}

/** A process that was given up is not waited for. */
type Unreachable = { readonly failure: Failure };

/** Connects before anything is sent, so that a call which finds the process just dying can wait for the next one. */
async function connectTo(data: DataChild): Promise<Socket | Unreachable> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const ready = await Promise.race([data.whenReady(), wait(deadline - Date.now(), undefined, { ref: false })]);
    if (ready?.kind === 'given-up') return ready;
    const socket = ready ? await tryConnect(data.socketPath) : undefined;
    if (socket) return socket;
    await wait(RETRY_MS);
  }
  return { failure: RESTARTING };
}

function tryConnect(path: string): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = createConnection(path);
    socket.once('connect', () => resolve(socket));
    socket.once('error', () => resolve(undefined));
  });
}

const RESTARTING: Failure = {
  code: 'data-process-restarting',
  message: 'The part of the app that keeps your data is being started again.',
  guidance: 'Wait a moment and try again. Everything that was saved is still there.',
};
