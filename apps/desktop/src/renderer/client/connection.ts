import {
  createTRPCClient,
  httpBatchLink,
  httpSubscriptionLink,
  splitLink,
  type TRPCClient,
  type TRPCLink,
} from '@trpc/client';
import type { Failure } from '@career-mentor/core/kernel';
import type { AppRouter } from '@career-mentor/workspace/api';
import { DATA_LOST, PORT } from '../../ipc/electron/channels.ts';
import { createPortConnection, fromMessagePort } from '../../ipc/port/index.ts';
import { kindOfMessage, shellDoor } from './shell.ts';

export type Connection = TRPCClient<AppRouter>;

/**
 * Connects to the data process: through the port that the shell hands to the page, or in browser mode over loopback HTTP,
 * where the session cookie travels by itself. `lost` is what calls fail with once no port will come any more.
 */
export function createConnection(lost: Failure): Connection {
  const door = shellDoor();
  return createTRPCClient<AppRouter>({ links: [door ? portLink(door.ready, lost) : loopbackLink()] });
}

function portLink(ready: () => void, lost: Failure): TRPCLink<AppRouter> {
  const connection = createPortConnection<AppRouter>();
  window.addEventListener('message', (event) => {
    const kind = kindOfMessage(event);
    const [port] = event.ports;
    if (kind === PORT && port) connection.usePort(fromMessagePort(port));
    if (kind === DATA_LOST) connection.giveUp(lost);
  });
  ready();
  return connection.link;
}

function loopbackLink(): TRPCLink<AppRouter> {
  const url = new URL('/trpc', window.location.origin).href;
  return splitLink({
    condition: (operation) => operation.type === 'subscription',
    true: httpSubscriptionLink({ url }),
    false: httpBatchLink({ url, maxItems: 12 }),
  });
}
