import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '@career-mentor/ui/patterns';
import { Tabs } from '@career-mentor/ui/primitives';
import { ResourceSearch } from './ResourceSearch.tsx';
import { RoadmapResources } from './RoadmapResources.tsx';

/** What to learn with: for the stages of the roadmap, or all of the catalogue. */
export function ResourcesPage() {
  const { t } = useTranslation('resources');
  const { tab = 'roadmap' } = useSearch({ from: '/resources' });
  const navigate = useNavigate();
  return (
    <Page title={t('title')} status={t('status')}>
      <Tabs
        label={t('tabs.label')}
        value={tab}
        onChange={(id) => void navigate({ to: '/resources', search: { tab: id === 'search' ? 'search' : 'roadmap' } })}
        tabs={[
          { id: 'roadmap', label: t('tabs.roadmap'), content: <RoadmapResources /> },
          { id: 'search', label: t('tabs.search'), content: <ResourceSearch /> },
        ]}
      />
    </Page>
  );
}
