import type { Canvas } from '@napi-rs/canvas';
import type { GlyphPage } from '../layout/glyph.ts';
import { LIMITS } from '../limits.ts';
import type { ReadOptions } from '../options.ts';
import type { OcrLanguage } from './languages.ts';
import { isText } from './legibility.ts';
import { readPage, type PageReading } from './readPage.ts';
import { createRecogniser, type Recogniser } from './recogniser.ts';
import { wordGlyphs } from './wordGlyphs.ts';

/** A page that is a picture. `draw` puts it on a canvas of about 300 dots per inch; `width` is that of the page in points. */
export interface PicturePage {
  readonly number: number;
  readonly width: number;
  readonly draw: () => Promise<Canvas>;
}

/**
 * Reads the letters of pages that are pictures, one after the other. A page without legible text has no glyphs. Gives
 * `cancelled` when it was asked to stop between two pages; in between, the process that reads is killed instead.
 */
export async function readPictures(
  pictures: readonly PicturePage[],
  { onStep, cancellation }: ReadOptions,
): Promise<GlyphPage[] | 'cancelled'> {
  const recogniser = createRecogniser();
  const of = Math.min(pictures.length, LIMITS.pictures);
  const pages: GlyphPage[] = [];
  let language: OcrLanguage = 'en';
  try {
    for (const [index, page] of pictures.slice(0, of).entries()) {
      if (cancellation?.aborted === true) return 'cancelled';
      const onShare = (share: number): void =>
        onStep?.({ step: 'recognise', share: (index + share) / of, picture: { at: index + 1, of } });
      const read = await readOne(recogniser, page, { language, onShare });
      language = read.language;
      pages.push(read.page);
    }
  } finally {
    await recogniser.close();
  }
  return pages;
}

async function readOne(
  recogniser: Recogniser,
  { number, width, draw }: PicturePage,
  { language, onShare }: { readonly language: OcrLanguage; readonly onShare: (share: number) => void },
): Promise<{ page: GlyphPage; language: OcrLanguage }> {
  const canvas = await draw();
  // Only now: until a page lies there as dots, the file has no more time than any other.
  onShare(0);
  const reading = await readPage(recogniser, { canvas, language, onShare });
  const scale = width / canvas.width;
  return { page: { number, ...glyphPage(reading, canvas, scale) }, language: reading.language };
}

function glyphPage(
  { lines, legibility, picture, turn }: PageReading,
  canvas: Canvas,
  scale: number,
): Omit<GlyphPage, 'number'> {
  const swapped = Math.round(turn / 90) % 2 !== 0;
  const [width, height] = swapped ? [canvas.height, canvas.width] : [canvas.width, canvas.height];
  return {
    width: Math.round(width * scale * 100) / 100,
    height: Math.round(height * scale * 100) / 100,
    ...(turn === 0 ? {} : { turn }),
    glyphs: isText(legibility) && picture !== undefined ? wordGlyphs(lines, picture, scale) : [],
  };
}
