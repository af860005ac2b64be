import { createCanvas, type Canvas } from '@napi-rs/canvas';

/** A page as a picture. `data` holds one byte per dot, row by row, 0 is black. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** The dots of a canvas in shades of grey. */
export function toPicture(canvas: Canvas): Picture {
  const { width, height } = canvas;
  const rgba = canvas.getContext('2d').getImageData(0, 0, width, height).data;
  const data = new Uint8Array(width * height);
  for (let dot = 0, at = 0; dot < data.length; dot += 1, at += 4) {
    // Rec. 601 luma in 8-bit fixed point.
    data[dot] = ((rgba[at] ?? 0) * 77 + (rgba[at + 1] ?? 0) * 150 + (rgba[at + 2] ?? 0) * 29) >> 8;
  }
  return { width, height, data };
}

/** The picture as a portable graymap, the one format that costs nothing to write and that the engine reads. */
export function toGraymap({ width, height, data }: Picture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), data]);
}

/**
 * The canvas turned clockwise about its middle by `degrees`. Quarter turns swap its sides; other turns keep its size,
 * lose the very corners and fill what comes into view with white.
 */
export function turned(canvas: Canvas, degrees: number): Canvas {
  const quarters = Math.round(degrees / 90);
  const swapped = quarters % 2 !== 0;
  const result = swapped ? createCanvas(canvas.height, canvas.width) : createCanvas(canvas.width, canvas.height);
  const context = result.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, result.width, result.height);
  context.translate(result.width / 2, result.height / 2);
  context.rotate((degrees * Math.PI) / 180);
  context.drawImage(canvas, -canvas.width / 2, -canvas.height / 2);
  return result;
}

/** Ink of a page needs this much of a step between neighbouring dots, and this share of the dots. */
const STEP = 48;
const INKED = 0.0005;

/** Whether there is nothing on the page that could be letters. */
export function isBlank({ data }: Picture): boolean {
  let steps = 0;
  for (let dot = 1; dot < data.length; dot += 1)
    if (Math.abs((data[dot] ?? 0) - (data[dot - 1] ?? 0)) > STEP) steps += 1;
  return steps < data.length * INKED;
}
