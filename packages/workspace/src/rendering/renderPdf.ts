import { setPages, type PageOrder } from './setPages.ts';
import { pageWarnings } from './pageWarnings.ts';
import type { Picture } from './pdf/drawPages.ts';
import { writePdf } from './pdf/writePdf.ts';

/** A finished file and how it turned out. */
export interface RenderedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** False when it stays longer than wanted even at the smallest readable size. */
  readonly fits: boolean;
  /** What could not be put on the pages as it is, in plain words. */
  readonly warnings: readonly string[];
}

/** Writes a CV as PDF. `now` is written into the file, so that the same order gives the same bytes. */
export async function renderPdf(
  order: PageOrder,
  { now, picture }: { readonly now: Date; readonly picture?: Picture },
): Promise<RenderedPdf> {
  const set = setPages({ ...order, hasPhoto: picture !== undefined });
  const { design, pages, content, fits } = set;
  const author = content.name?.text;
  const facts = { title: author ?? content.headline?.text ?? 'CV', language: order.language, now };
  const bytes = await writePdf(design, pages, { ...facts, ...(author === undefined ? {} : { author }) }, picture);
  return { bytes, pages: pages.length, fits, warnings: pageWarnings(set, order.style.fitPages) };
}
