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

/**
 * Whether a page that is not ours caused the request. A browser says so itself: another site, or another port of this
 * machine, which counts as the same site and gets the cookie. Typing the address is `none`; old browsers say nothing.
 */
export const isFromElsewhere = (headers: IncomingHttpHeaders): boolean =>
  !['same-origin', 'none', undefined].includes(headers['sec-fetch-site']);
