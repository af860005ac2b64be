import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '@career-mentor/ui/primitives';
import { askEverythingAgain, useIsLost } from '../client/index.ts';

/** On top of every page while the data process is given up: what that means, and the way to try again. */
export function LostBanner({ onTryAgain }: { readonly onTryAgain: () => Promise<void> }) {
  const { t } = useTranslation('frame');
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: onTryAgain,
    // Behind no change that still waits for the process that is gone.
    scope: { id: 'connection' },
    onSuccess: () => askEverythingAgain(queries),
  });
  if (!useIsLost()) return null;
  return (
    <div
      role="alert"
      className="bg-surface border-critical fixed inset-x-4 top-4 z-50 flex items-center gap-4 rounded-m border px-4 py-3 shadow-high"
    >
      <p className="min-w-0 grow">
        <strong className="font-semibold">{t('lost.message')}</strong> {t('lost.guidance')}
      </p>
      <Button tone="primary" disabled={isPending} onClick={() => mutate()}>
        {t('tryAgain')}
      </Button>
    </div>
  );
}
