import { resolve } from 'node:path';
import { DONE, failed, type Run } from '../command.ts';
import { withWorkspace } from '../openOwnWorkspace.ts';

/** `backup [FOLDER]`: without a folder, into the workspace's own snapshots. */
export const runBackup: Run = async (args, io) => {
  const [folder] = args.positionals;
  const written = await withWorkspace(args, async ({ workspace }) =>
    workspace.data.backup({ directory: folder === undefined ? undefined : resolve(folder) }),
  );
  if (!written.ok) return failed(written.error);
  io.out(args.values['json'] === true ? JSON.stringify(written.value) : `Wrote ${written.value.path}`);
  return DONE;
};
