import { useTranslation } from 'react-i18next';
import { useToast } from '@career-mentor/ui/primitives';
import { useToFailure } from './FailureView.tsx';
import { useUndo } from './useUndo.ts';

/** Says that a change was made (with the way back) or why it was not. */
export function useNotify(): { changed: (text: string) => void; failed: (error: unknown) => void } {
  const toast = useToast();
  const { undo } = useUndo();
  const toFailure = useToFailure();
  const { t } = useTranslation('frame');
  return {
    changed: (text) => toast(text, { label: t('undo'), run: undo }),
    failed: (error) => {
      const failure = toFailure(error);
      toast(`${failure.message} ${failure.guidance}`);
    },
  };
}
