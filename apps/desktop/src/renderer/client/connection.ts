import {
  createTRPCClient,
  httpBatchLink,
  httpSubscriptionLink,
  splitLink,
  type TRPCClient,
  type TRPCLink,
} from '@trpc/client';
import type { AppRouter } from '@career-mentor/workspace/api';

export type Connection = TRPCClient<AppRouter>;

/** Connects to the data process over loopback HTTP; the session cookie travels by itself. */
export async function createConnection(): Promise<Connection> {
  return createTRPCClient<AppRouter>({ links: [loopbackLink()] });
}

function loopbackLink(): TRPCLink<AppRouter> {
  const url = new URL('/trpc', window.location.origin).href;
  return splitLink({
    condition: (operation) => operation.type === 'subscription',
    true: httpSubscriptionLink({ url }),
    false: httpBatchLink({ url, maxItems: 12 }),
  });
}
