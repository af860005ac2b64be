import { useMemo, useSyncExternalStore } from 'react';
import { changeArrangement } from '@career-mentor/core/writing';
import { useWriting } from '../WritingContext.tsx';
import { useDraft, useDraftActions } from '../editor/DraftContext.tsx';
import { PagePreview } from './PagePreview.tsx';

/** The page with what is being typed; a click on a text goes to its field. */
export function DraftPreview() {
  const { cv, version } = useWriting();
  const { own, typed, outline } = useDraft();
  const { fields } = useDraftActions();
  const change = useSyncExternalStore(typed.subscribe, typed.get);
  const order = useMemo(
    () => ({
      versionId: version.id,
      draft: { own: change ? changeArrangement(own, change) : own, style: version.style },
      // Not sent; a corrected fact or another language makes another page of the same draft.
      facts: cv.cv,
      language: version.language,
    }),
    [version.id, version.style, version.language, own, change, cv.cv],
  );
  return <PagePreview order={order} content={outline.content} onPick={(path) => fields.request(path)} />;
}
