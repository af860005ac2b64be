import { createWorkspace } from './0010-create-workspace.ts';
import { keepNotesOnGoals } from './0020-keep-notes-on-goals.ts';
import { keepVersionsOfCvs } from './0040-keep-versions-of-cvs.ts';
import { keepDismissedIssues } from './0050-keep-dismissed-issues.ts';
import { keepPhotos } from './0060-keep-photos.ts';
import type { Migration } from './types.ts';

/** Every step in order. A shipped step is never edited; a change of the schema is a new one at the end. */
export const MIGRATIONS: readonly Migration[] = [
  createWorkspace,
  keepNotesOnGoals,
  keepVersionsOfCvs,
  keepDismissedIssues,
  keepPhotos,
];

export type { Migration } from './types.ts';
