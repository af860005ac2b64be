import type { Outcome } from './outcome.ts';

/** Rows of one table as stored, JSON columns opened. */
export type ExportedRow = Readonly<Record<string, unknown>>;

/** The whole workspace as plain JSON; documents' bytes are base64. */
export interface WorkspaceExport {
  readonly format: 'career-mentor-export';
  readonly schemaVersion: number;
  readonly exportedAt: number;
  readonly tables: Readonly<Record<string, readonly ExportedRow[]>>;
  readonly blobs: Readonly<Record<string, string>>;
}

export interface Snapshot {
  readonly path: string;
  readonly at: number;
  readonly bytes: number;
  readonly reason: 'migration' | 'backup' | 'restore';
}

export interface DataUseCases {
  readonly export: () => Outcome<WorkspaceExport>;
  /** Writes one file that `restore` reads; by default into the workspace's own snapshots folder. */
  readonly backup: (input: { readonly directory?: string | undefined }) => Outcome<{ readonly path: string }>;
  readonly snapshots: () => Outcome<readonly Snapshot[]>;
}
