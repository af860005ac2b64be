import { createCanvas } from '@napi-rs/canvas';

/** A face that belongs to nobody, for pages with a photo; a JPEG. */
export function drawPortrait(): Uint8Array {
  const canvas = createCanvas(420, 540);
  const context = canvas.getContext('2d');
  const oval = (colour: string, [x, y, width, height]: readonly [number, number, number, number]): void => {
    context.fillStyle = colour;
    context.beginPath();
    context.ellipse(x, y, width, height, 0, 0, Math.PI * 2);
    context.fill();
  };
  context.fillStyle = '#b9c8d3';
  context.fillRect(0, 0, 420, 540);
  oval('#4a3626', [210, 205, 98, 112]);
  oval('#2f3e4d', [210, 560, 185, 170]);
  oval('#d8ae8d', [210, 380, 36, 70]);
  oval('#e0b899', [210, 245, 82, 108]);
  return new Uint8Array(canvas.toBuffer('image/jpeg', 85));
}
