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

/** The short and the long side of A4, in points: a picture of a page is taken to show one. */
const SHORT_SIDE = 595;
/** Dots along the short side that make 300 per inch of such a page. */
const DOTS = 2480;

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
  const width = image.width <= image.height ? SHORT_SIDE : (SHORT_SIDE * image.width) / image.height;
  const pages = await readPictures([{ number: 1, width, draw: async () => draw(image) }], options);
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

/** The picture on white, as large as recognition likes it; small ones are enlarged. The camera's turn is already undone. */
function draw(image: Image): Canvas {
  const scale = DOTS / Math.min(image.width, image.height);
  const longest = Math.max(image.width, image.height) * scale;
  const fit = longest > 2 * DOTS ? (2 * DOTS) / longest : 1;
  const canvas = createCanvas(Math.round(image.width * scale * fit), Math.round(image.height * scale * fit));
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}
