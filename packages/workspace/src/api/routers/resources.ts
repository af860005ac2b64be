import { z } from 'zod';
import { Difficulty, ResourceType } from '@career-mentor/core/resources';
import { answer, procedure, router } from '../trpc.ts';

const Search = z.object({
  query: z.string().max(200).optional(),
  skillId: z.string().optional(),
  type: ResourceType.optional(),
  difficulty: Difficulty.optional(),
  limit: z.int().min(1).max(200),
  offset: z.int().min(0),
});

export const resourcesRouter = router({
  forRoadmap: procedure
    .input(z.object({ roadmapId: z.string() }))
    .query(({ ctx, input }) => answer(ctx.workspace.resources.forRoadmap(input))),
  search: procedure.input(Search).query(({ ctx, input }) => answer(ctx.workspace.resources.search(input))),
  rate: procedure
    .input(z.object({ resourceId: z.string(), stars: z.int().min(1).max(5).nullable() }))
    .mutation(({ ctx, input }) => answer(ctx.workspace.resources.rate(input))),
});
