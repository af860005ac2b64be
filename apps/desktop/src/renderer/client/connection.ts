import {
  createTRPCClient,
  httpBatchLink,
  httpLink,
  httpSubscriptionLink,
  splitLink,
  type TRPCClient,
  type TRPCLink,
} from '@trpc/client';
import type { Failure } from '@career-mentor/core/kernel';
import type { AppRouter } from '@career-mentor/workspace/api';
import { DATA_LOST, PORT } from '../../ipc/electron/channels.ts';
import { TRY_AGAIN_PATH } from '../../ipc/loopback.ts';
import { createPortConnection, fromMessagePort } from '../../ipc/port/index.ts';
import { kindOfMessage, shellDoor } from './shell.ts';

/** The way to the data process, and the way to have it started once more after it was given up. */
export interface Connection {
  readonly client: TRPCClient<AppRouter>;
  /** Resolves when it was asked for; calls made after that wait until the data process answers. */
  readonly tryAgain: () => Promise<void>;
}

/**
 * Connects to the data process: through the port that the shell hands to the page, or in browser mode over loopback HTTP,
 * where the session cookie travels by itself. `lost` is what calls fail with once no port will come any more.
 */
export function createConnection(lost: Failure): Connection {
  const door = shellDoor();
  const { link, tryAgain } = door ? throughPort(door.ready, lost) : { link: loopbackLink(), tryAgain: askLauncher };
  return { client: createTRPCClient<AppRouter>({ links: [link] }), tryAgain };
}

interface Way {
  readonly link: TRPCLink<AppRouter>;
  readonly tryAgain: Connection['tryAgain'];
}

function throughPort(ready: () => void, lost: Failure): Way {
  const connection = createPortConnection<AppRouter>();
  window.addEventListener('message', (event) => {
    const kind = kindOfMessage(event);
    const [port] = event.ports;
    if (kind === PORT && port) connection.usePort(fromMessagePort(port));
    if (kind === DATA_LOST) connection.giveUp(lost);
  });
  ready();
  return {
    link: connection.link,
    tryAgain: async () => {
      connection.hopeAgain();
      // To the shell, a page that asks for its port once more is a person who wants it tried again.
      ready();
    },
  };
}

async function askLauncher(): Promise<void> {
  await fetch(TRY_AGAIN_PATH, { method: 'POST' });
}

function loopbackLink(): TRPCLink<AppRouter> {
  const url = new URL('/trpc', window.location.origin).href;
  return splitLink({
    condition: (operation) => operation.type === 'subscription',
    true: httpSubscriptionLink({ url }),
    false: splitLink({
      // It carries a whole draft, which is too long for an address; alone, it waits for no other answer.
      condition: ({ path }) => path === 'versions.render',
      true: httpLink({ url, methodOverride: 'POST' }),
      false: httpBatchLink({ url, maxItems: 12 }),
    }),
  });
}
