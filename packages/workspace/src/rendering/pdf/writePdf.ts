import PDFDocument from 'pdfkit';
import type { LaidOutPage, PageDesign } from '../layout/index.ts';
import { drawPages, type Picture } from './drawPages.ts';
import { createStructure } from './structure.ts';

/** What a PDF says about itself. */
export interface PdfFacts {
  readonly title: string;
  readonly author?: string;
  /** ISO 639-1 code. */
  readonly language: string;
  /** Written as the time of creation, so that the same input gives the same file. */
  readonly now: Date;
}

/** Writes laid-out pages as a tagged PDF 1.7 with embedded subsets of the fonts. */
export async function writePdf(
  design: PageDesign,
  pages: readonly LaidOutPage[],
  facts: PdfFacts,
  picture?: Picture,
): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: facts.language,
    displayTitle: true,
    info: {
      Title: facts.title,
      ...(facts.author === undefined ? {} : { Author: facts.author }),
      CreationDate: facts.now,
      ModDate: facts.now,
    },
  });
  // All places are known before: asking for widths would lay out every text twice more.
  pdf.widthOfString = () => 0;
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => pdf.once('end', resolve));
  for (const face of new Set(
    pages.flatMap(({ marks }) => marks.flatMap((mark) => ('span' in mark ? [mark.span.face] : []))),
  )) {
    pdf.registerFont(face.id, face.bytes);
  }
  const structure = createStructure(pdf, design);
  drawPages(pdf, pages, structure, picture);
  structure.end();
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}
