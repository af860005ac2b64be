import { useNavigate, useSearch } from '@tanstack/react-router';
import { ListChecks } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '@career-mentor/ui/patterns';
import { Button, EmptyState, Skeleton } from '@career-mentor/ui/primitives';
import { FailureView } from '../../app/FailureView.tsx';
import { useActive } from '../../app/useActive.ts';
import { useEvidence } from '../evidence/EvidenceContext.tsx';
import { GapAnalysisPage } from './GapAnalysisPage.tsx';
import { RolesPage } from './RolesPage.tsx';

/** What is missing: against the chosen advert, or against three roles while there is none or when they are asked for. */
export function GapsPage() {
  const { t } = useTranslation('gaps');
  const { cv, job, ready, error } = useActive();
  const navigate = useNavigate();
  const { view } = useSearch({ from: '/gaps' });
  const { present } = useEvidence();
  useEffect(() => () => present(undefined), [present]);
  if (error) {
    return (
      <Page title={t('title')}>
        <FailureView error={error} />
      </Page>
    );
  }
  if (!ready) return <Skeleton label={t('loading')} lines={10} className="p-10" />;
  if (cv && job && view !== 'roles') return <GapAnalysisPage cvId={cv.id} jobId={job.id} />;
  if (cv) return <RolesPage cvId={cv.id} />;
  return (
    <EmptyState
      icon={<ListChecks aria-hidden className="size-6" />}
      title={t('noCv.title')}
      text={t('noCv.text')}
      action={
        <Button tone="primary" onClick={() => void navigate({ to: '/welcome' })}>
          {t('noCv.action')}
        </Button>
      }
    />
  );
}
