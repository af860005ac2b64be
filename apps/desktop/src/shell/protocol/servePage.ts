import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mediaTypeOf, SECURITY_HEADERS } from '@career-mentor/core/policy';
import { pagePath } from './pagePath.ts';

/** Answers requests for `app://career-mentor/…` from the folder of the built page, with the security headers on each. */
export const servePage =
  (folder: string) =>
  async (request: { readonly url: string; readonly method: string }): Promise<Response> => {
    if (request.method !== 'GET') return answer(405, 'Only GET is answered here.');
    const path = pagePath(request.url);
    if (path === undefined) return answer(403, 'This address is outside the app.');
    const bytes = await readIfThere(join(folder, path));
    if (!bytes) return answer(404, 'There is no such file.');
    return new Response(bytes, { headers: { ...SECURITY_HEADERS, 'content-type': mediaTypeOf(path) } });
  };

const answer = (status: number, text: string): Response =>
  new Response(text, { status, headers: { ...SECURITY_HEADERS } });

async function readIfThere(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(path));
  } catch {
    return undefined;
  }
}
