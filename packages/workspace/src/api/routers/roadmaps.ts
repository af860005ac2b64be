import { z } from 'zod';
import { RoadmapPlan } from '@career-mentor/core/roadmaps';
import { answer, procedure, router } from '../trpc.ts';
import { Title } from './inputs.ts';

const RoadmapRef = z.object({ roadmapId: z.string() });

const Create = z.object({
  cvId: z.string().optional(),
  jobId: z.string().optional(),
  roleId: z.string().optional(),
  prompt: z.string().trim().min(1).max(2000).optional(),
  plan: RoadmapPlan,
});

const TickGoal = RoadmapRef.extend({
  goalId: z.string(),
  done: z.boolean(),
  evidence: z.string().max(2000).optional(),
});

export const roadmapsRouter = router({
  list: procedure.query(({ ctx }) => answer(ctx.workspace.roadmaps.list())),
  get: procedure.input(RoadmapRef).query(({ ctx, input }) => answer(ctx.workspace.roadmaps.get(input))),
  create: procedure.input(Create).mutation(({ ctx, input }) => answer(ctx.workspace.roadmaps.create(input))),
  setPlan: procedure
    .input(RoadmapRef.extend({ plan: RoadmapPlan, dropSkillIds: z.array(z.string()).optional() }))
    .mutation(({ ctx, input }) => answer(ctx.workspace.roadmaps.setPlan(input))),
  tickGoal: procedure.input(TickGoal).mutation(({ ctx, input }) => answer(ctx.workspace.roadmaps.tickGoal(input))),
  setStageStatus: procedure
    .input(RoadmapRef.extend({ stageId: z.string(), status: z.enum(['todo', 'doing', 'done']) }))
    .mutation(({ ctx, input }) => answer(ctx.workspace.roadmaps.setStageStatus(input))),
  moveSkill: procedure
    .input(RoadmapRef.extend({ skillId: z.string(), toStageId: z.string() }))
    .mutation(({ ctx, input }) => answer(ctx.workspace.roadmaps.moveSkill(input))),
  rename: procedure
    .input(RoadmapRef.extend({ title: Title }))
    .mutation(({ ctx, input }) => answer(ctx.workspace.roadmaps.rename(input))),
  remove: procedure.input(RoadmapRef).mutation(({ ctx, input }) => answer(ctx.workspace.roadmaps.remove(input))),
});
