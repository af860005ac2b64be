import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { CalendarDays, ChartGantt, Columns3, Map, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoadmapSummary, RoadmapView } from '@career-mentor/workspace/api';
import { Page } from '@career-mentor/ui/patterns';
import { Button, EmptyState, ProgressBar, Segmented, Select } from '@career-mentor/ui/primitives';
import { QueryView } from '../../app/QueryView.tsx';
import { useTRPC } from '../../client/index.ts';
import { Board } from './Board.tsx';
import { CalendarView } from './CalendarView.tsx';
import { CreateDialog } from './CreateDialog.tsx';
import { PlanCard } from './PlanCard.tsx';
import { RoadmapProvider } from './RoadmapContext.tsx';
import { RoadmapMenu } from './RoadmapMenu.tsx';
import { TimelineView } from './TimelineView.tsx';
import { TodayCard } from './TodayCard.tsx';

/** The way to close the gaps: today, the plan's arithmetic, and the stages as board, timeline or calendar. */
export function RoadmapPage() {
  const { t } = useTranslation('roadmap');
  const trpc = useTRPC();
  const list = useQuery(trpc.roadmaps.list.queryOptions());
  const { id, create, roleId } = useSearch({ from: '/roadmap' });
  const navigate = useNavigate();
  const chosen = list.data?.find((one) => one.id === id) ?? list.data?.[0];
  const open = (roadmapId?: string) =>
    void navigate({ to: '/roadmap', search: roadmapId === undefined ? {} : { id: roadmapId } });
  const createDialog = create ? (
    <CreateDialog roleId={roleId} onClose={() => open(chosen?.id)} onCreated={open} />
  ) : null;
  if (chosen) return <OneRoadmap key={chosen.id} summary={chosen} all={list.data ?? []} dialog={createDialog} />;
  return (
    <Page title={t('title')}>
      <QueryView query={list} waitingFor={t('loading')}>
        {() => <NoRoadmap />}
      </QueryView>
      {createDialog}
    </Page>
  );
}

function NoRoadmap() {
  const { t } = useTranslation('roadmap');
  const navigate = useNavigate();
  return (
    <EmptyState
      icon={<Map aria-hidden className="size-6" />}
      title={t('empty.title')}
      text={t('empty.text')}
      action={
        <Button tone="primary" onClick={() => void navigate({ to: '/roadmap', search: { create: true } })}>
          {t('empty.action')}
        </Button>
      }
    />
  );
}

interface OneRoadmapProps {
  readonly summary: RoadmapSummary;
  readonly all: readonly RoadmapSummary[];
  readonly dialog: ReactNode;
}

function OneRoadmap({ summary, all, dialog }: OneRoadmapProps) {
  const { t } = useTranslation('roadmap');
  const trpc = useTRPC();
  const query = useQuery(trpc.roadmaps.get.queryOptions({ roadmapId: summary.id }));
  return (
    <Page
      width="wide"
      title={query.data?.roadmap.title ?? summary.title}
      status={query.data ? <ProgressLine view={query.data} /> : undefined}
      actions={<Actions summary={summary} view={query.data} all={all} />}
    >
      <QueryView query={query} waitingFor={t('loading')} lines={12}>
        {(view) => (
          <RoadmapProvider view={view}>
            {view.stale ? <p className="text-muted mb-4 text-m">{t('stale')}</p> : null}
            <div className="mb-6 grid items-stretch gap-4 min-[1100px]:grid-cols-[3fr_2fr]">
              <TodayCard />
              <PlanCard />
            </div>
            <Stages />
          </RoadmapProvider>
        )}
      </QueryView>
      {dialog}
    </Page>
  );
}

function Stages() {
  const { view = 'board' } = useSearch({ from: '/roadmap' });
  return { board: <Board />, timeline: <TimelineView />, calendar: <CalendarView /> }[view];
}

function ProgressLine({ view }: { readonly view: RoadmapView }) {
  const { t } = useTranslation('roadmap');
  const { progress, roadmap } = view;
  return (
    <div className="flex max-w-[560px] flex-wrap items-center gap-x-4 gap-y-1">
      <div className="w-40">
        <ProgressBar value={progress.percentage / 100} label={t('progressLabel')} />
      </div>
      <span className="tabular">{t('progress', { percent: Math.round(progress.percentage) })}</span>
      <span className="tabular">{t('stagesDone', { done: progress.stagesDone, count: roadmap.stages.length })}</span>
      <span className="tabular">{t('goalsDone', { done: progress.goalsDone, count: progress.goals })}</span>
    </div>
  );
}

interface ActionsProps {
  readonly summary: RoadmapSummary;
  readonly view: RoadmapView | undefined;
  readonly all: readonly RoadmapSummary[];
}

const VIEW_ICONS = { board: Columns3, timeline: ChartGantt, calendar: CalendarDays };

function Actions({ summary, view, all }: ActionsProps) {
  const { t } = useTranslation('roadmap');
  const navigate = useNavigate();
  const search = useSearch({ from: '/roadmap' });
  return (
    <>
      {all.length > 1 ? (
        <Select
          label={t('choose')}
          labelHidden
          className="w-52"
          value={summary.id}
          onValue={(id) => void navigate({ to: '/roadmap', search: { id } })}
          options={all.map(({ id, title }) => ({ value: id, label: title }))}
        />
      ) : null}
      <Segmented
        label={t('views.label')}
        value={search.view ?? 'board'}
        onChange={(id) =>
          void navigate({
            to: '/roadmap',
            search: { id: summary.id, view: id === 'timeline' || id === 'calendar' ? id : 'board' },
          })
        }
        segments={(['board', 'timeline', 'calendar'] as const).map((id) => {
          const Icon = VIEW_ICONS[id];
          return { id, label: t(`views.${id}`), icon: <Icon aria-hidden className="size-[14px]" /> };
        })}
      />
      <Button
        icon={<Plus aria-hidden className="size-4" />}
        onClick={() => void navigate({ to: '/roadmap', search: { id: summary.id, create: true } })}
      >
        {t('new')}
      </Button>
      {view ? <RoadmapMenu view={view} /> : null}
    </>
  );
}
