import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ChartNoAxesColumn, GitCompare, List, Map } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Page } from '@career-mentor/ui/patterns';
import { Button, Segmented } from '@career-mentor/ui/primitives';
import { QueryView } from '../../app/QueryView.tsx';
import { useActive } from '../../app/useActive.ts';
import { useTRPC } from '../../client/index.ts';
import { WriteForJob } from '../writing/versions/WriteForJob.tsx';
import { AdvertChoice } from './AdvertChoice.tsx';
import { GapChart } from './GapChart.tsx';
import { GapList } from './GapList.tsx';
import { GapsProvider } from './GapsContext.tsx';
import { MatchList } from './MatchList.tsx';
import { MatchSummary } from './MatchSummary.tsx';

export interface GapAnalysisPageProps {
  readonly cvId: string;
  readonly jobId: string;
}

/** One CV against one advert. */
export function GapAnalysisPage({ cvId, jobId }: GapAnalysisPageProps) {
  const { t } = useTranslation('gaps');
  const trpc = useTRPC();
  const query = useQuery(trpc.gaps.analyse.queryOptions({ cvId, jobId }, { placeholderData: (before) => before }));
  const { view = 'list' } = useSearch({ from: '/gaps' });
  return (
    <Page title={t('title')} status={<AdvertChoice />} actions={<Actions jobId={jobId} />}>
      <QueryView query={query} waitingFor={t('loading')} lines={12}>
        {(analysis) => (
          <GapsProvider cvId={cvId} jobId={jobId} analysis={analysis}>
            <MatchSummary />
            {view === 'chart' ? <GapChart /> : <GapList />}
            <MatchList />
          </GapsProvider>
        )}
      </QueryView>
    </Page>
  );
}

function Actions({ jobId }: { readonly jobId: string }) {
  const { t } = useTranslation('gaps');
  const navigate = useNavigate();
  const { view = 'list' } = useSearch({ from: '/gaps' });
  const { jobs } = useActive();
  const icon = 'size-[14px]';
  return (
    <>
      <Segmented
        label={t('view.label')}
        value={view}
        onChange={(id) => void navigate({ to: '/gaps', search: { view: id === 'chart' ? 'chart' : 'list' } })}
        segments={[
          { id: 'list', label: t('view.list'), icon: <List aria-hidden className={icon} /> },
          { id: 'chart', label: t('view.chart'), icon: <ChartNoAxesColumn aria-hidden className={icon} /> },
        ]}
      />
      {jobs.length > 1 ? (
        <Button icon={<GitCompare aria-hidden className="size-4" />} onClick={() => void navigate({ to: '/compare' })}>
          {t('compare.open')}
        </Button>
      ) : null}
      <WriteForJob jobId={jobId} />
      <Button
        tone="primary"
        icon={<Map aria-hidden className="size-4" />}
        onClick={() => void navigate({ to: '/roadmap', search: { create: true } })}
      >
        {t('plan')}
      </Button>
    </>
  );
}
