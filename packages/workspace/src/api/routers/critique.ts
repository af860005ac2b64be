import { z } from 'zod';
import { answer, procedure, router } from '../trpc.ts';

const CvRef = z.object({ cvId: z.string() });
const Against = CvRef.extend({
  jobId: z.string().optional(),
  versionId: z.string().optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
});

export const critiqueRouter = router({
  get: procedure.input(Against).query(({ ctx, input }) => answer(ctx.workspace.critique.get(input))),
  dismiss: procedure
    .input(CvRef.extend({ issueId: z.string().min(1).max(500), dismissed: z.boolean() }))
    .mutation(({ ctx, input }) => answer(ctx.workspace.critique.dismiss(input))),
  machineView: procedure.input(CvRef).query(({ ctx, input }) => answer(ctx.workspace.critique.machineView(input))),
});
