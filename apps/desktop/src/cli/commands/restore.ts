import { resolve } from 'node:path';
import { restoreWorkspace } from '@career-mentor/workspace/engine';
import { DONE, failed, misused, type Run } from '../command.ts';
import { workspaceFolder } from '../openOwnWorkspace.ts';

/** `restore FILE`: the workspace that was there before is kept and named. */
export const runRestore: Run = async (args, io) => {
  const [file] = args.positionals;
  if (file === undefined) return misused('Name the backup file.');
  const folder = workspaceFolder(args);
  const restored = restoreWorkspace(resolve(file), folder, Date.now());
  if (!restored.ok) return failed(restored.error);
  const { displaced } = restored.value;
  if (args.values['json'] === true) io.out(JSON.stringify({ workspace: folder, ...restored.value }));
  else io.out(`Restored ${folder}.${displaced ? ` What was there before is kept in ${displaced}` : ''}`);
  return DONE;
};
