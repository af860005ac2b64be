import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CvContent } from '@career-mentor/core/writing';
import { Skeleton } from '@career-mentor/ui/primitives';
import { FailureView } from '../../../app/FailureView.tsx';
import { ZoomButtons } from '../../evidence/DocumentView.tsx';
import { useElementWidth } from '../../evidence/useElementWidth.ts';
import { useWriting } from '../WritingContext.tsx';
import { PreviewPages } from './PreviewPages.tsx';
import { pathOfText } from './pathOfText.ts';
import { usePreviewPdf } from './usePreviewPdf.ts';
import { useRendered, type PreviewOrder } from './useRendered.ts';

interface PagePreviewProps {
  readonly order: PreviewOrder;
  readonly content: CvContent;
  /** The path of a text that was clicked. */
  readonly onPick?: (path: string) => void;
}

// 1 fits the panel; small print needs more.
const ZOOMS = [1, 1.5, 2.25];

/** The pages as the export writes them, how many they are, and what to know about them. */
export function PagePreview({ order, content, onPick }: PagePreviewProps) {
  const { t } = useTranslation('writing');
  const scroller = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(0);
  const width = useElementWidth(scroller) * (ZOOMS[zoom] ?? 1);
  const { file, error, retry } = useRendered(order);
  const pdf = usePreviewPdf(file?.bytes);
  const pick = (text: string) => {
    const path = pathOfText(content, text);
    if (path !== undefined) onPick?.(path);
  };
  return (
    <div className="relative flex min-h-0 grow flex-col">
      {file ? <PageFacts pages={file.pages ?? 1} fits={file.fits} warnings={file.warnings} /> : null}
      <div
        ref={scroller}
        tabIndex={0}
        role="group"
        aria-label={t('preview.pages')}
        className="flex min-h-0 grow flex-col gap-4 overflow-auto p-4"
      >
        {error === undefined ? null : <FailureView error={error} onRetry={retry} />}
        {pdf ? (
          <PreviewPages {...{ pdf, width }} onPick={pick} />
        ) : (
          <Skeleton label={t('preview.waiting')} lines={14} />
        )}
      </div>
      <ZoomButtons zoom={zoom} onZoom={setZoom} />
    </div>
  );
}

interface PageFactsProps {
  readonly pages: number;
  readonly fits: boolean;
  readonly warnings: readonly string[];
}

/** In words: how many pages, whether they are as many as wanted, what was left out. */
export function PageFacts({ pages, fits, warnings }: PageFactsProps) {
  const { t } = useTranslation('writing');
  const { fitPages } = useWriting().version.style;
  return (
    <div className="border-line text-muted border-b px-4 py-2 text-s">
      <p className="tabular">{t('preview.count', { count: pages })}</p>
      {fits || fitPages === null ? null : (
        <p className="text-caution">{t('preview.tooLong', { count: fitPages, pages })}</p>
      )}
      {warnings.map((warning) => (
        <p key={warning} className="text-caution">
          {warning}
        </p>
      ))}
    </div>
  );
}
