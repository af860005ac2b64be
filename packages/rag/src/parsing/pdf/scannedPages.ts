import { createCanvas, type Canvas } from '@napi-rs/canvas';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { GlyphPage } from '../layout/glyph.ts';
import { readPictures, type PicturePage } from '../ocr/readPictures.ts';
import type { ReadOptions } from '../options.ts';
import { openPdfForPainting } from './openPdf.ts';
import { pictureCover } from './pictureCover.ts';
import { countLetters, saysLittle } from './saysLittle.ts';

/** A page of little text is a scan when one picture covers this share of it. */
const COVERED = 0.4;
/** Dots per inch at which pages are painted: the size of letters that the engine was trained on. */
const RESOLUTION = 300;
/** Sides of painted pages in dots: A3 at the resolution above. A larger page is painted coarser. */
const LONGEST_SIDE = 4960;

/**
 * Reads the pages that are pictures, by text recognition, and leaves the others as they are. A page that has some text
 * beside its picture keeps it unless the picture says more.
 */
export async function readScannedPages<T extends GlyphPage>(
  bytes: Uint8Array,
  pages: readonly T[],
  options: ReadOptions,
): Promise<T[] | 'cancelled'> {
  const candidates = pages.filter(saysLittle);
  if (candidates.length === 0) return [...pages];
  const task = openPdfForPainting(bytes);
  try {
    const pdf = await task.promise;
    const pictures: PicturePage[] = [];
    for (const page of candidates) if (await isPicture(pdf, page)) pictures.push(picturePage(pdf, page));
    if (pictures.length === 0) return [...pages];
    const read = await readPictures(pictures, options);
    return read === 'cancelled' ? read : pages.map((page) => fuller(page, read));
  } finally {
    await task.destroy();
  }
}

/** A page without any text is painted whatever it shows: letters may be drawn as shapes. */
async function isPicture(pdf: PDFDocumentProxy, page: GlyphPage): Promise<boolean> {
  if (countLetters(page) === 0) return true;
  const proxy = await pdf.getPage(page.number);
  return pictureCover(await proxy.getOperatorList(), page.width * page.height) > COVERED;
}

function fuller<T extends GlyphPage>(page: T, read: readonly GlyphPage[]): T {
  const recognised = read.find(({ number }) => number === page.number);
  if (recognised === undefined || countLetters(recognised) <= 2 * countLetters(page)) return page;
  return { ...page, ...recognised };
}

const picturePage = (pdf: PDFDocumentProxy, { number, width }: GlyphPage): PicturePage => ({
  number,
  width,
  draw: async () => paint(await pdf.getPage(number)),
});

async function paint(page: PDFPageProxy): Promise<Canvas> {
  const { width, height } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: Math.min(RESOLUTION / 72, LONGEST_SIDE / Math.max(width, height)) });
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
  // pdf.js names the canvas of a browser in its types and takes this one as well, by its own documentation for Node.js.
  const order = { canvas, viewport, background: '#ffffff' } as unknown as Parameters<PDFPageProxy['render']>[0];
  await page.render(order).promise;
  page.cleanup();
  return canvas;
}
