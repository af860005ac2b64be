import type { IncomingHttpHeaders } from 'node:http';

/**
 * Why a request is refused before anything is looked at, or nothing. The Host check stops pages that point their own
 * name at 127.0.0.1 (DNS rebinding); the Origin check stops requests that other sites' pages send here.
 */
export function refusalOf(headers: IncomingHttpHeaders, port: number): string | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) return 'This address is not served here.';
  const { origin } = headers;
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) {
    return 'Other sites may not use the app.';
  }
  return undefined;
}

/** Whether another site's page caused the request. A browser says so itself; opening the printed address is not that. */
export const isCrossSite = (headers: IncomingHttpHeaders): boolean => headers['sec-fetch-site'] === 'cross-site';
