import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CvView } from '@career-mentor/workspace/api';
import { Skeleton, Tabs } from '@career-mentor/ui/primitives';
import { CV_TABS } from '../../app/cvTabs.ts';
import { WritingProvider } from '../writing/WritingContext.tsx';
import { CritiqueTab } from '../critique/CritiqueTab.tsx';
import { CvFacts } from './CvFacts.tsx';
import { CvSkills } from './CvSkills.tsx';

// The editor is the largest part of the page's code; whoever only reads facts does not wait for it.
const WriteTab = lazy(async () => ({ default: (await import('../writing/WriteTab.tsx')).WriteTab }));
const VersionsTab = lazy(async () => ({ default: (await import('../writing/versions/VersionsTab.tsx')).VersionsTab }));
const ExportTab = lazy(async () => ({ default: (await import('../writing/export/ExportTab.tsx')).ExportTab }));

/** What can be seen of a CV and done with it. */
export function CvTabs({ view }: { readonly view: CvView }) {
  const { t } = useTranslation('cv');
  const { tab = 'facts' } = useSearch({ from: '/cv' });
  const navigate = useNavigate();
  const writing = (content: ReactNode) => (
    <WritingProvider cv={view}>
      <Suspense fallback={<Skeleton label={t('loading')} lines={10} />}>{content}</Suspense>
    </WritingProvider>
  );
  const contents = {
    facts: <CvFacts />,
    skills: <CvSkills view={view} />,
    critique: <CritiqueTab view={view} />,
    write: writing(<WriteTab />),
    versions: writing(<VersionsTab />),
    export: writing(<ExportTab />),
  };
  return (
    <Tabs
      label={t('tabs.label')}
      value={tab}
      onChange={(id) => {
        const chosen = CV_TABS.find((one) => one === id);
        if (chosen) void navigate({ from: '/cv', to: '/cv', search: (before) => ({ ...before, tab: chosen }) });
      }}
      tabs={CV_TABS.map((id) => ({ id, label: t(`tabs.${id}`), content: contents[id] }))}
    />
  );
}
