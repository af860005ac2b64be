import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { PDFDocument, StandardFonts } from 'pdf-lib';

/** Faces that come with the PDF library, so that pictures look the same on every machine. */
const FACES = { regular: 'LiberationSans-Regular.ttf', bold: 'LiberationSans-Bold.ttf' } as const;

export interface PictureLine {
  readonly text: string;
  /** Left edge and baseline in points from the top left corner. */
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
}

interface PictureOptions {
  /** Points. */
  readonly width?: number;
  readonly height?: number;
  /** Dots per inch. */
  readonly resolution?: number;
  /** Degrees, clockwise, by which the page lies turned in the picture. A quarter turn swaps the picture's sides. */
  readonly turn?: number;
}

/** A page with these lines as a PNG, as a scanner would see it. */
export function makePicture(lines: readonly PictureLine[], options: PictureOptions = {}): Uint8Array {
  const { width = 595, height = 300, resolution = 200, turn = 0 } = options;
  const scale = resolution / 72;
  const swapped = Math.round(turn / 90) % 2 !== 0;
  const [across, down] = swapped ? [height, width] : [width, height];
  const canvas = createCanvas(Math.round(across * scale), Math.round(down * scale));
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((turn * Math.PI) / 180);
  context.scale(scale, scale);
  context.translate(-width / 2, -height / 2);
  context.fillStyle = '#111111';
  for (const { text, x, y, size = 12, bold = false } of lines) {
    context.font = `${size}px "${faceOf(bold ? 'bold' : 'regular')}"`;
    context.fillText(text, x, y);
  }
  return new Uint8Array(canvas.toBuffer('image/png'));
}

function faceOf(face: keyof typeof FACES): string {
  const name = `Test ${face}`;
  if (!GlobalFonts.has(name)) {
    const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
    GlobalFonts.registerFromPath(join(folder, 'standard_fonts', FACES[face]), name);
  }
  return name;
}

/** A PDF whose pages are these pictures (PNG) or lines of text, in turn. */
export async function makeMixedPdf(pages: readonly (Uint8Array | string)[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const content of pages) {
    const page = pdf.addPage([595, 300]);
    if (typeof content === 'string') page.drawText(content, { x: 50, y: 200, size: 11, font });
    else page.drawImage(await pdf.embedPng(content), { x: 0, y: 0, width: 595, height: 300 });
  }
  return pdf.save();
}
