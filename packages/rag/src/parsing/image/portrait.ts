import { createCanvas, loadImage, type Image } from '@napi-rs/canvas';
import { err, ok, type Failure, type Result } from '@career-mentor/core/kernel';
import { pictureSize } from './pictureSize.ts';

/** How large a portrait may be when it comes in. */
export const PORTRAIT_LIMITS = { bytes: 12 * 1024 * 1024, dots: 50_000_000 } as const;

/** Enough for 35 mm × 45 mm in print at 300 dots per inch. */
const WIDTH = 420;
const HEIGHT = 540;
/** Of JPEG, from 0 to 100: no trace of compression is seen in a face, and the file stays below 60 kB. */
const QUALITY = 86;

/**
 * Makes a passport picture (JPEG, 420 × 540) of a PNG or JPEG photo: its middle, a little above it where the photo is
 * upright. Drawing it anew leaves out place, time and camera, which cameras write into their files. Fails with
 * `photo-too-large` or `photo-unreadable`.
 */
export async function makePortrait(bytes: Uint8Array): Promise<Result<Uint8Array, Failure>> {
  if (bytes.length > PORTRAIT_LIMITS.bytes) return tooLarge;
  const size = isPhoto(bytes) ? pictureSize(bytes) : undefined;
  if (size === undefined) return unreadable;
  if (size.width * size.height > PORTRAIT_LIMITS.dots) return tooLarge;
  const image = await decode(bytes);
  return image ? ok(draw(image)) : unreadable;
}

const tooLarge = err({
  code: 'photo-too-large',
  message: 'The photo is larger than 12 MB or 50 megapixels.',
  guidance: 'Choose a smaller copy of it; 420 × 540 dots are enough for a CV.',
});
const unreadable = err({
  code: 'photo-unreadable',
  message: 'This is no PNG or JPEG picture that can be read.',
  guidance: 'Save the photo as JPEG or PNG and choose it again.',
});

const isPhoto = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xd8) || (bytes[0] === 0x89 && bytes[1] === 0x50);

async function decode(bytes: Uint8Array): Promise<Image | undefined> {
  try {
    const image = await loadImage(bytes);
    return image.width > 0 && image.height > 0 ? image : undefined;
  } catch {
    return undefined;
  }
}

function draw(image: Image): Uint8Array {
  const scale = Math.max(WIDTH / image.width, HEIGHT / image.height);
  const [width, height] = [image.width * scale, image.height * scale];
  const canvas = createCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, WIDTH, HEIGHT);
  // Faces stand above the middle of upright photos.
  context.drawImage(image, (WIDTH - width) / 2, (HEIGHT - height) / 3, width, height);
  return new Uint8Array(canvas.toBuffer('image/jpeg', QUALITY));
}
