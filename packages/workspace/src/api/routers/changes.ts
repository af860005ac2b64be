import { z } from 'zod';
import { answer, procedure, router } from '../trpc.ts';

export const changesRouter = router({
  recent: procedure.query(({ ctx }) => answer(ctx.workspace.changes.recent())),
  undo: procedure.mutation(({ ctx }) => answer(ctx.workspace.changes.undo())),
  redo: procedure.mutation(({ ctx }) => answer(ctx.workspace.changes.redo())),
});

export const trashRouter = router({
  list: procedure.query(({ ctx }) => answer(ctx.workspace.trash.list())),
  restore: procedure
    .input(z.object({ kind: z.enum(['cv', 'job', 'roadmap', 'version']), id: z.string() }))
    .mutation(({ ctx, input }) => answer(ctx.workspace.trash.restore(input))),
});
