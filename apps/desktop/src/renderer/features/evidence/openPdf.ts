import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

export interface OpenPdfOptions {
  /** Uses the one worker that stays, for files that follow each other quickly; else the file has a worker of its own. */
  readonly sharesWorker?: boolean;
}

export interface OpeningPdf {
  readonly promise: Promise<PDFDocumentProxy>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a PDF (base64) for drawing. pdf.js is loaded on first use and runs in its own worker. Fonts, character maps and
 * picture decoders are the app's own copies; nothing is fetched from elsewhere.
 */
export function openPdf(base64: string, { sharesWorker = false }: OpenPdfOptions = {}): OpeningPdf {
  const task = load(base64, sharesWorker);
  return {
    promise: task.then((loading) => loading.promise),
    close: () => task.then((loading) => loading.destroy()),
  };
}

let staying: PDFWorker | undefined;

async function load(base64: string, sharesWorker: boolean): Promise<PDFDocumentLoadingTask> {
  const { getDocument, GlobalWorkerOptions, PDFWorker: Worker } = await import('pdfjs-dist');
  GlobalWorkerOptions.workerSrc = workerUrl;
  if (sharesWorker) staying ??= new Worker({});
  return getDocument({
    ...(sharesWorker && staying ? { worker: staying } : {}),
    data: bytesOf(base64),
    standardFontDataUrl: new URL('pdf/standard_fonts/', document.baseURI).href,
    cMapUrl: new URL('pdf/cmaps/', document.baseURI).href,
    cMapPacked: true,
    wasmUrl: new URL('pdf/wasm/', document.baseURI).href,
    enableXfa: false,
    stopAtErrors: false,
  });
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
