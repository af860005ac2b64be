import type { Failure, Result } from '@career-mentor/core/kernel';
import type { Workspace } from '@career-mentor/workspace/api';
import { openWorkspace } from '@career-mentor/workspace/engine';
import { createDependencies, type SystemDependencies } from './dependencies.ts';
import type { DataOptions } from './options.ts';
import { openPatiently } from './openPatiently.ts';
import { serveHttp } from './serveHttp.ts';
import { holdWorkspace } from './workspaceHolder.ts';

export interface DataProcess {
  readonly workspace: () => Result<Workspace, Failure>;
  readonly close: () => Promise<void>;
}

/** What the data process tells the process that forked it, once. */
export type Readiness = { readonly kind: 'ready' } | { readonly kind: 'not-opened'; readonly failure: Failure };

/** Long enough after the start that the first page is on the screen, short enough that the first analysis finds it warm. */
const WARM_UP_AFTER_MS = 1_500;

/** Composes the data process and tells the parent when it answers. */
export async function startDataProcess(options: DataOptions): Promise<DataProcess> {
  const mode = options.listen === undefined ? 'electron' : 'browser';
  let onEmbedderChange = (): void => undefined;
  const deps = createDependencies(mode, () => onEmbedderChange());
  const open = () => openWorkspace(options.workspace, deps);
  const holder = holdWorkspace(await openPatiently(open), open, deps.clock.now);
  onEmbedderChange = holder.announceStatus;
  const server = options.listen === undefined ? undefined : await serveHttp(options.listen, holder.get);
  const opened = holder.get();
  tellParent(opened.ok ? { kind: 'ready' } : { kind: 'not-opened', failure: opened.error });
  const warmUp = setTimeout(() => void warm(deps), WARM_UP_AFTER_MS);
  return {
    workspace: holder.get,
    close: async () => {
      clearTimeout(warmUp);
      await server?.close();
      await holder.close();
      await deps.close();
    },
  };
}

/** The model first: every analysis needs it. The reading process saves the first document its start. */
async function warm(deps: SystemDependencies): Promise<void> {
  await deps.embedder.get();
  deps.reader.warmUp();
}

/** A parent that is just gone hears nothing; the `disconnect` that follows ends this process in good order. */
const tellParent = (message: Readiness): void => {
  if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
};
