import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

/** A file of the built page with the headers it is sent with. */
export interface StaticFile {
  readonly bytes: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The file of `folder` that `pathname` (decoded, from the address) names; a path without a file name ending is the app's
 * own page. Undefined when there is none or when the path leads out of the folder.
 */
export async function findStaticFile(folder: string, pathname: string): Promise<StaticFile | undefined> {
  const relative = extname(pathname) === '' ? 'index.html' : pathname;
  const path = normalize(join(folder, relative));
  if (!path.startsWith(folder + sep) || relative.includes('\0')) return undefined;
  try {
    return { bytes: await readFile(path), headers: headersFor(path, relative) };
  } catch {
    return undefined;
  }
}

/** Files under assets/ carry a hash of their content in the name, so a browser may keep them for good. */
function headersFor(path: string, relative: string): Record<string, string> {
  return {
    'content-type': CONTENT_TYPES[extname(path)] ?? 'application/octet-stream',
    'cache-control': /^\/?assets\//.test(relative) ? 'private, max-age=31536000, immutable' : 'no-store',
  };
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
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
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
};
