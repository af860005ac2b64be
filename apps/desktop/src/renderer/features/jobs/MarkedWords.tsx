import { useTranslation } from 'react-i18next';
import type { RequirementTarget } from '@career-mentor/workspace/api';
import { Menu } from '@career-mentor/ui/primitives';
import { classNames } from '@career-mentor/ui/theme';
import { KIND_LOOKS, KINDS } from './kinds.tsx';
import type { AdvertMark } from './markText.ts';

const TARGETS = [...KINDS, 'none'] as const;

export interface MarkedWordsProps {
  readonly mark: AdvertMark;
  readonly text: string;
  /** Asked for in the list beside the text. */
  readonly active: boolean;
  readonly onMark: (name: string, to: RequirementTarget) => void;
}

/** Words of the advert that are a requirement; a click changes how much they count. */
export function MarkedWords({ mark, text, active, onMark }: MarkedWordsProps) {
  const { t } = useTranslation('jobs');
  return (
    <Menu
      align="start"
      trigger={
        <button
          type="button"
          data-mark={mark.id}
          data-lit={active || undefined}
          title={t(`kinds.${mark.kind}`)}
          className={classNames(
            'inline rounded-s px-[2px] text-left whitespace-pre-wrap',
            KIND_LOOKS[mark.kind].mark,
            active && 'outline-accent outline-2',
          )}
        >
          {text}
          <span className="sr-only">{` (${t(`kinds.${mark.kind}`)})`}</span>
        </button>
      }
      items={TARGETS.filter((to) => to !== mark.kind).map((to) => ({
        id: to,
        label: t(`kinds.${to}`),
        onSelect: () => onMark(mark.name, to),
      }))}
    />
  );
}
