import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CritiqueIssue } from '@career-mentor/core/critique';
import { useNotify } from '../../app/useNotify.ts';
import { useTRPC } from '../../client/index.ts';

/** Sets a point aside as not relevant, or lets it count again; the critique follows by the event of the change. */
export function useDismissIssue(cvId: string): (issue: CritiqueIssue, isDismissed: boolean) => void {
  const trpc = useTRPC();
  const { t } = useTranslation('critique');
  const { changed, failed } = useNotify();
  const { mutate } = useMutation(trpc.critique.dismiss.mutationOptions({ onError: failed }));
  return ({ id, title }, dismissed) =>
    mutate(
      { cvId, issueId: id, dismissed },
      { onSuccess: () => changed(t(dismissed ? 'setAside' : 'takenBack', { title })) },
    );
}
