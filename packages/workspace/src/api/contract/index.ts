import type { ChangeUseCases, TrashUseCases } from './changes.ts';
import type { CritiqueUseCases } from './critique.ts';
import type { CvUseCases, DocumentUseCases } from './cvs.ts';
import type { DataUseCases } from './data.ts';
import type { EventUseCases } from './events.ts';
import type { GapUseCases } from './gaps.ts';
import type { JobUseCases } from './jobs.ts';
import type { ResourceUseCases } from './resources.ts';
import type { RoadmapUseCases } from './roadmaps.ts';
import type { SettingsUseCases } from './settings.ts';
import type { StatusUseCases } from './status.ts';
import type { TaskUseCases } from './tasks.ts';
import type { VersionUseCases } from './versions.ts';

/**
 * Everything that can be asked of one person's workspace. The router, the command line and tests hold only this; it
 * names no database and no platform, so that the renderer's compiler can read the router's types.
 */
export interface Workspace {
  readonly status: StatusUseCases;
  readonly events: EventUseCases;
  readonly tasks: TaskUseCases;
  readonly cvs: CvUseCases;
  readonly documents: DocumentUseCases;
  readonly jobs: JobUseCases;
  readonly gaps: GapUseCases;
  readonly roadmaps: RoadmapUseCases;
  readonly resources: ResourceUseCases;
  readonly critique: CritiqueUseCases;
  readonly versions: VersionUseCases;
  readonly changes: ChangeUseCases;
  readonly trash: TrashUseCases;
  readonly settings: SettingsUseCases;
  readonly data: DataUseCases;
}

export * from './changes.ts';
export * from './critique.ts';
export * from './cvs.ts';
export * from './data.ts';
export * from './events.ts';
export * from './gaps.ts';
export * from './jobs.ts';
export * from './outcome.ts';
export * from './resources.ts';
export * from './roadmaps.ts';
export * from './settings.ts';
export * from './status.ts';
export * from './tasks.ts';
export * from './versions.ts';
