import type { DocumentText } from '@career-mentor/core/evidence';
import { err, ok, type Failure, type Result } from '@career-mentor/core/kernel';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readFailure } from '../failures.ts';
import { detectLanguage } from '../language/detectLanguage.ts';
import { composeLines } from '../layout/composeLines.ts';
import type { GlyphPage } from '../layout/glyph.ts';
import { markMargins } from '../layout/markMargins.ts';
import { placeLinks, type PlacedBox } from '../layout/placeLinks.ts';
import { LIMITS } from '../limits.ts';
import type { CheckedFile, ReadOptions } from '../options.ts';
import { toMatrix } from './matrix.ts';
import { openPdf } from './openPdf.ts';
import { pageGlyphs } from './pageGlyphs.ts';
import { pageLinks } from './pageLinks.ts';
import { saysLittle } from './saysLittle.ts';

/**
 * Reads a PDF with its geometry; pages that are pictures by text recognition. Fails with `pdf-encrypted`,
 * `too-many-pages`, `document-scanned` (no text on any page, and none to be made out), `document-unreadable` or
 * `read-cancelled`.
 */
export async function readPdf(file: CheckedFile, options: ReadOptions = {}): Promise<Result<DocumentText, Failure>> {
  const task = openPdf(file.bytes);
  try {
    const pdf = await task.promise;
    if (pdf.numPages > LIMITS.pages) return err(readFailure('too-many-pages'));
    const pages = await readPages(pdf, options);
    const read = pages === 'cancelled' ? pages : await withScannedPages(file, pages, options);
    if (read === 'cancelled') return err(readFailure('read-cancelled'));
    options.onStep?.({ step: 'layout', share: 0 });
    return composeDocument(file, read);
  } catch (error) {
    return err(readFailure(isPasswordError(error) ? 'pdf-encrypted' : 'document-unreadable'));
  } finally {
    await task.destroy();
  }
}

/** Loaded on use: most documents need neither the canvas nor the engine. */
async function withScannedPages(file: CheckedFile, pages: readonly ReadPage[], options: ReadOptions) {
  if (!pages.some(saysLittle)) return [...pages];
  const { readScannedPages } = await import('./scannedPages.ts');
  return readScannedPages(file.bytes, pages, options);
}

interface ReadPage extends GlyphPage {
  readonly links: readonly PlacedBox[];
}

function composeDocument({ id, fileName }: CheckedFile, pages: readonly ReadPage[]): Result<DocumentText, Failure> {
  const composed = composeLines(pages);
  if (composed.lines.length === 0) return err(readFailure('document-scanned'));
  const links = placeLinks(
    pages.flatMap((page) => page.links),
    composed.lines,
  );
  const textless = pages.length - new Set(composed.lines.map((line) => line.page)).size;
  const warnings = textless > 0 ? [`${textless} of ${pages.length} pages have no text and were left out.`] : [];
  const { text, pages: sizes } = composed;
  const lines = markMargins(composed);
  return ok({
    id,
    fileName,
    format: 'pdf',
    text,
    pages: sizes,
    lines,
    links,
    language: detectLanguage(text),
    warnings,
  });
}

async function readPages(
  pdf: PDFDocumentProxy,
  { onStep, cancellation }: ReadOptions,
): Promise<ReadPage[] | 'cancelled'> {
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    if (cancellation?.aborted === true) return 'cancelled';
    pages.push(await readPage(await pdf.getPage(number), number));
    onStep?.({ step: 'read', share: number / pdf.numPages });
  }
  return pages;
}

async function readPage(page: PDFPageProxy, number: number): Promise<ReadPage> {
  const viewport = page.getViewport({ scale: 1 });
  const matrix = toMatrix(viewport.transform);
  const operators = await page.getOperatorList();
  const annotations: readonly unknown[] = await page.getAnnotations({ intent: 'display' });
  return {
    number,
    width: viewport.width,
    height: viewport.height,
    ...pageGlyphs(operators, matrix, (name) => page.commonObjs.get(name)),
    links: pageLinks(annotations, matrix).map((link) => ({ ...link, page: number })),
  };
}

/** Told by name, because the library's class is not the same object in every build of it. */
const isPasswordError = (error: unknown): boolean => error instanceof Error && error.name === 'PasswordException';
