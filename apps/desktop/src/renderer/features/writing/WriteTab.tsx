import { useCallback, useState } from 'react';
import { DraftProvider } from './editor/DraftContext.tsx';
import { Editor } from './editor/Editor.tsx';
import { FactsBehindProvider } from './editor/FactsBehind.tsx';
import { PreviewPanel, type PanelShows } from './preview/PreviewPanel.tsx';
import { DraftPreview } from './preview/DraftPreview.tsx';
import { StylePanel } from './style/StylePanel.tsx';
import { VersionSwitcher } from './VersionSwitcher.tsx';
import { useWriting } from './WritingContext.tsx';

/** The editor of a version; beside it the page as it will be exported. */
export function WriteTab() {
  const { version } = useWriting();
  const [shows, setShows] = useState<PanelShows>({ kind: 'preview' });
  const showPlace = useCallback((path: string) => setShows({ kind: 'original', path }), []);
  return (
    <DraftProvider key={version.id}>
      <FactsBehindProvider showPlace={showPlace}>
        <div className="mb-4 flex flex-wrap items-end justify-between gap-3">
          <VersionSwitcher />
          <StylePanel />
        </div>
        <Editor />
        <PreviewPanel shows={shows} onShow={setShows}>
          <DraftPreview />
        </PreviewPanel>
      </FactsBehindProvider>
    </DraftProvider>
  );
}
