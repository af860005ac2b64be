import type { IncomingMessage, ServerResponse } from 'node:http';
import { SECURITY_HEADERS } from '@career-mentor/core/policy';
import { TRY_AGAIN_PATH } from '../ipc/loopback.ts';
import { isFromElsewhere, refusalOf } from './checkRequest.ts';
import type { DataChild } from './dataChild.ts';
import { NO_SESSION_PAGE, OPENING_PAGE } from './pages.ts';
import { proxyToData, sendFailure } from './proxy.ts';
import type { Session } from './session.ts';
import { findStaticFile } from './staticFiles.ts';

export interface LauncherParts {
  readonly port: number;
  readonly session: Session;
  readonly data: DataChild;
  readonly rendererFolder: string;
}

/** Answers one request of the browser: checks where it comes from, then who asks, then serves the page or the router. */
export async function handleRequest(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  parts: LauncherParts,
): Promise<void> {
  const refusal = refusalOf(incoming.headers, parts.port);
  if (refusal) return sendText(outgoing, 403, refusal);
  const url = new URL(incoming.url ?? '/', `http://127.0.0.1:${parts.port}`);
  const token = url.searchParams.get('token');
  const known = parts.session.isKnown(incoming.headers.cookie);
  if (token !== null && url.pathname === '/') return sendOpening(outgoing, known, parts.session.exchange(token));
  if (isFromElsewhere(incoming.headers)) return sendText(outgoing, 403, 'Other sites may not use the app.');
  const isCall = url.pathname.startsWith('/trpc/');
  if (!known) return isCall ? sendFailure(outgoing, 401, NO_SESSION) : sendPage(outgoing, 401, NO_SESSION_PAGE);
  if (url.pathname === TRY_AGAIN_PATH) return tryAgain(incoming, outgoing, parts.data);
  return isCall ? proxyToData(incoming, outgoing, parts.data) : sendFile(incoming, outgoing, { url, parts });
}

/** A person who opens the same address a second time in the same browser simply goes on. */
function sendOpening(outgoing: ServerResponse, known: boolean, cookie: string | undefined): void {
  if (cookie !== undefined) outgoing.setHeader('set-cookie', cookie);
  if (cookie !== undefined || known) sendPage(outgoing, 200, OPENING_PAGE);
  else sendPage(outgoing, 401, NO_SESSION_PAGE);
}

/** The page's "try again" after the data process was given up. Calls that follow wait until it answers. */
function tryAgain({ method }: IncomingMessage, outgoing: ServerResponse, data: DataChild): void {
  if (method !== 'POST') return sendText(outgoing, 405, 'Only POST is answered here.');
  data.tryAgain();
  outgoing.writeHead(204, SECURITY_HEADERS).end();
}

async function sendFile(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { url, parts }: { readonly url: URL; readonly parts: LauncherParts },
): Promise<void> {
  if (incoming.method !== 'GET' && incoming.method !== 'HEAD')
    return sendText(outgoing, 405, 'Only GET is answered here.');
  const file = await findStaticFile(parts.rendererFolder, url.pathname);
  if (!file) return sendText(outgoing, 404, 'There is no such file.');
  outgoing.writeHead(200, { ...SECURITY_HEADERS, ...file.headers, 'content-length': file.bytes.length });
  outgoing.end(incoming.method === 'HEAD' ? undefined : file.bytes);
}

const sendText = (outgoing: ServerResponse, status: number, text: string): void =>
  send(outgoing, { status, type: 'text/plain; charset=utf-8', body: text });

const sendPage = (outgoing: ServerResponse, status: number, html: string): void =>
  send(outgoing, { status, type: 'text/html; charset=utf-8', body: html });

function send(
  outgoing: ServerResponse,
  { status, type, body }: { readonly status: number; readonly type: string; readonly body: string },
): void {
  outgoing.writeHead(status, { ...SECURITY_HEADERS, 'content-type': type, 'cache-control': 'no-store' });
  outgoing.end(body);
}

const NO_SESSION = {
  code: 'no-session',
  message: 'This browser was not let in by the app.',
  guidance: 'Start the app again, or run its "serve" command, and open the address that it prints.',
};
