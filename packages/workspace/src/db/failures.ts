import Database from 'better-sqlite3';
import { err, type Failure, type Result } from '@career-mentor/core/kernel';

/** Every way in which opening or writing a workspace may fail, in plain words with the next step. */
const FAILURES = {
  'disk-full': [
    'There is no room left on the disk, so nothing was changed.',
    'Free some space on the disk that holds the workspace, then do it again.',
  ],
  'workspace-read-only': [
    'The workspace folder cannot be written to.',
    'Choose another folder with --workspace, or give yourself the right to write there.',
  ],
  'workspace-locked': [
    'This workspace is already open in another window or command.',
    'Close it there first, or use another folder with --workspace.',
  ],
  'workspace-newer': [
    'This workspace was written by a newer version of Career Mentor.',
    'Update the app and open it again. Nothing was changed.',
  ],
  'workspace-damaged': [
    'The workspace file is damaged and was left as it is.',
    'Bring back a backup with the command "restore FILE". Earlier copies are in the folder "snapshots" of the workspace.',
  ],
} as const satisfies Record<string, readonly [message: string, guidance: string]>;

export type WorkspaceFailureCode = keyof typeof FAILURES;

/** The failure for `code`; `detail` replaces the general message where more is known. */
export function workspaceFailure(code: WorkspaceFailureCode, detail?: string): Failure {
  const [message, guidance] = FAILURES[code];
  return { code, message: detail ?? message, guidance };
}

/** Runs `work`; a failure of disk or database that a person can do something about becomes a Failure, a bug is thrown on. */
export function guardStorage<T>(work: () => T): Result<T, Failure> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return err(storageFailureOf(error));
  }
}

/** The failure behind an error of SQLite or the file system; throws `error` when it is none of those. */
export function storageFailureOf(error: unknown): Failure {
  const code = codeOf(error);
  const known = FAILURE_BY_CODE.find(([pattern]) => pattern.test(code));
  if (!known) throw error;
  return workspaceFailure(known[1]);
}

// SQLite's extended codes: https://sqlite.org/rescode.html. SQLITE_IOERR_WRITE and _FSYNC come from a full or failing disk;
// ENOENT is what Node.js says of a folder that is to be made on a disk that is read-only.
const FAILURE_BY_CODE: readonly (readonly [RegExp, WorkspaceFailureCode])[] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT|SQLITE_IOERR_(WRITE|FSYNC|SHMSIZE))$/, 'disk-full'],
  [
    /^(SQLITE_READONLY.*|SQLITE_CANTOPEN.*|SQLITE_PERM|EACCES|EPERM|EROFS|ENOENT|ENOTDIR|EEXIST|EISDIR)$/,
    'workspace-read-only',
  ],
  [/^SQLITE_BUSY.*$/, 'workspace-locked'],
  [/^(SQLITE_CORRUPT.*|SQLITE_NOTADB|SQLITE_IOERR(_READ|_SHORT_READ|_FSTAT)?)$/, 'workspace-damaged'],
];

function codeOf(error: unknown): string {
  if (error instanceof Database.SqliteError) return error.code;
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return '';
}
