import { useQuery } from '@tanstack/react-query';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { useTRPC } from '../../client/index.ts';
import { openPdf } from './openPdf.ts';

export interface PdfState {
  /** `drawn`: not a PDF, or one that cannot be drawn: its text is drawn at its places instead. */
  readonly state: 'opening' | 'open' | 'drawn';
  readonly file: PDFDocumentProxy | undefined;
}

/** Opens the PDF with this document id for drawing, and closes it again. */
export function usePdf(documentId: string | undefined): PdfState {
  const trpc = useTRPC();
  const bytes = useQuery(
    trpc.documents.bytes.queryOptions(
      { documentId: documentId ?? '' },
      { enabled: documentId !== undefined, staleTime: Infinity, gcTime: 60_000 },
    ),
  );
  const [file, setFile] = useState<PDFDocumentProxy>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (bytes.data === undefined) return;
    const opening = openPdf(bytes.data.bytes);
    let closed = false;
    opening.promise.then(
      (opened) => !closed && setFile(opened),
      () => !closed && setFailed(true),
    );
    return () => {
      closed = true;
      setFile(undefined);
      void opening.close();
    };
  }, [bytes.data]);
  if (documentId === undefined || failed || bytes.isError) return { state: 'drawn', file: undefined };
  return { state: file ? 'open' : 'opening', file };
}
