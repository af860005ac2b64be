import { lazyRouteComponent } from '@tanstack/react-router';

/** The pages as files of their own: a start loads the code of the page it shows. The welcome is small and comes along. */
export const PAGES = {
  CvPage: lazyRouteComponent(() => import('../features/cv/CvPage.tsx'), 'CvPage'),
  ComparePage: lazyRouteComponent(() => import('../features/gaps/ComparePage.tsx'), 'ComparePage'),
  GapsPage: lazyRouteComponent(() => import('../features/gaps/GapsPage.tsx'), 'GapsPage'),
  JobPage: lazyRouteComponent(() => import('../features/jobs/JobPage.tsx'), 'JobPage'),
  JobsPage: lazyRouteComponent(() => import('../features/jobs/JobsPage.tsx'), 'JobsPage'),
  ResourcesPage: lazyRouteComponent(() => import('../features/resources/ResourcesPage.tsx'), 'ResourcesPage'),
  RoadmapPage: lazyRouteComponent(() => import('../features/roadmap/RoadmapPage.tsx'), 'RoadmapPage'),
  SettingsPage: lazyRouteComponent(() => import('../features/settings/SettingsPage.tsx'), 'SettingsPage'),
};
