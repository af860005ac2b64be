import { z } from 'zod';
import { Arrangement, ArrangementChange, PageStyle } from '@career-mentor/core/writing';
import { ApplicationState, WrittenFormat } from '../contract/index.ts';
import { answer, procedure, router } from '../trpc.ts';
import { Title } from './inputs.ts';

const VersionRef = z.object({ versionId: z.string() });
const CvRef = z.object({ cvId: z.string() });
const Language = z.string().regex(/^[a-z]{2}$/);
const Draft = z.object({ own: Arrangement.optional(), style: PageStyle.optional() });

const Application = z.object({
  id: z.string().optional(),
  jobId: z.string(),
  versionId: z.string().optional(),
  state: ApplicationState,
  day: z.iso.date(),
  nextStep: z.string().max(300),
  nextDay: z.iso.date().optional(),
});

export const versionsRouter = router({
  list: procedure
    .input(z.object({ cvId: z.string() }))
    .query(({ ctx, input }) => answer(ctx.workspace.versions.list(input))),
  get: procedure.input(VersionRef).query(({ ctx, input }) => answer(ctx.workspace.versions.get(input))),
  create: procedure
    .input(z.object({ cvId: z.string(), jobId: z.string().optional(), title: Title.optional() }))
    .mutation(({ ctx, input }) => answer(ctx.workspace.versions.create(input))),
  change: procedure
    .input(VersionRef.extend({ change: ArrangementChange }))
    .mutation(({ ctx, input }) => answer(ctx.workspace.versions.change(input))),
  setStyle: procedure
    .input(VersionRef.extend({ style: PageStyle, language: Language }))
    .mutation(({ ctx, input }) => answer(ctx.workspace.versions.setStyle(input))),
  setLetter: procedure
    .input(VersionRef.extend({ letter: z.string().max(20_000) }))
    .mutation(({ ctx, input }) => answer(ctx.workspace.versions.setLetter(input))),
  rename: procedure
    .input(VersionRef.extend({ title: Title }))
    .mutation(({ ctx, input }) => answer(ctx.workspace.versions.rename(input))),
  remove: procedure.input(VersionRef).mutation(({ ctx, input }) => answer(ctx.workspace.versions.remove(input))),
  render: procedure
    .input(VersionRef.extend({ format: WrittenFormat, draft: Draft.optional() }))
    .query(({ ctx, input }) => answer(ctx.workspace.versions.render(input))),
  getPhoto: procedure.input(CvRef).query(({ ctx, input }) => answer(ctx.workspace.versions.getPhoto(input))),
  setPhoto: procedure
    .input(CvRef.extend({ bytes: z.base64() }))
    .mutation(({ ctx, input }) => answer(ctx.workspace.versions.setPhoto(input))),
  removePhoto: procedure.input(CvRef).mutation(({ ctx, input }) => answer(ctx.workspace.versions.removePhoto(input))),
  listApplications: procedure.query(({ ctx }) => answer(ctx.workspace.versions.listApplications())),
  saveApplication: procedure
    .input(Application)
    .mutation(({ ctx, input }) => answer(ctx.workspace.versions.saveApplication(input))),
  removeApplication: procedure
    .input(z.object({ id: z.string() }))
    .mutation(({ ctx, input }) => answer(ctx.workspace.versions.removeApplication(input))),
});
