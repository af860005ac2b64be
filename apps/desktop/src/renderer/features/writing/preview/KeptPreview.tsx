import { useMemo } from 'react';
import { useWriting } from '../WritingContext.tsx';
import { PagePreview } from './PagePreview.tsx';

/** The version as it is kept. */
export function KeptPreview() {
  const { cv, version } = useWriting();
  const { id, own, style, language } = version;
  const order = useMemo(
    () => ({ versionId: id, draft: { own, style }, facts: cv.cv, language }),
    [id, own, style, language, cv.cv],
  );
  return <PagePreview order={order} content={version.content} />;
}
