import { z } from 'zod';
import { answer, procedure, router } from '../trpc.ts';

const TaskRef = z.object({ taskId: z.string() });

export const tasksRouter = router({
  list: procedure.query(({ ctx }) => answer(ctx.workspace.tasks.list())),
  cancel: procedure.input(TaskRef).mutation(({ ctx, input }) => answer(ctx.workspace.tasks.cancel(input))),
  retry: procedure.input(TaskRef).mutation(({ ctx, input }) => answer(ctx.workspace.tasks.retry(input))),
});
