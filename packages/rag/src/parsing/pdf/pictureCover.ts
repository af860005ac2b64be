import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { multiply, toMatrix, type Matrix } from './matrix.ts';
import type { OperatorList } from './pageGlyphs.ts';

/**
 * Which share of the page its largest picture covers, 0 to 1. A picture is painted on the unit square, so the transform
 * at that moment gives its size (ISO 32000-1, 8.9.5). `area` is the page's in square points.
 */
export function pictureCover({ fnArray, argsArray }: OperatorList, area: number): number {
  const stack: Matrix[] = [];
  let current = toMatrix([]);
  let largest = 0;
  fnArray.forEach((operator, index) => {
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) stack.push(current);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) current = stack.pop() ?? current;
    if (operator === OPS.transform) current = multiply(current, toMatrix(argsArray[index]));
    if (operator === OPS.paintFormXObjectBegin) current = multiply(current, formMatrix(argsArray[index]));
    if (PAINTS.has(operator)) largest = Math.max(largest, Math.abs(current[0] * current[3] - current[1] * current[2]));
  });
  return Math.min(1, largest / area);
}

const PAINTS: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
]);

const formMatrix = (args: unknown): Matrix => toMatrix(Array.isArray(args) ? args[0] : undefined);
