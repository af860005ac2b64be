import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mediaTypeOf, pageFileOf } from '@career-mentor/core/policy';

/** A file of the built page with the headers it is sent with. */
export interface StaticFile {
  readonly bytes: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

/** The file of `folder` that the path of an address means; undefined when there is none. */
export async function findStaticFile(folder: string, pathname: string): Promise<StaticFile | undefined> {
  const file = pageFileOf(pathname);
  if (file === undefined) return undefined;
  try {
    return { bytes: await readFile(join(folder, file)), headers: headersFor(file) };
  } catch {
    return undefined;
  }
}

/** Files under assets/ carry a hash of their content in the name, so a browser may keep them for good. */
const headersFor = (file: string): Record<string, string> => ({
  'content-type': mediaTypeOf(file),
  'cache-control': file.startsWith('assets/') ? 'private, max-age=31536000, immutable' : 'no-store',
});
