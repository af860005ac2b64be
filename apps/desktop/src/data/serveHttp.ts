import { createHTTPHandler } from '@trpc/server/adapters/standalone';
import { once } from 'node:events';
import { rmdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname } from 'node:path';
import type { Failure, Result } from '@career-mentor/core/kernel';
import { appRouter, type Workspace } from '@career-mentor/workspace/api';

/** A file of 5 MB as base64 and a little around it. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;

/**
 * Serves the router on a local socket (a named pipe on Windows), which only the launcher of this person can reach. The
 * launcher stands in front of it, checks who asks, and is the only one with a network port.
 */
export async function serveHttp(
  path: string,
  workspace: () => Result<Workspace, Failure>,
): Promise<{ readonly close: () => Promise<void> }> {
  const handle = createHTTPHandler({
    router: appRouter,
    basePath: '/trpc/',
    createContext: () => ({ workspace: workspace() }),
    maxBodySize: MAX_BODY_BYTES,
    // A draft of a CV is longer than an address may be.
    allowMethodOverride: true,
  });
  // A socket file outlives a killed process and would block the next one.
  if (process.platform !== 'win32') rmSync(path, { force: true });
  const server = createServer(handle);
  server.listen(path);
  await once(server, 'listening');
  return {
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
      removeFolderOf(path);
    },
  };
}

/** A launcher that was killed cannot tidy up behind itself; the socket's folder is its own and by now empty. */
function removeFolderOf(path: string): void {
  try {
    if (process.platform !== 'win32') rmdirSync(dirname(path));
  } catch {
    // The launcher was quicker, or has started the next data process there.
  }
}
