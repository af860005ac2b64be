import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { makePortrait, PORTRAIT_LIMITS } from './portrait.ts';

function photo(width: number, height: number): Buffer {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#cc0000';
  context.fillRect(0, 0, width, height / 2);
  context.fillStyle = '#0000cc';
  context.fillRect(0, height / 2, width, height / 2);
  return canvas.toBuffer('image/jpeg', 90);
}

/** An EXIF block that says "turn by 90° to the right" (orientation 6) and where the photo was taken. */
function withExif(jpeg: Buffer): Buffer {
  const tiff = Buffer.from('49492a0008000000' + '0100' + '12010300' + '01000000' + '06000000' + '00000000', 'hex');
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from('secret place')]);
  const head = Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 0xff]);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

const portraitOf = async (bytes: Uint8Array): Promise<Buffer> => {
  const made = await makePortrait(bytes);
  if (!made.ok) throw new Error(made.error.message);
  return Buffer.from(made.value);
};

describe('a portrait', () => {
  it('is small and has the shape of a passport picture, whatever the photo had', async () => {
    for (const [width, height] of [
      [3000, 2000],
      [80, 900],
    ] as const) {
      const portrait = await portraitOf(photo(width, height));
      const image = await loadImage(portrait);
      expect([image.width, image.height]).toEqual([420, 540]);
      expect(portrait.length).toBeLessThan(60_000);
    }
  });

  it('stands as the camera was held, and keeps nothing of what the camera wrote', async () => {
    const portrait = await portraitOf(withExif(photo(600, 400)));
    expect(portrait.includes('secret place')).toBe(false);
    expect(portrait.includes('Exif')).toBe(false);
    const canvas = createCanvas(420, 540);
    const context = canvas.getContext('2d');
    context.drawImage(await loadImage(portrait), 0, 0);
    const [left] = context.getImageData(20, 270, 1, 1).data;
    const [right] = context.getImageData(400, 270, 1, 1).data;
    expect([Math.round((left ?? 0) / 255), Math.round((right ?? 0) / 255)]).toEqual([0, 1]);
  });

  it('is not made of what is too large or no photo', async () => {
    const codeOf = async (bytes: Uint8Array) => {
      const made = await makePortrait(bytes);
      return made.ok ? 'made' : made.error.code;
    };
    const bomb = Buffer.from(photo(8, 8));
    const frame = bomb.indexOf(Buffer.from([0xff, 0xc0]));
    bomb.writeUInt16BE(60_000, frame + 5);
    bomb.writeUInt16BE(60_000, frame + 7);
    expect(await codeOf(bomb)).toBe('photo-too-large');
    expect(await codeOf(new Uint8Array(PORTRAIT_LIMITS.bytes + 1))).toBe('photo-too-large');
    expect(await codeOf(Buffer.from('<svg/>'))).toBe('photo-unreadable');
    expect(await codeOf(photo(8, 8).subarray(0, 60))).toBe('photo-unreadable');
  });
});
