import { z } from 'zod';
import { SkillLevel } from '@career-mentor/core/cv';
import { CvSection, EntryValue, FactValue } from '../contract/index.ts';
import { answer, procedure, router } from '../trpc.ts';
import { FileInput, TextInput, Title } from './inputs.ts';

const CvRef = z.object({ cvId: z.string() });
const FactRef = CvRef.extend({ path: z.string().min(1).max(200) });

export const cvsRouter = router({
  list: procedure.query(({ ctx }) => answer(ctx.workspace.cvs.list())),
  get: procedure.input(CvRef).query(({ ctx, input }) => answer(ctx.workspace.cvs.get(input))),
  import: procedure.input(FileInput).mutation(({ ctx, input }) => answer(ctx.workspace.cvs.import(input))),
  importText: procedure.input(TextInput).mutation(({ ctx, input }) => answer(ctx.workspace.cvs.importText(input))),
  importSample: procedure.mutation(({ ctx }) => answer(ctx.workspace.cvs.importSample())),
  setFact: procedure
    .input(FactRef.extend({ value: FactValue }))
    .mutation(({ ctx, input }) => answer(ctx.workspace.cvs.setFact(input))),
  confirmFact: procedure.input(FactRef).mutation(({ ctx, input }) => answer(ctx.workspace.cvs.confirmFact(input))),
  removeFact: procedure.input(FactRef).mutation(({ ctx, input }) => answer(ctx.workspace.cvs.removeFact(input))),
  addEntry: procedure
    .input(CvRef.extend({ section: CvSection, value: EntryValue }))
    .mutation(({ ctx, input }) => answer(ctx.workspace.cvs.addEntry(input))),
  setSkillLevel: procedure
    .input(CvRef.extend({ key: z.string().min(1).max(200), level: SkillLevel.optional() }))
    .mutation(({ ctx, input }) => answer(ctx.workspace.cvs.setSkillLevel(input))),
  rename: procedure
    .input(CvRef.extend({ title: Title }))
    .mutation(({ ctx, input }) => answer(ctx.workspace.cvs.rename(input))),
  remove: procedure.input(CvRef).mutation(({ ctx, input }) => answer(ctx.workspace.cvs.remove(input))),
  reprocess: procedure.input(CvRef).mutation(({ ctx, input }) => answer(ctx.workspace.cvs.reprocess(input))),
});

const DocumentRef = z.object({ documentId: z.string() });

export const documentsRouter = router({
  get: procedure.input(DocumentRef).query(({ ctx, input }) => answer(ctx.workspace.documents.get(input))),
  bytes: procedure.input(DocumentRef).query(({ ctx, input }) => answer(ctx.workspace.documents.bytes(input))),
});
