import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContentEntry, SectionId } from '@career-mentor/core/writing';
import { classNames } from '@career-mentor/ui/theme';
import { shortName } from './BulletRow.tsx';
import { Bullets } from './Bullets.tsx';
import { useDraft, useDraftActions } from './DraftContext.tsx';
import { FactText } from './FactText.tsx';
import { bulletList } from './lists.ts';
import { BreakButton, HidePath, PlaceButton } from './RowTools.tsx';
import { MoveHandle, SortableItem } from './SortableList.tsx';

interface EntryBlockProps {
  readonly section: SectionId;
  readonly entry: ContentEntry;
}

/** Parts of which an entry can have bullets; a certificate has none. */
const WITH_BULLETS: readonly SectionId[] = ['work', 'education', 'projects'];

/** A job, degree, project or certificate with its texts. */
export const EntryBlock = memo(function EntryBlock({ section, entry }: EntryBlockProps) {
  const { t } = useTranslation('writing');
  const { outline } = useDraft();
  const { path, title, organisation, text, bullets } = entry;
  const name = shortName([title?.text, organisation?.text].filter(Boolean).join(', ') || t('entry'));
  const isHidden = outline.hidden.has(path);
  return (
    <SortableItem list={section} id={path} name={name}>
      <article aria-label={name} className="flex flex-col gap-1 py-2">
        <EntryHead {...{ entry, name, isHidden }} />
        {isHidden ? null : (
          <div className="flex flex-col gap-1 pl-5">
            {text ? <FactText text={text} /> : null}
            {WITH_BULLETS.includes(section) ? <Bullets list={bulletList(section, path)} bullets={bullets} /> : null}
          </div>
        )}
      </article>
    </SortableItem>
  );
});

interface EntryHeadProps {
  readonly entry: ContentEntry;
  readonly name: string;
  readonly isHidden: boolean;
}

function EntryHead({ entry, name, isHidden }: EntryHeadProps) {
  const { apply } = useDraftActions();
  const { path, title, organisation, place, dates, breakBefore } = entry;
  return (
    <div className="flex items-start gap-1">
      <MoveHandle name={name} />
      <div
        className={classNames(
          'flex min-w-0 grow flex-wrap items-baseline gap-x-2',
          isHidden && 'text-muted line-through opacity-70',
        )}
      >
        {title ? <FactText text={title} className="font-semibold" /> : null}
        {organisation ? <FactText text={organisation} /> : null}
        {place ? <FactText text={place} className="text-muted" /> : null}
        {dates === undefined ? null : <span className="text-muted tabular text-s">{dates}</span>}
      </div>
      <span className="flex shrink-0 opacity-60 group-hover:opacity-100 focus-within:opacity-100">
        {title ? <PlaceButton path={title.path} name={name} /> : null}
        <BreakButton name={name} isOn={breakBefore} onChange={(isOn) => apply({ kind: 'break', path, isOn })} />
        <HidePath {...{ path, name, isHidden }} />
      </span>
    </div>
  );
}
