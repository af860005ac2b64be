import { answer, procedure, router } from '../trpc.ts';

export const statusRouter = router({ get: procedure.query(({ ctx }) => answer(ctx.workspace.status.get())) });

export const doctorRouter = router({ report: procedure.query(({ ctx }) => answer(ctx.workspace.status.doctor())) });

export const eventsRouter = router({
  subscribe: procedure.subscription(async function* ({ ctx, signal }) {
    yield* ctx.workspace.events.stream(signal ?? new AbortController().signal);
  }),
});
