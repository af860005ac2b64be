import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RequirementTarget } from '@career-mentor/workspace/api';
import { useNotify } from '../../app/useNotify.ts';
import { useTRPC } from '../../client/index.ts';

/** Says how much a word of the advert counts. */
export function useRequirement(jobId: string): (name: string, to: RequirementTarget) => void {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { t } = useTranslation('jobs');
  const { changed, failed } = useNotify();
  const { mutate } = useMutation(
    trpc.jobs.setRequirement.mutationOptions({
      onSuccess: (view, { name, to }) => {
        queries.setQueryData(trpc.jobs.get.queryKey({ jobId }), view);
        changed(t('marked', { name, kind: t(`kinds.${to}`) }));
      },
      onError: failed,
    }),
  );
  return (name, to) => mutate({ jobId, name, to });
}
