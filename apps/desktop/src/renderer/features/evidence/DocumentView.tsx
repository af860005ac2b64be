import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { DocumentText } from '@career-mentor/core/evidence';
import { QueryView } from '../../app/QueryView.tsx';
import { useTRPC } from '../../client/index.ts';
import { DrawnPage } from './DrawnPage.tsx';
import type { EvidenceSource } from './EvidenceContext.tsx';
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

function Pages({ document, source, activeId, onPick }: PagesProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const width = useElementWidth(scroller);
  const pdf = usePdf(document.format === 'pdf' ? document.id : undefined);
  useBringIntoSight(scroller, activeId, width > 0);
  return (
    <div
      ref={scroller}
      tabIndex={0}
      role="group"
      aria-label={document.fileName}
      className="flex h-full flex-col gap-4 overflow-y-auto"
    >
      {document.pages.map((page) => {
        const scale = width / page.width;
        return (
          <div
            key={page.number}
            className="border-line relative w-full shrink-0 overflow-hidden rounded-s border bg-sheet shadow-low"
            style={{ height: page.height * scale }}
          >
            {pdf.state === 'drawn' ? (
              <DrawnPage document={document} page={page} />
            ) : (
              <PdfPage file={pdf.file} page={page} width={width} document={document} />
            )}
            <MarkLayer marks={source.marks} page={page.number} scale={scale} activeId={activeId} onPick={onPick} />
          </div>
        );
      })}
    </div>
  );
}
