import { createHTTPHandler } from '@trpc/server/adapters/standalone';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { Failure, Result } from '@career-mentor/core/kernel';
import { appRouter, type Workspace } from '@career-mentor/workspace/api';

/** A file of 5 MB as base64 and a little around it. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;

/**
 * Serves the router on a local socket (a named pipe on Windows), which only the launcher of this person can reach. The
 * launcher stands in front of it, checks who asks, and is the only one with a network port.
 */
export async function serveHttp(path: string, workspace: () => Result<Workspace, Failure>): Promise<Server> {
  const handle = createHTTPHandler({
    router: appRouter,
    basePath: '/trpc/',
    createContext: () => ({ workspace: workspace() }),
    maxBodySize: MAX_BODY_BYTES,
  });
  // A socket file outlives a killed process and would block the next one.
  if (process.platform !== 'win32') rmSync(path, { force: true });
  const server = createServer(handle);
  server.listen(path);
  await once(server, 'listening');
  return server;
}
