import { useQueryClient } from '@tanstack/react-query';
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Navigate,
  useRouterState,
} from '@tanstack/react-router';
import { z } from 'zod';
import { WelcomePage } from '../features/welcome/WelcomePage.tsx';
import { CV_TABS } from './cvTabs.ts';
import { FailureView } from './FailureView.tsx';
import { Frame } from './Frame.tsx';
import { PageFailure } from './PageFailure.tsx';
import { PAGES } from './pages.ts';
import { useActive } from './useActive.ts';

const root = createRootRoute({ component: Frame, errorComponent: PageFailure, notFoundComponent: ToStart });

const page = <TPath extends string>(path: TPath) => ({ getParentRoute: () => root, path, errorComponent: PageFailure });

export const CvSearch = z.object({
  tab: z.enum(CV_TABS).optional().catch(undefined),
  /** The version that is written, looked at or exported. */
  version: z.string().optional().catch(undefined),
});
export const JobsSearch = z.object({ add: z.literal(true).optional().catch(undefined) });
export const GapSearch = z.object({ view: z.enum(['list', 'chart', 'roles']).optional().catch(undefined) });
export const RoadmapSearch = z.object({
  id: z.string().optional().catch(undefined),
  view: z.enum(['board', 'timeline', 'calendar']).optional().catch(undefined),
  create: z.literal(true).optional().catch(undefined),
  roleId: z.string().optional().catch(undefined),
});
export const ResourceSearch = z.object({ tab: z.enum(['roadmap', 'search']).optional().catch(undefined) });
export const CompareSearch = z.object({
  first: z.string().optional().catch(undefined),
  second: z.string().optional().catch(undefined),
});

const routes = [
  createRoute({ ...page('/'), component: Start }),
  createRoute({ ...page('/welcome'), component: WelcomePage }),
  createRoute({ ...page('/cv'), component: PAGES.CvPage, validateSearch: CvSearch }),
  createRoute({ ...page('/jobs'), component: PAGES.JobsPage, validateSearch: JobsSearch }),
  createRoute({ ...page('/jobs/$jobId'), component: PAGES.JobPage }),
  createRoute({ ...page('/gaps'), component: PAGES.GapsPage, validateSearch: GapSearch }),
  createRoute({ ...page('/compare'), component: PAGES.ComparePage, validateSearch: CompareSearch }),
  createRoute({ ...page('/roadmap'), component: PAGES.RoadmapPage, validateSearch: RoadmapSearch }),
  createRoute({ ...page('/resources'), component: PAGES.ResourcesPage, validateSearch: ResourceSearch }),
  createRoute({ ...page('/settings'), component: PAGES.SettingsPage }),
] as const;

/** Addresses live after the `#`, so that they work under `app://` and over HTTP without a server that knows them. */
export const router = createRouter({ routeTree: root.addChildren(routes), history: createHashHistory() });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

function Start() {
  const { cv, ready, error } = useActive();
  // Somebody who clicked on a page while this was loading wants that page, not the one that we would choose.
  const isStillWanted = useRouterState({ select: (state) => state.location.pathname === '/' });
  if (!isStillWanted) return null;
  if (error) return <StartFailure error={error} />;
  if (!ready) return null;
  return cv === undefined ? <Navigate to="/welcome" replace /> : <Navigate to="/cv" replace />;
}

function ToStart() {
  return <Navigate to="/" replace />;
}

function StartFailure({ error }: { readonly error: unknown }) {
  const queries = useQueryClient();
  return (
    <div className="mx-auto max-w-[640px] p-10">
      <FailureView error={error} onRetry={() => void queries.invalidateQueries()} />
    </div>
  );
}
