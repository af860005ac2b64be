import { useTranslation } from 'react-i18next';
import { Button } from '@career-mentor/ui/primitives';
import { KIND_LOOKS, KINDS } from './kinds.tsx';
import type { MarkedWordsProps } from './MarkedWords.tsx';

/** What the selected words of an advert can be marked as. */
export function SelectionBar({ name, onMark }: { readonly name: string } & Pick<MarkedWordsProps, 'onMark'>) {
  const { t } = useTranslation('jobs');
  return (
    <div
      role="group"
      aria-label={t('markSelection', { name })}
      className="bg-raised border-line appear sticky bottom-4 mt-4 flex flex-wrap items-center gap-2 rounded-m border px-3 py-2 shadow-high"
    >
      <span className="text-m">{t('markSelection', { name })}</span>
      {KINDS.map((kind) => {
        const { Icon } = KIND_LOOKS[kind];
        return (
          <Button
            key={kind}
            size="small"
            icon={<Icon aria-hidden className="size-[14px]" />}
            onClick={() => onMark(name, kind)}
          >
            {t(`kinds.${kind}`)}
          </Button>
        );
      })}
    </div>
  );
}

// A requirement is a few words; a longer selection is somebody reading with the mouse.
const LONGEST_SELECTION = 80;

/** The words selected inside `element`, when they can be a requirement. */
export function selectedWithin(element: HTMLElement | null): string | undefined {
  const selection = window.getSelection();
  if (!element || !selection || !element.contains(selection.anchorNode)) return undefined;
  const words = selection.toString().replace(/\s+/g, ' ').trim();
  return words.length > 1 && words.length <= LONGEST_SELECTION ? words : undefined;
}
