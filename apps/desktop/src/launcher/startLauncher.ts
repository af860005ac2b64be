import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Failure, Result } from '@career-mentor/core/kernel';
import type { RestartPolicy } from '@career-mentor/core/policy';
import { startDataChild } from './dataChild.ts';
import { handleRequest } from './handleRequest.ts';
import { createSession } from './session.ts';

export interface LauncherOptions {
  /** 0 lets the system choose a free one. */
  readonly port: number;
  readonly workspace: string;
  readonly dataEntry: string;
  readonly rendererFolder: string;
  /** How often the data process is started again; the usual policy when it is left out. */
  readonly restarts?: RestartPolicy;
}

export interface Launcher {
  /** The address to open, with the one-time token. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Starts browser mode: a server on 127.0.0.1 and the data process behind it. Fails with `port-taken`, with whatever
 * keeps the workspace from being opened, and with `data-lost` when the data process cannot live.
 */
export async function startLauncher(options: LauncherOptions): Promise<Result<Launcher, Failure>> {
  const server = createServer({ requestTimeout: 0 });
  const listening = once(server, 'listening');
  server.listen({ port: options.port, host: '127.0.0.1' });
  try {
    await listening;
  } catch {
    return { ok: false, error: portTaken(options.port) };
  }
  const { dataEntry: entry, workspace, restarts } = options;
  const data = startDataChild({ entry, workspace, ...(restarts ? { policy: restarts } : {}) });
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : options.port;
  const session = createSession(port);
  server.on('request', (incoming, outgoing) => {
    const parts = { port, session, data, rendererFolder: options.rendererFolder };
    // A request that fails in an unforeseen way must not end the server, nor leave the browser waiting.
    handleRequest(incoming, outgoing, parts).catch(() => outgoing.destroy());
  });
  const close = async (): Promise<void> => {
    server.close();
    server.closeAllConnections();
    await data.stop();
  };
  const readiness = await data.whenReady();
  if (readiness.kind !== 'ready') {
    await close();
    return { ok: false, error: readiness.failure };
  }
  return { ok: true, value: { address: `http://127.0.0.1:${port}/?token=${session.token}`, close } };
}

const portTaken = (port: number): Failure => ({
  code: 'port-taken',
  message: `Port ${port} is in use or may not be used.`,
  guidance: 'Leave --port out, so that a free one is chosen, or name another.',
  field: 'port',
});
