import { useQuery } from '@tanstack/react-query';
import { ZoomIn, ZoomOut } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentText } from '@career-mentor/core/evidence';
import { IconButton } from '@career-mentor/ui/primitives';
import { QueryView } from '../../app/QueryView.tsx';
import { useTRPC } from '../../client/index.ts';
import { DrawnPage } from './DrawnPage.tsx';
import type { EvidenceSource } from './EvidenceContext.tsx';
import { ImagePage } from './ImagePage.tsx';
import { MarkLayer } from './MarkLayer.tsx';
import { PdfPage } from './PdfPage.tsx';
import { useBringIntoSight } from './useBringIntoSight.ts';
import { useElementWidth } from './useElementWidth.ts';
import { usePdf } from './usePdf.ts';

export interface DocumentViewProps {
  readonly source: EvidenceSource;
  readonly activeId: string | undefined;
  readonly onPick: ((id: string) => void) | undefined;
}

/** A document as it looks, with the places that were read lit on it. */
export function DocumentView({ source, activeId, onPick }: DocumentViewProps) {
  const trpc = useTRPC();
  const query = useQuery(trpc.documents.get.queryOptions({ documentId: source.documentId }, { staleTime: Infinity }));
  return (
    <div className="min-h-0 grow p-4">
      <QueryView query={query} lines={8}>
        {(document) => <Pages {...{ document, source, activeId, onPick }} />}
      </QueryView>
    </div>
  );
}

interface PagesProps extends DocumentViewProps {
  readonly document: DocumentText;
}

// 1 fits the panel; small print needs more.
const ZOOMS = [1, 1.5, 2.25];

function Pages({ document, source, activeId, onPick }: PagesProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(0);
  const width = useElementWidth(scroller) * (ZOOMS[zoom] ?? 1);
  const pdf = usePdf(document.format === 'pdf' ? document.id : undefined);
  useBringIntoSight(scroller, activeId, width);
  return (
    <div className="relative h-full">
      <div
        ref={scroller}
        tabIndex={0}
        role="group"
        aria-label={document.fileName}
        className="flex h-full flex-col gap-4 overflow-auto"
      >
        {document.pages.map((page) => (
          <div
            key={page.number}
            className="border-line bg-sheet relative shrink-0 overflow-hidden rounded-s border shadow-low"
            style={{ width, height: (page.height * width) / page.width }}
          >
            {document.format === 'image' ? (
              <ImagePage document={document} page={page} width={width} />
            ) : pdf.state === 'drawn' ? (
              <DrawnPage document={document} page={page} />
            ) : (
              <PdfPage file={pdf.file} page={page} width={width} document={document} />
            )}
            <MarkLayer
              marks={source.marks}
              page={page.number}
              scale={width / page.width}
              activeId={activeId}
              onPick={onPick}
            />
          </div>
        ))}
      </div>
      <ZoomButtons zoom={zoom} onZoom={setZoom} />
    </div>
  );
}

/** Makes the pages larger and smaller; stands in the corner of what scrolls. */
export function ZoomButtons({ zoom, onZoom }: { readonly zoom: number; readonly onZoom: (zoom: number) => void }) {
  const { t } = useTranslation('evidence');
  const icon = 'size-4';
  return (
    <div className="bg-raised border-line absolute right-3 bottom-3 flex rounded-s border shadow-low">
      <IconButton
        label={t('smaller')}
        icon={<ZoomOut aria-hidden className={icon} />}
        disabled={zoom === 0}
        onClick={() => onZoom(zoom - 1)}
      />
      <IconButton
        label={t('larger')}
        icon={<ZoomIn aria-hidden className={icon} />}
        disabled={zoom === ZOOMS.length - 1}
        onClick={() => onZoom(zoom + 1)}
      />
    </div>
  );
}
