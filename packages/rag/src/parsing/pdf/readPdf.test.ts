import { PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { makeLockedPdf, makePdf, makeScannedPdf } from '../testing/makePdf.ts';
import { readPdf } from './readPdf.ts';

const read = (bytes: Uint8Array, options: Parameters<typeof readPdf>[1] = {}) =>
  readPdf({ bytes, fileName: 'cv.pdf', id: 'a'.repeat(64) }, options);

async function twoColumns(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold);
  const page = pdf.addPage([595, 842]);
  for (let line = 0; line < 30; line += 1) {
    page.drawText(`side ${line}`, { x: 40, y: 760 - line * 16, size: 10, font });
    page.drawText(`main text number ${line}`, { x: 220, y: 757 - line * 16, size: 10, font: line === 0 ? bold : font });
  }
  const link = pdf.context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [220, 753, 260, 767],
    A: { S: 'URI', URI: PDFString.of('https://example.org/me') },
  });
  page.node.set(PDFName.of('Annots'), pdf.context.obj([link]));
  return pdf.save();
}

describe('readPdf', () => {
  it('gives text in reading order with styles, boxes and links', async () => {
    const result = await read(await twoColumns());
    if (!result.ok) throw new Error(result.error.code);
    const { text, lines, links, pages } = result.value;
    expect(text.split('\n').slice(28, 32)).toEqual(['side 28', 'side 29', 'main text number 0', 'main text number 1']);
    expect(pages).toEqual([{ number: 1, width: 595, height: 842 }]);
    const main = lines.find((line) => text.slice(line.start, line.end) === 'main text number 0');
    expect(main?.runs[0]).toMatchObject({ bold: true, fontSize: 10 });
    expect(main?.box.x).toBeCloseTo(220, 0);
    expect(main?.box.y).toBeCloseTo(842 - 757 - 8, 0);
    expect(links).toHaveLength(1);
    expect(text.slice(links[0]?.start, links[0]?.end)).toMatch(/^main/);
    expect(links[0]?.url).toBe('https://example.org/me');
  });

  it('says why it cannot read a file', async () => {
    const codeOf = async (bytes: Uint8Array): Promise<string> => {
      const result = await read(bytes);
      return result.ok ? 'ok' : result.error.code;
    };
    expect(await codeOf(await makeLockedPdf())).toBe('pdf-encrypted');
    expect(await codeOf(await makeScannedPdf())).toBe('document-scanned');
    expect(await codeOf(await makePdf(61))).toBe('too-many-pages');
    expect(await codeOf(new TextEncoder().encode('%PDF-1.7 and then nothing of the kind'))).toBe('document-unreadable');
    expect(await codeOf(await makePdf(2))).toBe('ok');
  });

  it('leaves the bytes it was given as they were', async () => {
    const bytes = await makePdf(1);
    const copy = bytes.slice();
    await read(bytes);
    expect(bytes).toEqual(copy);
  });

  it('tells its progress and stops when cancelled', async () => {
    const shares: number[] = [];
    await read(await makePdf(2), { onStep: ({ step, share }) => step === 'read' && shares.push(share) });
    expect(shares).toEqual([0.5, 1]);
    const result = await read(await makePdf(2), { cancellation: { aborted: true } });
    expect(result.ok ? '' : result.error.code).toBe('read-cancelled');
  });
});
