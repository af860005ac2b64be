import Database from 'better-sqlite3';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { err, ok, type Failure, type Result } from '@career-mentor/core/kernel';
import { storageFailureOf, workspaceFailure } from './failures.ts';
import type { WorkspaceFiles } from './files.ts';

/** Held while a workspace is open. */
export interface WorkspaceLock {
  readonly release: () => void;
}

/**
 * Takes the workspace for this process, or says who has it (`workspace-locked`).
 *
 * The lock is an exclusive transaction on a database of its own, which is a lock of the operating system: it goes away
 * with its process however that ends, so a kill never leaves a workspace shut, and a reused process number never opens
 * one that is in use. The number beside it is only for the message.
 */
export function lockWorkspace(files: WorkspaceFiles): Result<WorkspaceLock, Failure> {
  const holder = new Database(files.lock, { timeout: 0 });
  try {
    holder.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    holder.close();
    const failure = storageFailureOf(error);
    return err(failure.code === 'workspace-locked' ? lockedBy(readPid(files)) : failure);
  }
  writeFileSync(pidFile(files), String(process.pid));
  return ok({ release: () => release(files, holder) });
}

function release(files: WorkspaceFiles, holder: Database.Database): void {
  if (!holder.open) return;
  rmSync(pidFile(files), { force: true });
  holder.exec('ROLLBACK');
  holder.close();
}

function lockedBy(pid: string | undefined): Failure {
  return workspaceFailure(
    'workspace-locked',
    pid ? `This workspace is already open in another window or command (process ${pid}).` : undefined,
  );
}

function readPid(files: WorkspaceFiles): string | undefined {
  try {
    return readFileSync(pidFile(files), 'utf8').trim() || undefined;
  } catch {
    // The other process may be just starting or ending: the message does without the number.
    return undefined;
  }
}

const pidFile = (files: WorkspaceFiles): string => `${files.lock}.pid`;
