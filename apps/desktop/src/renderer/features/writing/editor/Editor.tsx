import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CvContent } from '@career-mentor/core/writing';
import { useDraft } from './DraftContext.tsx';
import { FactText } from './FactText.tsx';
import { MoveProvider } from './MoveContext.tsx';
import { HidePath } from './RowTools.tsx';
import { SectionBlock } from './SectionBlock.tsx';
import { SortableList } from './SortableList.tsx';

/** The page as text: everything that can stand on it, in its order, editable where it stands. */
export function Editor() {
  const { t } = useTranslation('writing');
  const { outline } = useDraft();
  const ids = useMemo(() => outline.sections.map(({ place }) => place.id), [outline.sections]);
  return (
    <MoveProvider>
      <p className="text-muted mb-3 text-s">{t('hint')}</p>
      <Head content={outline.content} hidden={outline.hidden} />
      <SortableList list="sections" ids={ids}>
        <ol aria-label={t('sections')}>
          {outline.sections.map((section) => (
            <SectionBlock key={section.place.id} section={section} />
          ))}
        </ol>
      </SortableList>
    </MoveProvider>
  );
}

interface HeadProps {
  readonly content: CvContent;
  readonly hidden: ReadonlySet<string>;
}

/** Name, headline and the ways to reach the person. */
function Head({ content, hidden }: HeadProps) {
  const { t } = useTranslation('writing');
  const { name, headline, contact } = content;
  return (
    <header aria-label={t('head')} className="flex flex-col gap-1 pb-3">
      {name ? <FactText text={name} className="text-xl font-semibold" /> : null}
      {headline ? (
        <div className="flex items-start gap-1">
          <div className={hidden.has(headline.path) ? 'text-muted min-w-0 grow line-through' : 'min-w-0 grow'}>
            <FactText text={headline} className="text-l" />
          </div>
          <HidePath path={headline.path} name={headline.text} isHidden={hidden.has(headline.path)} />
        </div>
      ) : null}
      <ul className="text-muted flex flex-wrap gap-x-4">
        {contact.map((item) => (
          <li key={item.path} className="flex items-center">
            <span className={hidden.has(item.path) ? 'line-through' : undefined}>
              <FactText text={item} className="text-s" />
            </span>
            <HidePath path={item.path} name={item.text} isHidden={hidden.has(item.path)} />
          </li>
        ))}
      </ul>
    </header>
  );
}
