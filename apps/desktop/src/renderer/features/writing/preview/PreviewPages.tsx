import type { PDFDocumentProxy, PDFPageProxy, RenderTask } from 'pdfjs-dist';
import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { textAt } from './textAt.ts';

interface PreviewPagesProps {
  readonly pdf: PDFDocumentProxy;
  /** CSS pixels. */
  readonly width: number;
  readonly onPick: (text: string) => void;
}

/** All pages of a PDF, each drawn beside the screen first and then put in the place of what it was before. */
export function PreviewPages({ pdf, width, onPick }: PreviewPagesProps) {
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return numbers.map((number) => <PreviewPage key={number} {...{ pdf, number, width, onPick }} />);
}

interface PreviewPageProps extends PreviewPagesProps {
  readonly number: number;
}

function PreviewPage({ pdf, number, width, onPick }: PreviewPageProps) {
  const { t } = useTranslation('writing');
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<PDFPageProxy>(undefined);
  const [ratio, setRatio] = useState(Math.SQRT2);
  useEffect(() => {
    if (!canvas.current || width === 0) return;
    return drawInPlace(pdf, canvas.current, {
      number,
      width,
      onDrawn: (page) => {
        drawn.current = page;
        const { width: points, height } = page.getViewport({ scale: 1 });
        setRatio(height / points);
      },
    });
  }, [pdf, number, width]);
  const onClick = async (event: MouseEvent) => {
    const box = canvas.current?.getBoundingClientRect();
    if (!drawn.current || !box) return;
    const found = await textAt(drawn.current, {
      x: (event.clientX - box.left) / box.width,
      y: (event.clientY - box.top) / box.height,
    });
    if (found !== undefined) onPick(found);
  };
  return (
    // The mouse's way only: the keyboard reaches every text in the editor itself.
    <canvas
      ref={canvas}
      role="img"
      aria-label={t('preview.pageNumber', { number, count: pdf.numPages })}
      data-preview-page={number}
      onClick={(event) => void onClick(event)}
      className="border-line bg-sheet shrink-0 cursor-text rounded-s border shadow-low"
      style={{ width, height: width * ratio }}
    />
  );
}

interface DrawOptions {
  readonly number: number;
  readonly width: number;
  readonly onDrawn: (page: PDFPageProxy) => void;
}

/** Draws a page on a canvas of its own and copies it over in one step; returns the way to stop. */
function drawInPlace(pdf: PDFDocumentProxy, canvas: HTMLCanvasElement, { number, width, onDrawn }: DrawOptions) {
  let stopped = false;
  let task: RenderTask | undefined;
  const draw = async () => {
    const page = await pdf.getPage(number);
    if (stopped) return;
    const scale = (width / page.getViewport({ scale: 1 }).width) * Math.max(1, window.devicePixelRatio);
    const viewport = page.getViewport({ scale });
    const beside = document.createElement('canvas');
    beside.width = Math.round(viewport.width);
    beside.height = Math.round(viewport.height);
    task = page.render({ canvas: beside, viewport });
    await task.promise;
    if (stopped) return;
    canvas.width = beside.width;
    canvas.height = beside.height;
    canvas.getContext('2d')?.drawImage(beside, 0, 0);
    canvas.dataset['drawnAt'] = String(performance.now());
    onDrawn(page);
  };
  // A page that is stopped half way rejects; the one before it stays.
  draw().catch(() => undefined);
  return () => {
    stopped = true;
    task?.cancel();
  };
}
