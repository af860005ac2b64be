import { z } from 'zod';
import { answer, procedure, router } from '../trpc.ts';
import { FileInput, TextInput, Title } from './inputs.ts';

const JobRef = z.object({ jobId: z.string() });
const RequirementTarget = z.enum(['required', 'preferred', 'negated', 'none']);

export const jobsRouter = router({
  list: procedure
    .input(z.object({ cvId: z.string().optional() }))
    .query(({ ctx, input }) => answer(ctx.workspace.jobs.list(input))),
  get: procedure.input(JobRef).query(({ ctx, input }) => answer(ctx.workspace.jobs.get(input))),
  importText: procedure.input(TextInput).mutation(({ ctx, input }) => answer(ctx.workspace.jobs.importText(input))),
  importFile: procedure.input(FileInput).mutation(({ ctx, input }) => answer(ctx.workspace.jobs.importFile(input))),
  rename: procedure
    .input(JobRef.extend({ title: Title }))
    .mutation(({ ctx, input }) => answer(ctx.workspace.jobs.rename(input))),
  remove: procedure.input(JobRef).mutation(({ ctx, input }) => answer(ctx.workspace.jobs.remove(input))),
  setRequirement: procedure
    .input(JobRef.extend({ name: z.string().trim().min(1).max(200), to: RequirementTarget }))
    .mutation(({ ctx, input }) => answer(ctx.workspace.jobs.setRequirement(input))),
});
