import { createCanvas, loadImage, type Canvas, type Image } from '@napi-rs/canvas';
import type { DocumentText } from '@career-mentor/core/evidence';
import { err, ok, type Failure, type Result } from '@career-mentor/core/kernel';
import { readFailure } from '../failures.ts';
import { composeLines } from '../layout/composeLines.ts';
import { markMargins } from '../layout/markMargins.ts';
import { LIMITS } from '../limits.ts';
import { readPictures } from '../ocr/readPictures.ts';
import type { CheckedFile, ReadOptions } from '../options.ts';
import { pictureSize } from './pictureSize.ts';

/** The short side of A4, in points: a picture of a page is taken to show one. */
const SHORT_SIDE = 595;
/** Sides further apart than those of any paper or camera are a part of a page, cut out over its whole width. */
const STRIP = 1.6;
const RESOLUTION = 300;
/** Dots of the picture that is read: two pages of A4, one above the other. */
const MOST_DOTS = 17_400_000;

/**
 * Reads a photo or scan of one page (PNG, JPEG or WebP) by text recognition. Fails with `picture-too-large`,
 * `document-unreadable`, `document-scanned` (no legible text) or `read-cancelled`.
 */
export async function readImage(
  { id, fileName, bytes }: CheckedFile,
  options: ReadOptions = {},
): Promise<Result<Omit<DocumentText, 'language'>, Failure>> {
  const size = pictureSize(bytes);
  if (size === undefined) return err(readFailure('document-unreadable'));
  if (size.width * size.height > LIMITS.pixels) return err(readFailure('picture-too-large'));
  const image = await decode(bytes);
  if (image === undefined) return err(readFailure('document-unreadable'));
  const width = pageWidth(image);
  const pages = await readPictures([{ number: 1, width, draw: async () => draw(image, width) }], options);
  if (pages === 'cancelled') return err(readFailure('read-cancelled'));
  options.onStep?.({ step: 'layout', share: 0 });
  const composed = composeLines(pages);
  if (composed.lines.length === 0) return err(readFailure('document-scanned'));
  const { text, pages: sizes } = composed;
  return ok({
    id,
    fileName,
    format: 'image',
    text,
    pages: sizes,
    lines: markMargins(composed),
    links: [],
    warnings: [],
  });
}

async function decode(bytes: Uint8Array): Promise<Image | undefined> {
  try {
    const image = await loadImage(bytes);
    return image.width > 0 && image.height > 0 ? image : undefined;
  } catch {
    return undefined;
  }
}

function pageWidth({ width, height }: Image): number {
  const lies = width > height && width < STRIP * height;
  return lies ? (SHORT_SIDE * width) / height : SHORT_SIDE;
}

/** The picture on white, as large as recognition likes it; small ones are enlarged. The camera's turn is already undone. */
function draw(image: Image, width: number): Canvas {
  const wanted = (width * RESOLUTION) / 72 / image.width;
  const scale = Math.min(wanted, Math.sqrt(MOST_DOTS / (image.width * image.height)));
  const canvas = createCanvas(Math.round(image.width * scale), Math.round(image.height * scale));
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}
