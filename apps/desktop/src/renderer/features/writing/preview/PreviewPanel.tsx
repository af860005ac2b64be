import { useEffect, useMemo, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Segmented } from '@career-mentor/ui/primitives';
import { DocumentView } from '../../evidence/DocumentView.tsx';
import { useEvidence } from '../../evidence/EvidenceContext.tsx';
import { useWriting } from '../WritingContext.tsx';

/** The page as it will be, or the document it comes from with one place lit. */
export type PanelShows =
  { readonly kind: 'preview' } | { readonly kind: 'original'; readonly path: string | undefined };

interface PreviewPanelProps {
  readonly shows: PanelShows;
  readonly onShow: (shows: PanelShows) => void;
  /** The preview. */
  readonly children: ReactNode;
}

/** Takes the place of the evidence panel while a version is written. */
export function PreviewPanel({ shows, onShow, children }: PreviewPanelProps) {
  const { t } = useTranslation('writing');
  const { version } = useWriting();
  const { present, setOpen, slot } = useEvidence();
  const title = t('preview.title', { title: version.title });
  useEffect(() => present({ title, sources: [], hasSlot: true }), [present, title]);
  useEffect(() => () => present(undefined), [present]);
  useEffect(() => {
    if (shows.kind === 'original' && shows.path !== undefined) setOpen(true);
    // Only another place opens the panel; folding it away again is the person's to decide.
  }, [shows]);
  if (!slot) return null;
  return createPortal(
    <>
      <div className="border-line flex border-b px-4 py-2">
        <Segmented
          label={t('preview.shows')}
          segments={[
            { id: 'preview', label: t('preview.page') },
            { id: 'original', label: t('preview.original') },
          ]}
          value={shows.kind}
          onChange={(id) => onShow(id === 'original' ? { kind: 'original', path: undefined } : { kind: 'preview' })}
        />
      </div>
      {shows.kind === 'original' ? <Original path={shows.path} /> : children}
    </>,
    slot,
  );
}

function Original({ path }: { readonly path: string | undefined }) {
  const { t } = useTranslation('evidence');
  const { cv } = useWriting();
  const { documentId } = cv;
  const source = useMemo(() => {
    const evidence = path === undefined ? undefined : cv.cv.meta.evidence[path];
    return {
      documentId,
      label: t('cv'),
      marks: path && evidence ? [{ id: path, evidence, tone: 'sure' as const }] : [],
    };
  }, [cv.cv.meta.evidence, documentId, path, t]);
  return <DocumentView source={source} activeId={path} onPick={undefined} />;
}
