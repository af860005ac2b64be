import { request, type IncomingMessage, type ServerResponse } from 'node:http';
import { SECURITY_HEADERS } from '@career-mentor/core/policy';
import type { Failure } from '@career-mentor/core/kernel';
import type { DataChild } from './dataChild.ts';

/** A data process that is just being started again gets this long before the page is told to try later. */
const PATIENCE_MS = 10_000;

/** Hands a call on to the data process and its answer back, both as streams. The session's cookie stays here. */
export async function proxyToData(incoming: IncomingMessage, outgoing: ServerResponse, data: DataChild): Promise<void> {
  if (!(await isReadyInTime(data))) return sendFailure(outgoing, 503, RESTARTING);
  const { cookie: _cookie, ...headers } = incoming.headers;
  const call = request(
    { socketPath: data.socketPath, path: incoming.url, method: incoming.method, headers },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, { ...answer.headers, ...SECURITY_HEADERS });
      answer.pipe(outgoing);
      // The data process died in the middle of an answer: the page must notice, not wait.
      answer.once('error', () => outgoing.destroy());
    },
  );
  call.once('error', () => {
    if (outgoing.headersSent) outgoing.destroy();
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

async function isReadyInTime(data: DataChild): Promise<boolean> {
  const limit = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => limit.resolve(false), PATIENCE_MS);
  const ready = data.whenReady().then(() => true);
  const inTime = await Promise.race([ready, limit.promise]);
  clearTimeout(timer);
  return inTime;
}

const RESTARTING: Failure = {
  code: 'data-process-restarting',
  message: 'The part of the app that keeps your data is being started again.',
  guidance: 'Wait a moment and try again. Everything that was saved is still there.',
};
