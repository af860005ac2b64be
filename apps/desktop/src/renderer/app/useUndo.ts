import { useMutation } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useToast } from '@career-mentor/ui/primitives';
import { useTRPC } from '../client/index.ts';

/** Undo and redo of any change of data, each saying what it did. */
export function useUndo(): { undo: () => void; redo: () => void } {
  const trpc = useTRPC();
  const toast = useToast();
  const { t } = useTranslation('frame');
  const { mutate: redo } = useMutation(
    trpc.changes.redo.mutationOptions({
      onSuccess: (done) => toast(done ? t('redone', { label: done.label }) : t('nothingToRedo')),
    }),
  );
  const { mutate: undo } = useMutation(
    trpc.changes.undo.mutationOptions({
      onSuccess: (done) => toast(done ? t('undone', { label: done.label }) : t('nothingToUndo')),
    }),
  );
  return { undo: useCallback(() => undo(), [undo]), redo: useCallback(() => redo(), [redo]) };
}
