import { APP_ORIGIN } from '../protocol/pagePath.ts';
import { externalAddress } from './externalAddress.ts';

/** What becomes of an address that the page wants to go to or to open. */
export type Destination =
  { readonly kind: 'own' } | { readonly kind: 'ask'; readonly address: string } | { readonly kind: 'refuse' };

/** Own pages stay in the window; https may be opened in the browser after asking; everything else is refused. */
export function destinationOf(address: string): Destination {
  if (isOwnPage(address)) return { kind: 'own' };
  const external = externalAddress(address);
  return external === undefined ? { kind: 'refuse' } : { kind: 'ask', address: external };
}

/** Compared by scheme and host: the origin of an unknown scheme is `null` in the URL standard. */
export function isOwnPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return `${url.protocol}//${url.host}` === APP_ORIGIN && url.username === '' && url.password === '';
}

/** The one permission the page gets: writing to the clipboard for the "copy" buttons. Everything else is denied. */
export const isPermitted = (permission: string, address: string): boolean =>
  permission === 'clipboard-sanitized-write' && isOwnPage(address);
