import { z } from 'zod';

/** Goes up when a message changes its meaning; two ends of different versions refuse each other. */
export const PROTOCOL_VERSION = 1;

/** Page → data process. `id` is the page's own number of the call and ties all answers to it. */
export const Request = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('call'),
    protocol: z.int(),
    id: z.int(),
    type: z.enum(['query', 'mutation', 'subscription']),
    path: z.string(),
    // Optional, because a call without input may come without the key; `z.unknown()` alone asks for the key.
    input: z.unknown().optional(),
  }),
  z.object({ kind: z.literal('abort'), id: z.int() }),
]);
export type Request = z.infer<typeof Request>;

/** Data process → page: any number of `data` for a subscription, one otherwise, then one `done`; or one `error`. */
export const Reply = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('data'), id: z.int(), data: z.unknown().optional() }),
  z.object({ kind: z.literal('done'), id: z.int() }),
  z.object({ kind: z.literal('error'), id: z.int(), error: z.looseObject({ message: z.string(), code: z.number() }) }),
]);
export type Reply = z.infer<typeof Reply>;

const Numbered = z.looseObject({ id: z.int() });

/** The number of the call that a message belongs to, also when nothing else of it can be understood. */
export const callNumberOf = (message: unknown): number | undefined => Numbered.safeParse(message).data?.id;
