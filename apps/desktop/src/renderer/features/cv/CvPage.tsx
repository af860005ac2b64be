import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { CircleCheck, Plus, UserRound } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CvSummary, CvView } from '@career-mentor/workspace/api';
import { Page } from '@career-mentor/ui/patterns';
import { Button, EmptyState, Skeleton } from '@career-mentor/ui/primitives';
import { FailureView } from '../../app/FailureView.tsx';
import { QueryView } from '../../app/QueryView.tsx';
import { useActive } from '../../app/useActive.ts';
import { useTRPC } from '../../client/index.ts';
import { useEvidence, type EvidenceMark } from '../evidence/EvidenceContext.tsx';
import { CheckWalk } from './CheckWalk.tsx';
import { CvMenu } from './CvMenu.tsx';
import { CvTabs } from './CvTabs.tsx';
import { FactsProvider, useFacts } from './FactsContext.tsx';

/** The page about the person: the facts of one CV beside the document they were read from. */
export function CvPage() {
  const { t } = useTranslation('cv');
  const { cv, ready, error } = useActive();
  const navigate = useNavigate();
  if (error)
    return (
      <Page title={t('sections.basics')}>
        <FailureView error={error} />
      </Page>
    );
  if (!ready) return <Skeleton label={t('loading')} lines={10} className="p-10" />;
  if (cv) return <OneCv key={cv.id} summary={cv} />;
  return (
    <EmptyState
      icon={<UserRound aria-hidden className="size-6" />}
      title={t('empty.title')}
      text={t('empty.text')}
      action={
        <Button tone="primary" onClick={() => void navigate({ to: '/welcome' })}>
          {t('empty.action')}
        </Button>
      }
    />
  );
}

function OneCv({ summary }: { readonly summary: CvSummary }) {
  const { t } = useTranslation('cv');
  const trpc = useTRPC();
  const query = useQuery(trpc.cvs.get.queryOptions({ cvId: summary.id }));
  const navigate = useNavigate();
  const [walking, setWalking] = useState(false);
  const { tab = 'facts' } = useSearch({ from: '/cv' });
  // While writing, the panel belongs to the page that is written.
  const isWriting = tab !== 'facts' && tab !== 'skills';
  const endWalk = () => {
    setWalking(false);
    document.getElementById('page')?.focus({ preventScroll: true });
  };
  return (
    <Page
      title={summary.title}
      status={<CvStatus summary={summary} view={query.data} onWalk={() => setWalking(true)} />}
      actions={
        <>
          <Button icon={<Plus aria-hidden className="size-4" />} onClick={() => void navigate({ to: '/welcome' })}>
            {t('add')}
          </Button>
          <CvMenu summary={summary} />
        </>
      }
    >
      <QueryView query={query} waitingFor={t('loading')} lines={12}>
        {(view) => (
          <FactsProvider view={view} walking={walking}>
            {isWriting ? null : <CvEvidence fileName={summary.fileName} />}
            <CvTabs view={view} />
            {walking ? <CheckWalk onEnd={endWalk} /> : null}
          </FactsProvider>
        )}
      </QueryView>
    </Page>
  );
}

interface CvStatusProps {
  readonly summary: CvSummary;
  readonly view: CvView | undefined;
  readonly onWalk: () => void;
}

function CvStatus({ summary, view, onWalk }: CvStatusProps) {
  const { t } = useTranslation('cv');
  const count = view?.toCheck.length ?? summary.checks;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <span>{summary.fileName}</span>
      <span>{t('skillCount', { count: view?.skills.length ?? summary.skills })}</span>
      {count === 0 ? (
        <span className="text-positive flex items-center gap-1">
          <CircleCheck aria-hidden className="size-4" />
          {t('toCheck', { count })}
        </span>
      ) : (
        <button
          type="button"
          onClick={onWalk}
          title={t('check.start')}
          className="text-caution please-check font-medium"
        >
          {t('toCheck', { count })}
        </button>
      )}
    </div>
  );
}

/** Puts the document with all facts lit into the evidence panel, and follows the chosen fact. */
function CvEvidence({ fileName }: { readonly fileName: string }) {
  const { t } = useTranslation('evidence');
  const { present } = useEvidence();
  const { view, selected, select } = useFacts();
  const { tab } = useSearch({ from: '/cv' });
  const marks = useMemo(() => marksOf(view), [view]);
  const { documentId } = view;
  useEffect(() => {
    present({
      title: fileName,
      sources: [{ documentId, label: t('cv'), marks }],
      onPick: (path) => {
        select(path);
        document.querySelector(`[data-fact="${CSS.escape(path)}"]`)?.scrollIntoView({ block: 'center' });
      },
      ...(selected === undefined ? {} : { activeId: selected }),
    });
    // Coming back to the facts puts the whole document back, after a skill had shown only its own places.
  }, [present, fileName, documentId, marks, selected, select, tab, t]);
  useEffect(() => () => present(undefined), [present]);
  return null;
}

function marksOf({ cv, toCheck }: CvView): readonly EvidenceMark[] {
  const doubtful = new Set(toCheck);
  return Object.entries(cv.meta.evidence).map(([id, evidence]) => ({
    id,
    evidence,
    tone: doubtful.has(id) ? 'check' : 'sure',
  }));
}
