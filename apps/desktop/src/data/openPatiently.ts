import { setTimeout as wait } from 'node:timers/promises';
import type { Failure, Result } from '@career-mentor/core/kernel';

/** A process whose parent was killed needs a moment to notice and to let go of the workspace. */
const PATIENCE_MS = 3_000;
const STEP_MS = 100;

/** Opens with `open`; while another process is just letting go of the workspace, tries again for three seconds. */
export async function openPatiently<T>(
  open: () => Result<T, Failure>,
  patienceMs: number = PATIENCE_MS,
): Promise<Result<T, Failure>> {
  for (let waited = 0; ; waited += STEP_MS) {
    const opened = open();
    if (opened.ok || opened.error.code !== 'workspace-locked' || waited >= patienceMs) return opened;
    await wait(STEP_MS);
  }
}
