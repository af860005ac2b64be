import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button, ErrorState } from '@career-mentor/ui/primitives';

/** Stands in for a page that threw: the frame and every other page go on. */
export function PageFailure({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('frame');
  return (
    <div className="mx-auto max-w-[640px] p-10">
      <ErrorState
        message={t('crash.message')}
        guidance={t('crash.guidance')}
        details={error instanceof Error ? (error.stack ?? error.message) : String(error)}
        labels={{ details: t('details'), copy: t('copy'), copied: t('copied') }}
        action={<Button onClick={reset}>{t('tryAgain')}</Button>}
      />
    </div>
  );
}
