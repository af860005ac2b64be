import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Skeleton } from '@career-mentor/ui/primitives';
import { FailureView } from './FailureView.tsx';

export interface QueryViewProps<T> {
  readonly query: UseQueryResult<T, unknown>;
  /** What is waited for, in words; shown after 400 ms. */
  readonly waitingFor?: string;
  readonly lines?: number;
  readonly children: (data: T) => ReactNode;
}

/** The three states of asked-for data: waiting, failed, here. */
export function QueryView<T>({ query, waitingFor, lines = 5, children }: QueryViewProps<T>) {
  const { t } = useTranslation('frame');
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <FailureView error={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton label={waitingFor ?? t('loading')} lines={lines} />;
}
