import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { openPdf } from '../../evidence/openPdf.ts';

/** The newest PDF that could be opened; the one before it stays until then, so that the page never goes blank. */
export function usePreviewPdf(bytes: string | undefined): PDFDocumentProxy | undefined {
  const [pdf, setPdf] = useState<PDFDocumentProxy>();
  useEffect(() => {
    if (bytes === undefined) return;
    const opening = openPdf(bytes, { sharesWorker: true });
    let replaced = false;
    opening.promise.then(
      (opened) => !replaced && setPdf(opened),
      // The page before stays; the file itself is checked when it is written.
      () => undefined,
    );
    return () => {
      replaced = true;
      // Long after the next one was drawn.
      setTimeout(() => void opening.close(), 5_000);
    };
  }, [bytes]);
  return pdf;
}
