import type { Failure, Result } from '@career-mentor/core/kernel';
import type { Workspace } from '@career-mentor/workspace/api';
import type { OpenWorkspace } from '@career-mentor/workspace/engine';

/** Holds the one workspace of this process, opened or not. */
export interface WorkspaceHolder {
  /** The workspace, or why it could not be opened; tried again now and then, because the reason may have gone away. */
  readonly get: () => Result<Workspace, Failure>;
  /** Tells clients, if there are any, that the status has changed. */
  readonly announceStatus: () => void;
  readonly close: () => Promise<void>;
}

/** Opening takes a few milliseconds, and calls of a page come in bursts: one try serves them all. */
const RETRY_MS = 2_000;

/** Holds what the first try to open gave; `open` is for the next ones. */
export function holdWorkspace(
  first: Result<OpenWorkspace, Failure>,
  open: () => Result<OpenWorkspace, Failure>,
  now: () => number,
): WorkspaceHolder {
  let opened = first;
  let triedAt = now();
  return {
    get: () => {
      if (!opened.ok && now() - triedAt >= RETRY_MS) {
        opened = open();
        triedAt = now();
      }
      return opened.ok ? { ok: true, value: opened.value.workspace } : opened;
    },
    announceStatus: () => {
      if (opened.ok) opened.value.announceStatus();
    },
    close: async () => {
      if (opened.ok) await opened.value.close();
    },
  };
}
