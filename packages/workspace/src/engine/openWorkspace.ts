import type { Failure, Result } from '@career-mentor/core/kernel';
import type { Workspace } from '../api/index.ts';
import { guardStorage } from '../db/failures.ts';
import { openWorkspaceFile, type WorkspaceFile } from '../db/openWorkspaceFile.ts';
import { createEventHub } from '../events/hub.ts';
import { openBlobStore } from '../repositories/blobs.ts';
import { openTaskQueue } from '../tasks/queue.ts';
import { createChangeUseCases } from '../usecases/changes/index.ts';
import { createTrashUseCases, purgeTrash } from '../usecases/changes/trash.ts';
import type { Context, WorkspaceDeps } from '../usecases/context.ts';
import { createCritiqueUseCases } from '../usecases/critique/index.ts';
import { createCvImporter } from '../usecases/cvs/importCv.ts';
import { createCvUseCases } from '../usecases/cvs/index.ts';
import { createDataUseCases } from '../usecases/data/index.ts';
import { createDocumentUseCases } from '../usecases/documents.ts';
import { createAnalyses, type Analyses } from '../usecases/gaps/analyses.ts';
import { createGapUseCases } from '../usecases/gaps/index.ts';
import { createJobUseCases } from '../usecases/jobs/index.ts';
import { createResourceUseCases } from '../usecases/resources/index.ts';
import { createRoadmapUseCases } from '../usecases/roadmaps/index.ts';
import { createReplanner } from '../usecases/roadmaps/replan.ts';
import { createSettingsUseCases } from '../usecases/settings/index.ts';
import { createStatusUseCases } from '../usecases/status/index.ts';
import { createTaskUseCases } from '../usecases/tasks.ts';
import { createVersionUseCases } from '../usecases/versions/index.ts';

/** An open workspace, held by this process until it is closed. */
export interface OpenWorkspace {
  readonly workspace: Workspace;
  /** Resolves when no task is queued or running and every plan is up to date. */
  readonly whenIdle: () => Promise<void>;
  /** Tells clients that the status (of the embedder, say) has changed. */
  readonly announceStatus: () => void;
  readonly close: () => Promise<void>;
}

/**
 * Opens one person's data in `directory`: makes it or brings it up to date, takes up interrupted work, forgets what has
 * been in the trash for 30 days. Fails with `workspace-locked`, `-newer`, `-damaged`, `-read-only` and `disk-full`.
 */
export function openWorkspace(directory: string, deps: WorkspaceDeps): Result<OpenWorkspace, Failure> {
  const file = openWorkspaceFile(directory, deps.clock.now());
  if (!file.ok) return file;
  const opened = guardStorage(() => compose(file.value, deps));
  if (!opened.ok) file.value.close();
  return opened;
}

/** Puts the use cases over an open file and takes up interrupted work. Throws what storage throws. */
export function compose(file: WorkspaceFile, deps: WorkspaceDeps): OpenWorkspace {
  const { db } = file;
  const blobs = openBlobStore(file.files.blobs);
  purgeTrash(db, blobs, deps.clock.now());
  const events = createEventHub();
  const analyses = createAnalyses({ ...deps, db });
  const replanner = createReplanner({ ...deps, db, events, analyses });
  const tasks = openTaskQueue({ ...deps, db, events, run: createCvImporter(() => context) });
  const context: Context = { ...deps, ...file, blobs, events, tasks, replan: replanner.schedule };
  replanner.schedule();
  return {
    workspace: createWorkspace(context, analyses),
    whenIdle: async () => {
      await tasks.whenIdle();
      await replanner.whenIdle();
    },
    announceStatus: () => events.changed('status'),
    close: async () => {
      await tasks.close();
      await replanner.close();
      file.close();
    },
  };
}

const createWorkspace = (context: Context, analyses: Analyses): Workspace => ({
  status: createStatusUseCases(context),
  events: { stream: (signal) => context.events.stream(signal) },
  tasks: createTaskUseCases(context),
  cvs: createCvUseCases(context),
  documents: createDocumentUseCases(context),
  jobs: createJobUseCases(context, analyses),
  gaps: createGapUseCases(context, analyses),
  roadmaps: createRoadmapUseCases(context, analyses),
  resources: createResourceUseCases(context),
  critique: createCritiqueUseCases(context),
  versions: createVersionUseCases(context),
  changes: createChangeUseCases(context),
  trash: createTrashUseCases(context),
  settings: createSettingsUseCases(context),
  data: createDataUseCases(context),
});
