import { memo, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContentSection, SectionPlace } from '@career-mentor/core/writing';
import { classNames } from '@career-mentor/ui/theme';
import { useWriting } from '../WritingContext.tsx';
import { Chips } from './Chips.tsx';
import { useDraft, useDraftActions } from './DraftContext.tsx';
import { EntryBlock } from './EntryBlock.tsx';
import { FactText } from './FactText.tsx';
import { chipLists } from './lists.ts';
import { placesOf, type OutlineSection } from './outline.ts';
import { BreakButton, HideButton } from './RowTools.tsx';
import { MoveHandle, SortableItem, SortableList } from './SortableList.tsx';
import { TextField } from './TextField.tsx';

/** One part of the page: its heading, and what stands under it. */
export const SectionBlock = memo(function SectionBlock({ section }: { readonly section: OutlineSection }) {
  const { place, content } = section;
  return (
    <SortableItem list="sections" id={place.id} name={content.title} className="border-line border-t py-3">
      <section aria-label={content.title}>
        <SectionHead place={place} title={content.title} />
        {place.isHidden ? null : <SectionBody content={content} />}
      </section>
    </SortableItem>
  );
});

function SectionBody({ content }: { readonly content: ContentSection }) {
  if (content.kind === 'text') return content.paragraphs.map((text) => <FactText key={text.path} text={text} />);
  if (content.kind !== 'entries') return chipLists(content).map((chips) => <Chips key={chips.list} {...chips} />);
  return (
    <SortableList list={content.id} ids={content.entries.map(({ path }) => path)}>
      <ul className="flex flex-col">
        {content.entries.map((entry) => (
          <EntryBlock key={entry.path} section={content.id} entry={entry} />
        ))}
      </ul>
    </SortableList>
  );
}

interface SectionHeadProps {
  readonly place: SectionPlace;
  readonly title: string;
}

function SectionHead({ place, title }: SectionHeadProps) {
  const { t } = useTranslation('writing');
  const { apply } = useDraftActions();
  const withPlace = useWithPlace(place.id);
  const toChange = useCallback(
    (written: string) => {
      const named = written.trim();
      // Without a name of its own it bears the usual one, in the language of the page.
      return withPlace(({ title: _old, ...rest }) => (named === '' ? rest : { ...rest, title: named.slice(0, 80) }));
    },
    [withPlace],
  );
  return (
    <div className="mb-1 flex items-center gap-1">
      <MoveHandle name={title} />
      <h2 className={classNames('min-w-0 grow text-l font-semibold', place.isHidden && 'text-muted line-through')}>
        <TextField id={`title|${place.id}`} text={title} label={t('sectionTitle', { title })} toChange={toChange} />
      </h2>
      <BreakButton
        name={title}
        isOn={place.breakBefore}
        onChange={(breakBefore) => apply(withPlace((now) => ({ ...now, breakBefore })))}
      />
      <HideButton
        name={title}
        isHidden={place.isHidden}
        onChange={(isHidden) => apply(withPlace((now) => ({ ...now, isHidden })))}
      />
    </div>
  );
}

/** A change of one part; the places of all are kept together. */
function useWithPlace(id: SectionPlace['id']) {
  const { arrangement } = useDraft();
  const { order } = useWriting().version;
  return useCallback(
    (toPlace: (place: SectionPlace) => SectionPlace) => ({
      kind: 'place-sections' as const,
      sections: placesOf(arrangement, order).map((place) => (place.id === id ? toPlace(place) : place)),
    }),
    [arrangement, order, id],
  );
}
