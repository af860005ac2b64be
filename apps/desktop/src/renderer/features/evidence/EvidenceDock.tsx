import { PanelRightOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EvidencePanel } from '@career-mentor/ui/patterns';
import { IconButton, Segmented } from '@career-mentor/ui/primitives';
import { keysOf } from '../../app/platform.ts';
import { useSettings } from '../../app/useSettings.ts';
import { DocumentView } from './DocumentView.tsx';
import { useEvidence, type EvidenceView } from './EvidenceContext.tsx';

/** The panel at the right of the frame, while a page has something to show in it. */
export function EvidenceDock() {
  const { t } = useTranslation('evidence');
  const { view, open, setOpen, setSlot } = useEvidence();
  const { settings, change } = useSettings();
  const [width, setWidth] = useState<number>();
  useRememberedWidth(width, (evidenceWidth) => change({ evidenceWidth }));
  if (!view) return null;
  if (!open) return <FoldedPanel onOpen={() => setOpen(true)} />;
  return (
    <EvidencePanel
      label={t('panel')}
      title={view.title}
      width={width ?? settings.evidenceWidth}
      onWidth={setWidth}
      onFold={() => setOpen(false)}
      labels={{ resize: t('resize'), fold: t('fold'), foldKeys: keysOf('Mod .') }}
    >
      {view.hasSlot === true ? (
        <div ref={setSlot} className="flex min-h-0 grow flex-col" />
      ) : (
        <EvidenceContent view={view} />
      )}
    </EvidencePanel>
  );
}

/** A strip in the panel's place, so that it can be had back with the mouse. */
function FoldedPanel({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useTranslation('evidence');
  return (
    <aside
      aria-label={t('folded')}
      className="glass border-line flex w-10 shrink-0 flex-col items-center border-l pt-2"
    >
      <IconButton
        label={t('unfold')}
        keys={keysOf('Mod .')}
        icon={<PanelRightOpen aria-hidden className="size-4" />}
        onClick={onOpen}
      />
    </aside>
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
