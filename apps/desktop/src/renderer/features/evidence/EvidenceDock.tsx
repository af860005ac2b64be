import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EvidencePanel } from '@career-mentor/ui/patterns';
import { Segmented } from '@career-mentor/ui/primitives';
import { keysOf } from '../../app/platform.ts';
import { useSettings } from '../../app/useSettings.ts';
import { DocumentView } from './DocumentView.tsx';
import { useEvidence, type EvidenceView } from './EvidenceContext.tsx';

/** The panel at the right of the frame, while a page has something to show in it. */
export function EvidenceDock() {
  const { t } = useTranslation('evidence');
  const { view, open, fold } = useEvidence();
  const { settings, change } = useSettings();
  const [width, setWidth] = useState<number>();
  useRememberedWidth(width, (evidenceWidth) => change({ evidenceWidth }));
  if (!view || !open) return null;
  return (
    <EvidencePanel
      label={t('panel')}
      title={view.title}
      width={width ?? settings.evidenceWidth}
      onWidth={setWidth}
      onFold={fold}
      labels={{ resize: t('resize'), fold: t('fold'), foldKeys: keysOf('Mod .') }}
    >
      <EvidenceContent view={view} />
    </EvidencePanel>
  );
}

/** Saves the width once dragging has come to rest. */
function useRememberedWidth(width: number | undefined, save: (width: number) => void): void {
  useEffect(() => {
    if (width === undefined) return;
    const timer = setTimeout(() => save(width), 400);
    return () => clearTimeout(timer);
    // Only a new width starts the wait again; `save` is another function at every draw.
  }, [width]);
}

function EvidenceContent({ view }: { readonly view: EvidenceView }) {
  const { t } = useTranslation('evidence');
  const [chosen, setChosen] = useState(view.documentId);
  useEffect(() => setChosen(view.documentId), [view]);
  const source = view.sources.find((one) => one.documentId === chosen) ?? view.sources[0];
  if (!source) return <p className="text-muted p-6 text-m">{view.why ?? t('empty')}</p>;
  return (
    <>
      {view.why === undefined && view.sources.length < 2 ? null : (
        <div className="border-line flex flex-col gap-3 border-b px-4 py-3">
          {view.why === undefined ? null : (
            <div>
              <h3 className="text-muted text-s font-medium">{t('why')}</h3>
              <p className="text-m text-pretty">{view.why}</p>
            </div>
          )}
          {view.sources.length < 2 ? null : (
            <Segmented
              label={t('sources')}
              segments={view.sources.map(({ documentId, label }) => ({ id: documentId, label }))}
              value={source.documentId}
              onChange={setChosen}
            />
          )}
        </div>
      )}
      <DocumentView key={source.documentId} source={source} activeId={view.activeId} onPick={view.onPick} />
    </>
  );
}
