import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { PenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@career-mentor/ui/primitives';
import { useActive } from '../../../app/useActive.ts';
import { useNotify } from '../../../app/useNotify.ts';
import { useTRPC } from '../../../client/index.ts';

/** Opens the version of the person's CV for an advert, and makes it first where there is none; nothing without a CV. */
export function WriteForJob({ jobId }: { readonly jobId: string }) {
  const { cv } = useActive();
  return cv ? <WriteButton cvId={cv.id} jobId={jobId} /> : null;
}

function WriteButton({ cvId, jobId }: { readonly cvId: string; readonly jobId: string }) {
  const { t } = useTranslation('writing');
  const trpc = useTRPC();
  const navigate = useNavigate();
  const { failed } = useNotify();
  const { data: versions } = useQuery(trpc.versions.list.queryOptions({ cvId }));
  const open = (version: string) => void navigate({ to: '/cv', search: { tab: 'write', version } });
  const create = useMutation(
    trpc.versions.create.mutationOptions({ onSuccess: ({ versionId }) => open(versionId), onError: failed }),
  );
  const existing = versions?.find((version) => version.jobId === jobId);
  return (
    <Button
      disabled={versions === undefined || create.isPending}
      icon={<PenLine aria-hidden className="size-4" />}
      onClick={() => (existing ? open(existing.id) : create.mutate({ cvId, jobId }))}
    >
      {existing ? t('versions.openForJob') : t('versions.writeForJob')}
    </Button>
  );
}
