import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Briefcase, ChevronRight, GitCompare, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { JobSummary } from '@career-mentor/workspace/api';
import { MatchRing } from '@career-mentor/ui/charts';
import { Page, ROW, VirtualList } from '@career-mentor/ui/patterns';
import { Button, EmptyState, Skeleton } from '@career-mentor/ui/primitives';
import { FailureView } from '../../app/FailureView.tsx';
import { useActive } from '../../app/useActive.ts';
import { AddJobDialog } from './AddJobDialog.tsx';
import { summaryWords } from './wording.ts';

/** All adverts, with how the CV fits each and what is missing most. */
export function JobsPage() {
  const { t } = useTranslation(['jobs', 'gaps']);
  const { jobs } = useActive();
  const navigate = useNavigate();
  const { add } = useSearch({ from: '/jobs' });
  const setAdding = (adding: boolean) => void navigate({ to: '/jobs', search: adding ? { add: true } : {} });
  return (
    <Page
      title={t('jobs:title')}
      status={jobs.length > 0 ? t('jobs:count', { count: jobs.length }) : undefined}
      actions={
        jobs.length === 0 ? undefined : (
          <>
            {jobs.length > 1 ? (
              <Button
                icon={<GitCompare aria-hidden className="size-4" />}
                onClick={() => void navigate({ to: '/compare' })}
              >
                {t('gaps:compare.open')}
              </Button>
            ) : null}
            <Button tone="primary" icon={<Plus aria-hidden className="size-4" />} onClick={() => setAdding(true)}>
              {t('jobs:add')}
            </Button>
          </>
        )
      }
    >
      <JobList onAdd={() => setAdding(true)} />
      {add === true ? <AddJobDialog onClose={() => setAdding(false)} /> : null}
    </Page>
  );
}

function JobList({ onAdd }: { readonly onAdd: () => void }) {
  const { t } = useTranslation('jobs');
  const { jobs, ready, error } = useActive();
  if (error) return <FailureView error={error} />;
  if (!ready) return <Skeleton label={t('loading')} lines={6} />;
  if (jobs.length === 0) {
    return (
      <EmptyState
        icon={<Briefcase aria-hidden className="size-6" />}
        title={t('empty.title')}
        text={t('empty.text')}
        action={
          <Button tone="primary" onClick={onAdd}>
            {t('add')}
          </Button>
        }
      />
    );
  }
  return (
    <VirtualList
      label={t('list')}
      items={jobs}
      keyOf={(job) => job.id}
      estimate={84}
      render={(job) => <JobRow job={job} />}
    />
  );
}

function JobRow({ job }: { readonly job: JobSummary }) {
  const { t } = useTranslation('jobs');
  return (
    <Link
      to="/jobs/$jobId"
      params={{ jobId: job.id }}
      {...ROW}
      className="bg-surface border-line hover:bg-hover mb-2 flex items-center gap-4 rounded-m border px-4 py-3 shadow-low transition-colors"
    >
      {job.match ? (
        <MatchRing
          percentage={job.match.percentage}
          certainty={job.match.certainty}
          label={t('match', { percent: Math.round(job.match.percentage) })}
        />
      ) : null}
      <span className="min-w-0 grow">
        <span className="block truncate font-semibold">{job.title}</span>
        <span className="text-muted block truncate text-s">
          {[summaryWords(job, t), t('asks', { required: job.required, preferred: job.preferred })]
            .filter((part) => part)
            .join(' · ')}
        </span>
      </span>
      <span className="text-muted hidden max-w-[40%] truncate text-s sm:block min-[1024px]:block">
        {missingWords(job, t)}
      </span>
      <ChevronRight aria-hidden className="text-muted size-4 shrink-0" />
    </Link>
  );
}

type Translate = ReturnType<typeof useTranslation<'jobs'>>['t'];

function missingWords(job: JobSummary, t: Translate): string {
  if (!job.match) return t('noMatch');
  return job.topGap === undefined ? t('nothingMissing') : t('missing', { name: job.topGap });
}
