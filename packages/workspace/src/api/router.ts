import { changesRouter, trashRouter } from './routers/changes.ts';
import { critiqueRouter } from './routers/critique.ts';
import { cvsRouter, documentsRouter } from './routers/cvs.ts';
import { gapsRouter } from './routers/gaps.ts';
import { jobsRouter } from './routers/jobs.ts';
import { resourcesRouter } from './routers/resources.ts';
import { roadmapsRouter } from './routers/roadmaps.ts';
import { dataRouter, settingsRouter } from './routers/settings.ts';
import { doctorRouter, eventsRouter, statusRouter } from './routers/status.ts';
import { tasksRouter } from './routers/tasks.ts';
import { versionsRouter } from './routers/versions.ts';
import { createCallerFactory, router } from './trpc.ts';

/** The one API of a workspace, the same behind the message port, loopback HTTP and, later, a hosting server. */
export const appRouter = router({
  status: statusRouter,
  events: eventsRouter,
  tasks: tasksRouter,
  cvs: cvsRouter,
  documents: documentsRouter,
  jobs: jobsRouter,
  gaps: gapsRouter,
  roadmaps: roadmapsRouter,
  resources: resourcesRouter,
  critique: critiqueRouter,
  versions: versionsRouter,
  changes: changesRouter,
  trash: trashRouter,
  settings: settingsRouter,
  data: dataRouter,
  doctor: doctorRouter,
});
export type AppRouter = typeof appRouter;

/** Calls the router without a transport, for tests. */
export const createCaller = createCallerFactory(appRouter);
