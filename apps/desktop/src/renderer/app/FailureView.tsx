import { useTranslation } from 'react-i18next';
import { Button, ErrorState } from '@career-mentor/ui/primitives';
import type { Failure } from '@career-mentor/core/kernel';
import { failureDetails, toFailure } from '../client/index.ts';

/** Turns any error of a call into a failure with words for a person. */
export function useToFailure(): (error: unknown) => Failure {
  const { t } = useTranslation('frame');
  return (error) =>
    toFailure(error, {
      code: 'unreachable',
      message: t('unreachable.message'),
      guidance: t('unreachable.guidance'),
    });
}

export interface FailureViewProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** A failed call: what happened, what to do, the details to copy, and a second try. */
export function FailureView({ error, onRetry }: FailureViewProps) {
  const { t } = useTranslation('frame');
  const failure = useToFailure()(error);
  return (
    <ErrorState
      message={failure.message}
      guidance={failure.guidance}
      details={failureDetails(failure, error)}
      labels={{ details: t('details'), copy: t('copy'), copied: t('copied') }}
      action={onRetry === undefined ? undefined : <Button onClick={onRetry}>{t('tryAgain')}</Button>}
    />
  );
}
