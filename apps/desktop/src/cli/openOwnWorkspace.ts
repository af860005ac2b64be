import { resolve } from 'node:path';
import type { Failure, Result } from '@career-mentor/core/kernel';
import { openWorkspace, type OpenWorkspace } from '@career-mentor/workspace/engine';
import { createDependencies, type SystemDependencies } from '../data/dependencies.ts';
import { openPatiently } from '../data/openPatiently.ts';
import { defaultWorkspace } from '../data/paths.ts';
import { textOf, type Arguments } from './command.ts';

/** The folder that `--workspace` names, or the person's own. */
export const workspaceFolder = (args: Arguments): string => resolve(textOf(args, 'workspace') ?? defaultWorkspace());

/**
 * Opens the workspace of a command, hands it to `use`, and closes it whatever happens. With `given` dependencies it uses
 * those and leaves them open.
 */
export async function withWorkspace<T>(
  args: Arguments,
  use: (opened: OpenWorkspace) => Promise<Result<T, Failure>>,
  given?: SystemDependencies,
): Promise<Result<T, Failure>> {
  const deps = given ?? createDependencies('browser');
  const opened = await openPatiently(() => openWorkspace(workspaceFolder(args), deps));
  if (!opened.ok) return opened;
  try {
    return await use(opened.value);
  } finally {
    await opened.value.close();
    if (given === undefined) await deps.close();
  }
}
