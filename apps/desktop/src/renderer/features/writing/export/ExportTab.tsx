import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeptPreview } from '../preview/KeptPreview.tsx';
import { PreviewPanel, type PanelShows } from '../preview/PreviewPanel.tsx';
import { VersionSwitcher } from '../VersionSwitcher.tsx';
import { useWriting } from '../WritingContext.tsx';
import { CopyFields } from './CopyFields.tsx';
import { FormatList } from './FormatList.tsx';

/** Writes a version as a file, or hands its texts over one by one. */
export function ExportTab() {
  const { t } = useTranslation('writing');
  const { version } = useWriting();
  const [shows, setShows] = useState<PanelShows>({ kind: 'preview' });
  const { template, paper } = version.style;
  const look = t('export.look', { template: t(`style.templates.${template}`), paper: t(`style.papers.${paper}`) });
  return (
    <div className="flex flex-col gap-6">
      <VersionSwitcher />
      <p className="text-muted">{`${look}. ${t('export.text')}`}</p>
      <FormatList />
      <CopyFields />
      <PreviewPanel shows={shows} onShow={setShows}>
        <KeptPreview />
      </PreviewPanel>
    </div>
  );
}
