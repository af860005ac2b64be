import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { RuledLine } from '../layout/glyph.ts';
import { multiply, type Matrix } from './matrix.ts';

/** Points. What is thicker is an area, what is shorter is a mark. */
const THICKEST = 2.5;
const SHORTEST = 6;

type Point = readonly [x: number, y: number];

/**
 * The upright and level lines that a painted path leaves on the page: strokes, and areas as thin as a line, since many
 * writers fill a rectangle where others draw a stroke. `path` is the library's list of numbers: 0 moves, 1 draws a line
 * (each with a point), 2 and 3 draw curves, 4 closes.
 */
export function ruledLines([paint, parts]: readonly unknown[], matrix: Matrix): RuledLine[] {
  const [path] = Array.isArray(parts) ? parts : [];
  if (!(path instanceof Float32Array) && !Array.isArray(path)) return [];
  const shapes = shapesOf([...path].map(Number)).map((points) => points.map((point) => placed(point, matrix)));
  if (STROKES.has(Number(paint))) return shapes.flatMap((points) => edgesOf(points));
  return FILLS.has(Number(paint)) ? shapes.flatMap((points) => thinArea(points)) : [];
}

const STROKES: ReadonlySet<number> = new Set([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke]);
const FILLS: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill]);

/** The corners of each shape of a path; shapes with curves are left out. */
function shapesOf(path: readonly number[]): Point[][] {
  const shapes: Point[][] = [];
  let current: Point[] = [];
  for (let index = 0; index < path.length;) {
    const operator = path[index] ?? -1;
    const point: Point = [path[index + 1] ?? 0, path[index + 2] ?? 0];
    if (operator === 0) shapes.push((current = [point]));
    else if (operator === 1) current.push(point);
    else if (operator === 4 && current[0] !== undefined) current.push(current[0]);
    else return [];
    index += operator === 4 ? 1 : 3;
  }
  return shapes;
}

function placed([x, y]: Point, matrix: Matrix): Point {
  const [, , , , left, top] = multiply(matrix, [1, 0, 0, 1, x, y]);
  return [left, top];
}

const edgesOf = (points: readonly Point[]): RuledLine[] =>
  points.slice(1).flatMap((point, index) => thinArea([points[index] ?? point, point]));

function thinArea(points: readonly Point[]): RuledLine[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  if (right - left <= THICKEST && bottom - top >= SHORTEST) {
    return [{ isUpright: true, at: (left + right) / 2, from: top, to: bottom }];
  }
  if (bottom - top <= THICKEST && right - left >= SHORTEST) {
    return [{ isUpright: false, at: (top + bottom) / 2, from: left, to: right }];
  }
  return [];
}
