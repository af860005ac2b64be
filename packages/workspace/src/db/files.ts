import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where everything of a workspace lies. */
export interface WorkspaceFiles {
  readonly directory: string;
  readonly database: string;
  /** The copy that a migration works on. One that is found at start was left by a kill and is worthless. */
  readonly migrating: string;
  readonly lock: string;
  readonly blobs: string;
  readonly snapshots: string;
}

/** Names the files of the workspace in `directory`. Touches nothing. */
export function workspaceFilesIn(directory: string): WorkspaceFiles {
  return {
    directory,
    database: join(directory, 'workspace.sqlite'),
    migrating: join(directory, 'workspace.migrating.sqlite'),
    lock: join(directory, 'lock.sqlite'),
    blobs: join(directory, 'blobs'),
    snapshots: join(directory, 'snapshots'),
  };
}

/** Makes the folders, readable by their owner alone where the platform knows such rights. Throws what the file system throws. */
export function makeWorkspaceFolders(files: WorkspaceFiles): void {
  for (const folder of [files.directory, files.blobs, files.snapshots]) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }
}
