import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { PDFDocument } from 'pdf-lib';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface ScanOptions {
  /** Dots per inch. */
  readonly resolution: number;
  /** How far the page hangs askew, clockwise. */
  readonly degrees: number;
  /** Largest change of a dot's shade, 0 to 255. */
  readonly noise: number;
  /** The first pages that are taken; all when absent. */
  readonly pages?: number;
}

/** What a scanner makes of a printed PDF: a PDF of one JPEG per page, askew and with noise, the same in every run. */
export async function makeScan(bytes: Uint8Array, options: ScanOptions): Promise<Uint8Array> {
  const fonts = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'standard_fonts/');
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, standardFontDataUrl: fonts });
  const source = await task.promise;
  const scan = await PDFDocument.create();
  for (let number = 1; number <= Math.min(source.numPages, options.pages ?? Infinity); number += 1) {
    const page = await source.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const canvas = await paintAskew(page, options);
    addNoise(canvas, options.noise);
    const picture = await scan.embedJpg(canvas.toBuffer('image/jpeg', 80));
    scan.addPage([width, height]).drawImage(picture, { x: 0, y: 0, width, height });
  }
  await task.destroy();
  return scan.save();
}

async function paintAskew(page: PDFPageProxy, { resolution, degrees }: ScanOptions): Promise<Canvas> {
  const viewport = page.getViewport({ scale: resolution / 72 });
  const flat = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
  // Typed for a browser's canvas; what the library uses of one, this has.
  await page.render({ canvas: flat as unknown as HTMLCanvasElement, viewport, background: '#ffffff' }).promise;
  const canvas = createCanvas(flat.width, flat.height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fdfdfb';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((degrees * Math.PI) / 180);
  context.drawImage(flat, -canvas.width / 2, -canvas.height / 2);
  return canvas;
}

/** Steps of a linear congruential generator (Numerical Recipes), so that every run makes the same dots. */
function addNoise(canvas: Canvas, most: number): void {
  const context = canvas.getContext('2d');
  const picture = context.getImageData(0, 0, canvas.width, canvas.height);
  let state = 42;
  for (let at = 0; at < picture.data.length; at += 4) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const change = ((state >>> 24) / 255 - 0.5) * 2 * most;
    for (let shade = at; shade < at + 3; shade += 1) picture.data[shade] = (picture.data[shade] ?? 0) + change;
  }
  context.putImageData(picture, 0, 0);
}
