import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentText, Page } from '@career-mentor/core/evidence';
import { DrawnPage } from './DrawnPage.tsx';
import { useInSight } from './useInSight.ts';

export interface PdfPageProps {
  readonly file: PDFDocumentProxy | undefined;
  readonly document: DocumentText;
  readonly page: Page;
  /** CSS pixels. */
  readonly width: number;
}

/** One page of a PDF as it looks, drawn when it comes into sight. */
export function PdfPage({ file, document, page, width }: PdfPageProps) {
  const { t } = useTranslation('evidence');
  const canvas = useRef<HTMLCanvasElement>(null);
  const inSight = useInSight(canvas);
  const { turn = 0 } = page;
  const quarters = Math.round(turn / 90) * 90;
  const [state, setState] = useState<'waiting' | 'done' | 'failed'>('waiting');
  useEffect(() => {
    if (!file || !canvas.current || !inSight || width === 0) return;
    return drawPage(file, canvas.current, { number: page.number, width, quarters, onEnd: setState });
  }, [file, page.number, width, inSight, quarters]);
  if (state === 'failed') return <DrawnPage document={document} page={page} note={t('cannotDraw')} />;
  const label = t('page', { page: page.number, pages: document.pages.length, file: document.fileName });
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={label}
      className="absolute inset-0 size-full"
      // What is left beyond quarter turns is how far the page hung askew when it was scanned.
      style={turn === quarters ? undefined : { transform: `rotate(${turn - quarters}deg)` }}
    />
  );
}

interface DrawOptions {
  readonly number: number;
  readonly width: number;
  /** Degrees, clockwise, a multiple of 90. */
  readonly quarters: number;
  readonly onEnd: (state: 'done' | 'failed') => void;
}

/** Starts drawing and returns the way to stop it. */
function drawPage(file: PDFDocumentProxy, canvas: HTMLCanvasElement, { number, width, quarters, onEnd }: DrawOptions) {
  let stopped = false;
  let task: RenderTask | undefined;
  const draw = async () => {
    const page = await file.getPage(number);
    if (stopped) return;
    const rotation = (page.rotate + quarters) % 360;
    const scale = (width / page.getViewport({ scale: 1, rotation }).width) * Math.max(1, window.devicePixelRatio);
    const viewport = page.getViewport({ scale, rotation });
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    task = page.render({ canvas, viewport });
    await task.promise;
    onEnd('done');
  };
  draw().catch(() => !stopped && onEnd('failed'));
  return () => {
    stopped = true;
    task?.cancel();
  };
}
