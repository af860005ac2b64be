import { z } from 'zod';
import { answer, procedure, router } from '../trpc.ts';

const CvAndJob = z.object({ cvId: z.string(), jobId: z.string() });
const Mark = CvAndJob.extend({
  gapId: z.string().min(1),
  mark: z.enum(['have', 'not-relevant']).nullable(),
  note: z.string().max(2000).optional(),
});

export const gapsRouter = router({
  analyse: procedure.input(CvAndJob).query(({ ctx, input }) => answer(ctx.workspace.gaps.analyse(input))),
  mark: procedure.input(Mark).mutation(({ ctx, input }) => answer(ctx.workspace.gaps.mark(input))),
  roles: procedure
    .input(z.object({ cvId: z.string() }))
    .query(({ ctx, input }) => answer(ctx.workspace.gaps.roles(input))),
  compare: procedure
    .input(z.object({ cvId: z.string(), jobIds: z.array(z.string()).min(1).max(10) }))
    .query(({ ctx, input }) => answer(ctx.workspace.gaps.compare(input))),
});
