/**
 * The file of the built page that the path of an address means (as it stands in the address, with its escapes), relative
 * to the page's folder; undefined when it cannot name a file in there. A path without a file name ending is the app's own
 * page. One rule for the window and the browser: both serve the same folder.
 */
export function pageFileOf(pathname: string): string | undefined {
  const decoded = decodeOnce(pathname);
  // Backslashes and colons lead elsewhere on Windows, a NUL ends a name early.
  if (decoded === undefined || /[\0\\:]/.test(decoded)) return undefined;
  const parts = decoded.split('/').filter((part) => part !== '' && part !== '.');
  // A browser has resolved its own `..`; one that is still there was hidden by an escape.
  if (parts.includes('..')) return undefined;
  return endingOf(parts.at(-1) ?? '') === '' ? 'index.html' : parts.join('/');
}

/** The media type by which a file of the page is served. */
export const mediaTypeOf = (file: string): string => MEDIA_TYPES[endingOf(file)] ?? 'application/octet-stream';

function decodeOnce(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    // A broken escape names no file of ours.
    return undefined;
  }
}

const endingOf = (file: string): string => /[^/](\.[^./]*)$/.exec(file)?.[1] ?? '';

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
  '.txt': 'text/plain; charset=utf-8',
};
