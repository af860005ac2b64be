import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ListNavigation } from '@career-mentor/ui/patterns';
import { Button } from '@career-mentor/ui/primitives';
import { KeptPreview } from '../preview/KeptPreview.tsx';
import { PreviewPanel, type PanelShows } from '../preview/PreviewPanel.tsx';
import { useWriting } from '../WritingContext.tsx';
import { ApplicationLog } from './ApplicationLog.tsx';
import { NewVersionDialog } from './NewVersionDialog.tsx';
import { VersionRow } from './VersionRow.tsx';

/** All versions of a CV, what differs in each, and what was sent. */
export function VersionsTab() {
  const { t } = useTranslation('writing');
  const { versions } = useWriting();
  const [creating, setCreating] = useState(false);
  const [shows, setShows] = useState<PanelShows>({ kind: 'preview' });
  return (
    <div className="flex flex-col gap-8">
      <section className="flex flex-col gap-3">
        <Button
          tone="primary"
          className="self-start"
          icon={<Plus aria-hidden className="size-4" />}
          onClick={() => setCreating(true)}
        >
          {t('versions.create')}
        </Button>
        <ListNavigation label={t('versions.list')} className="flex flex-col gap-3">
          {versions.map((version) => (
            <li key={version.id}>
              <VersionRow summary={version} />
            </li>
          ))}
        </ListNavigation>
      </section>
      <ApplicationLog />
      {creating ? <NewVersionDialog onClose={() => setCreating(false)} /> : null}
      <PreviewPanel shows={shows} onShow={setShows}>
        <KeptPreview />
      </PreviewPanel>
    </div>
  );
}
