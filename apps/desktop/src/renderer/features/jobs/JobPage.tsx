import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { ArrowLeft, Ellipsis, ListChecks, PencilLine, Trash2 } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from '@career-mentor/core/evidence';
import type { JobView } from '@career-mentor/workspace/api';
import { Page } from '@career-mentor/ui/patterns';
import { Button, IconButton, Menu } from '@career-mentor/ui/primitives';
import { QueryView } from '../../app/QueryView.tsx';
import { RenameDialog } from '../../app/RenameDialog.tsx';
import { useActive } from '../../app/useActive.ts';
import { useNotify } from '../../app/useNotify.ts';
import { useTRPC } from '../../client/index.ts';
import { WriteForJob } from '../writing/versions/WriteForJob.tsx';
import { AdvertText, type AdvertTextProps, type Asked } from './AdvertText.tsx';
import { factRows, type FactRow } from './factRows.ts';
import { Facts } from './Facts.tsx';
import { Requirements } from './Requirements.tsx';

/** One advert: its text with the requirements marked, and the same as a list. */
export function JobPage() {
  const { t } = useTranslation('jobs');
  const { jobId } = useParams({ from: '/jobs/$jobId' });
  const trpc = useTRPC();
  const query = useQuery(trpc.jobs.get.queryOptions({ jobId }));
  const { chooseJob, job, ready } = useActive();
  useEffect(() => {
    if (ready && job?.id !== jobId) chooseJob(jobId);
    // Only coming to another advert chooses it; choosing elsewhere must not pull it back.
  }, [jobId, ready]);
  return (
    <Page
      width="wide"
      title={query.data?.title ?? t('untitled')}
      before={
        <Link to="/jobs" className="text-muted hover:text-ink mb-1 inline-flex items-center gap-1 text-s">
          <ArrowLeft aria-hidden className="size-[14px]" />
          {t('back')}
        </Link>
      }
      status={query.data ? placeOf(query.data) : undefined}
      actions={<JobActions jobId={jobId} title={query.data?.title ?? ''} />}
    >
      <QueryView query={query} waitingFor={t('loadingOne')} lines={12}>
        {(view) => <Advert view={view} />}
      </QueryView>
    </Page>
  );
}

const placeOf = ({ job }: JobView): string => [job.company, job.location].filter((part) => part).join(' · ');

const NOTHING: Asked = { marks: [], spans: [] };

function Advert({ view }: { readonly view: JobView }) {
  const { t } = useTranslation('jobs');
  const [asked, setAsked] = useState(NOTHING);
  const [factId, setFactId] = useState<string>();
  const rows = useMemo(() => factRows(view.job, view.document.text, t), [view.job, view.document, t]);
  const { factSpans, headSpans } = useMemo(() => spansOf(view, rows), [view, rows]);
  const showMarks = (marks: readonly string[]) => {
    setFactId(undefined);
    setAsked({ marks, spans: [] });
  };
  const showFact = ({ id, spans }: FactRow) => {
    setFactId(id === factId ? undefined : id);
    setAsked(id === factId ? NOTHING : { marks: [], spans });
  };
  return (
    <div className="grid items-start gap-6 min-[1180px]:grid-cols-[minmax(0,1fr)_340px]">
      <AdvertText view={view} factSpans={factSpans} headSpans={headSpans} asked={asked} />
      <div className="flex flex-col gap-4">
        <Facts rows={rows} activeId={factId} onShow={showFact} />
        <Requirements view={view} onShow={showMarks} />
      </div>
    </div>
  );
}

function spansOf({ job }: JobView, rows: readonly FactRow[]): Pick<AdvertTextProps, 'factSpans' | 'headSpans'> {
  const spansIn = (kinds: readonly FactRow['kind'][]): readonly Span[] =>
    rows.filter(({ kind }) => kinds.includes(kind)).flatMap(({ spans }) => spans);
  const title = job.meta.evidence['title'];
  return {
    factSpans: spansIn(['pay', 'hours', 'years', 'degree', 'languages']),
    headSpans: [...(title ? [title] : []), ...spansIn(['location', 'workplace', 'contract'])],
  };
}

function JobActions({ jobId, title }: { readonly jobId: string; readonly title: string }) {
  const { t } = useTranslation(['jobs', 'frame']);
  const navigate = useNavigate();
  const [renaming, setRenaming] = useState(false);
  const { rename, remove } = useJobChanges(jobId);
  const icon = 'size-4';
  return (
    <>
      <Button
        tone="primary"
        icon={<ListChecks aria-hidden className={icon} />}
        onClick={() => void navigate({ to: '/gaps' })}
      >
        {t('jobs:seeGaps')}
      </Button>
      <WriteForJob jobId={jobId} />
      <Menu
        trigger={<IconButton label={t('frame:more')} icon={<Ellipsis aria-hidden className={icon} />} />}
        items={[
          {
            id: 'rename',
            label: t('jobs:rename'),
            icon: <PencilLine aria-hidden className={icon} />,
            onSelect: () => setRenaming(true),
          },
          {
            id: 'remove',
            label: t('jobs:remove'),
            icon: <Trash2 aria-hidden className={icon} />,
            critical: true,
            onSelect: remove,
          },
        ]}
      />
      {renaming ? (
        <RenameDialog
          heading={t('jobs:renameTitle')}
          title={title}
          onRename={rename}
          onClose={() => setRenaming(false)}
        />
      ) : null}
    </>
  );
}

function useJobChanges(jobId: string) {
  const trpc = useTRPC();
  const navigate = useNavigate();
  const { t } = useTranslation('jobs');
  const { changed, failed } = useNotify();
  const rename = useMutation(
    trpc.jobs.rename.mutationOptions({ onSuccess: () => changed(t('renamed')), onError: failed }),
  );
  const remove = useMutation(
    trpc.jobs.remove.mutationOptions({
      onSuccess: () => {
        void navigate({ to: '/jobs' });
        changed(t('removed'));
      },
      onError: failed,
    }),
  );
  return { rename: (title: string) => rename.mutate({ jobId, title }), remove: () => remove.mutate({ jobId }) };
}
