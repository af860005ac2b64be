import { posix } from 'node:path';

/** The page's own scheme and host; the origin is `app://career-mentor`. */
export const APP_SCHEME = 'app';
export const APP_ORIGIN = 'app://career-mentor';

/**
 * The file of the built page that an address means, relative to the page's folder; undefined when the address is not
 * ours or tries to leave the folder. An address without a file name extension is a page of the app: the index.
 */
export function pagePath(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== `${APP_SCHEME}:` || url.host !== 'career-mentor') return undefined;
  const decoded = decodeOnce(url.pathname);
  if (decoded === undefined || decoded.includes('\0') || decoded.includes('\\') || decoded.includes(':'))
    return undefined;
  // Encoded dots survive the URL parser, so the path is normalised again after decoding. It begins with a slash, and a
  // normalised absolute path has no dots left that could lead above it.
  const path = posix.normalize(decoded).replace(/^\/+/, '');
  return posix.extname(path) === '' ? 'index.html' : path;
}

function decodeOnce(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** The media type by which a file of the page is served. */
export const mediaTypeOf = (path: string): string => MEDIA_TYPES[posix.extname(path)] ?? 'application/octet-stream';
