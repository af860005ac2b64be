import { pageFileOf } from '@career-mentor/core/policy';

/** The page's own scheme and host; the origin is `app://career-mentor`. */
export const APP_SCHEME = 'app';
export const APP_ORIGIN = 'app://career-mentor';

/** The file of the built page that an address means, relative to the page's folder; undefined when it is not ours. */
export function pagePath(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return `${url.protocol}//${url.host}` === APP_ORIGIN ? pageFileOf(url.pathname) : undefined;
}
