import { SettingsUpdate } from '../contract/index.ts';
import { answer, procedure, router } from '../trpc.ts';

export const settingsRouter = router({
  get: procedure.query(({ ctx }) => answer(ctx.workspace.settings.get())),
  set: procedure.input(SettingsUpdate).mutation(({ ctx, input }) => answer(ctx.workspace.settings.set(input))),
});

/** The page cannot name a folder to write to: a backup made from the app goes into the workspace. */
export const dataRouter = router({
  export: procedure.query(({ ctx }) => answer(ctx.workspace.data.export())),
  backup: procedure.mutation(({ ctx }) => answer(ctx.workspace.data.backup({}))),
  snapshots: procedure.query(({ ctx }) => answer(ctx.workspace.data.snapshots())),
});
