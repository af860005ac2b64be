import { memo, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContentText } from '@career-mentor/core/writing';
import { Badge } from '@career-mentor/ui/primitives';
import { classNames } from '@career-mentor/ui/theme';
import { useDraftActions } from './DraftContext.tsx';
import { FactText } from './FactText.tsx';
import { BackButton, HidePath, PlaceButton } from './RowTools.tsx';
import { MoveHandle, SortableItem } from './SortableList.tsx';

export interface BulletRowProps {
  readonly list: string;
  readonly bullet: ContentText;
  readonly isHidden: boolean;
  readonly isWrittenHere: boolean;
  /** The version says something else here than what it follows. */
  readonly differs: boolean;
  readonly isBase: boolean;
  readonly onEnter: (path: string, before: string, after: string) => void;
  readonly onRemove: (path: string) => void;
}

/** One bullet: its text, what it rests on, and what can be done with it. */
export const BulletRow = memo(function BulletRow(props: BulletRowProps) {
  const { list, bullet, isHidden, isWrittenHere, differs, isBase, onEnter, onRemove } = props;
  const { t } = useTranslation('writing');
  const { path, text } = bullet;
  const name = shortName(text);
  const enter = useCallback((before: string, after: string) => onEnter(path, before, after), [path, onEnter]);
  const backspace = useCallback(() => onRemove(path), [path, onRemove]);
  return (
    <SortableItem list={list} id={path} name={name}>
      <div className="flex items-start gap-1 py-[1px]">
        <MoveHandle name={name} />
        <span aria-hidden className="text-muted mt-[1px]">
          •
        </span>
        <div className={classNames('min-w-0 grow', isHidden && 'text-muted line-through opacity-70')}>
          <FactText text={bullet} onEnter={enter} onBackspace={backspace} />
        </div>
        {isWrittenHere ? <Badge>{t('writtenHere')}</Badge> : null}
        {differs ? <Badge tone="accent">{t('rewritten')}</Badge> : null}
        <span className="flex shrink-0 opacity-60 group-hover:opacity-100 focus-within:opacity-100">
          {differs ? <BackButton path={path} isBase={isBase} /> : null}
          <PlaceButton path={path} name={name} />
          <HidePath {...{ path, name, isHidden }} />
        </span>
      </div>
    </SortableItem>
  );
});

/** Enough of a text to know which one is meant. */
export const shortName = (text: string): string => (text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text);

/** The field for a bullet that is only just begun; nothing is kept until something stands in it. */
export function useBulletRemoval(list: string, ids: readonly string[]): (path: string) => void {
  const { apply, fields } = useDraftActions();
  return useCallback(
    (path: string) => {
      const before = ids[ids.indexOf(path) - 1];
      apply({ kind: 'hide', path });
      if (before !== undefined) fields.request(before);
    },
    [apply, fields, ids, list],
  );
}
