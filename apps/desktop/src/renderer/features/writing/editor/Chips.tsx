import { useTranslation } from 'react-i18next';
import { classNames } from '@career-mentor/ui/theme';
import { useDraft, useDraftActions } from './DraftContext.tsx';
import type { Chip, ChipList } from './lists.ts';
import { SortableItem, SortableList, usePointerHandle } from './SortableList.tsx';

/** Skills or languages beside each other: a click leaves one out or brings it back, dragging sorts. */
export function Chips({ list, name, chips }: ChipList) {
  const { outline } = useDraft();
  return (
    <div className="flex flex-col gap-1 py-1">
      {name === undefined ? null : <p className="text-muted text-s font-medium">{name}</p>}
      <SortableList wraps list={list} ids={chips.map(({ id }) => id)}>
        <ul className="flex flex-wrap gap-1">
          {chips.map((chip) => (
            <SortableItem key={chip.id} list={list} id={chip.id} name={chip.text}>
              <ChipButton chip={chip} isHidden={outline.hidden.has(chip.path)} />
            </SortableItem>
          ))}
        </ul>
      </SortableList>
    </div>
  );
}

function ChipButton({ chip: { path, text }, isHidden }: { readonly chip: Chip; readonly isHidden: boolean }) {
  const { t } = useTranslation('writing');
  const { apply } = useDraftActions();
  const handle = usePointerHandle();
  return (
    <button
      type="button"
      {...handle}
      aria-pressed={!isHidden}
      title={isHidden ? t('show', { name: text }) : t('hide', { name: text })}
      onClick={() => apply({ kind: isHidden ? 'show' : 'hide', path })}
      className={classNames(
        'border-line hover:border-control min-h-6 rounded-full border px-2 text-s',
        isHidden ? 'text-muted border-dashed line-through' : 'bg-surface',
      )}
    >
      {text}
    </button>
  );
}
