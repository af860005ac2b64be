import { createCanvas } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { pictureSize } from './pictureSize.ts';

const canvas = createCanvas(321, 123);

it.each([
  ['PNG', () => canvas.toBuffer('image/png')],
  ['JPEG', () => canvas.toBuffer('image/jpeg')],
  ['WebP', () => canvas.toBuffer('image/webp', 80)],
  ['lossless WebP', () => canvas.toBuffer('image/webp', 100)],
])('reads the size of a %s out of its header', (_, make) => {
  expect(pictureSize(make())).toEqual({ width: 321, height: 123 });
});

it('has none for what ends in its header', () => {
  for (const picture of [canvas.toBuffer('image/png'), canvas.toBuffer('image/jpeg')])
    expect(pictureSize(picture.subarray(0, 12))).toBeUndefined();
  expect(pictureSize(new Uint8Array())).toBeUndefined();
});
