import { PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib';

/** A PDF with one line of text on each of `pages` pages. */
export async function makePdf(pages: number, text = 'Ann Smith, baker in Leeds'): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let page = 0; page < pages; page += 1)
    pdf.addPage().drawText(`${text}, page ${page + 1}`, { x: 50, y: 700, size: 12, font });
  return pdf.save();
}

/** A PDF whose only content is a picture, as a scanner makes it. */
export async function makeScannedPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const picture = await pdf.embedPng(ONE_GREY_PIXEL);
  pdf.addPage().drawImage(picture, { x: 0, y: 0, width: 612, height: 792 });
  return pdf.save();
}

/** A PDF that names the standard password handler: no password is known, so nobody can open it. */
export async function makeLockedPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(await makePdf(1));
  const secret = PDFString.of('0123456789abcdef0123456789abcdef');
  const handler = pdf.context.obj({ Filter: 'Standard', V: 1, R: 2, P: -44, Length: 40 });
  handler.set(PDFName.of('O'), secret);
  handler.set(PDFName.of('U'), secret);
  pdf.context.trailerInfo.Encrypt = pdf.context.register(handler);
  pdf.context.trailerInfo.ID = pdf.context.obj([secret, secret]);
  return pdf.save({ useObjectStreams: false });
}

const ONE_GREY_PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
