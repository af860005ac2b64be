import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Widths in dots. */
const PAGE_WIDTH = 214;
const GAP = 12;

/** A finished CV and what it shows. */
export interface SheetEntry {
  readonly pdf: Uint8Array;
  readonly caption: string;
}

/** Paints the first pages of CVs beside each other, each with its caption and how many pages it has; returns a PNG. */
export async function paintSheet(entries: readonly SheetEntry[]): Promise<Buffer> {
  const pages = [];
  for (const { pdf, caption } of entries) pages.push({ caption, ...(await paintFirstPage(pdf)) });
  const height = Math.max(...pages.map(({ canvas }) => canvas.height));
  const sheet = createCanvas(pages.length * (PAGE_WIDTH + GAP) + GAP, height + GAP * 4);
  const context = sheet.getContext('2d');
  context.fillStyle = '#e3e6ea';
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.font = '13px sans-serif';
  pages.forEach(({ canvas, caption, count }, index) => {
    const x = GAP + index * (PAGE_WIDTH + GAP);
    context.drawImage(canvas, x, GAP);
    context.fillStyle = '#30363d';
    context.fillText(`${caption}, ${count} page${count === 1 ? '' : 's'}`, x, height + GAP * 2.9);
  });
  return sheet.toBuffer('image/png');
}

async function paintFirstPage(pdf: Uint8Array): Promise<{ readonly canvas: Canvas; readonly count: number }> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const page = await document.getPage(1);
  const viewport = page.getViewport({ scale: PAGE_WIDTH / page.getViewport({ scale: 1 }).width });
  const canvas = createCanvas(PAGE_WIDTH, Math.round(viewport.height));
  // Typed for a browser's canvas, which not every caller has a type for; what the library uses of one, this has.
  await page.render({ canvas: canvas as never, viewport, background: '#ffffff' }).promise;
  const count = document.numPages;
  await task.destroy();
  return { canvas, count };
}
