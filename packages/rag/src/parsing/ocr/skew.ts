import type { Picture } from './picture.ts';

/** Pages hang askew by less than this, in degrees; more is a picture taken from the side, which turning cannot mend. */
const FARTHEST = 5;
const COARSE = 0.5;
const FINE = 0.1;
/** Columns of the small copy that is looked at: enough for a tenth of a degree across a page. */
const COLUMNS = 900;
/** Less than this is not worth turning the page for: the engine follows such lines by itself. */
const LEAST = 0.3;
/** Lines that stand straight must show this much sharper than lines as they are. */
const GAIN = 1.08;

/**
 * By how many degrees, clockwise, the page has to be turned for its lines to run level; 0 when they do or when nothing
 * can be told. Edges between ink and ground are projected along rising and falling lines: where they pile up most, the
 * rows of text run (the projection profile method of Postl, 1986). Edges are used rather than ink, so that light text
 * on a dark ground counts as well.
 */
export function findSkew(picture: Picture): number {
  const edges = findEdges(picture);
  if (edges.x.length < 200) return 0;
  const level = sharpness(edges, 0);
  const coarse = sharpest(edges, steps(-FARTHEST, FARTHEST, COARSE));
  const best = sharpest(edges, steps(coarse - COARSE, coarse + COARSE, FINE));
  if (Math.abs(best) < LEAST || Math.abs(best) > FARTHEST - FINE) return 0;
  // A line that falls to the right by `best` degrees is levelled by turning the page back by as much.
  return sharpness(edges, best) > level * GAIN ? -Math.round(best * 10) / 10 : 0;
}

interface Edges {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly height: number;
}

/** Dots with a step to the dot below, on a copy whose dots are every n-th of the picture. */
function findEdges({ width, height, data }: Picture): Edges {
  const every = Math.max(1, Math.floor(width / COLUMNS));
  const x: number[] = [];
  const y: number[] = [];
  for (let row = 0; row + every < height; row += every)
    for (let column = 0; column < width; column += every) {
      const step = (data[row * width + column] ?? 0) - (data[(row + every) * width + column] ?? 0);
      if (Math.abs(step) < 64) continue;
      x.push(column / every);
      y.push(row / every);
    }
  return { x, y, height: Math.ceil(height / every) };
}

function sharpest(edges: Edges, angles: readonly number[]): number {
  const scored = angles.map((angle) => ({ angle, score: sharpness(edges, angle) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).angle;
}

/** The sum of squares of how many edges lie on each slanted row. */
function sharpness({ x, y, height }: Edges, angle: number): number {
  const slope = Math.tan((angle * Math.PI) / 180);
  const margin = Math.ceil(Math.abs(slope) * COLUMNS * 2);
  const rows = new Float64Array(height + 2 * margin + 2);
  for (let index = 0; index < x.length; index += 1) {
    const row = Math.round((y[index] ?? 0) - (x[index] ?? 0) * slope) + margin;
    rows[row] = (rows[row] ?? 0) + 1;
  }
  return rows.reduce((sum, count) => sum + count * count, 0);
}

function steps(from: number, to: number, by: number): number[] {
  return Array.from({ length: Math.round((to - from) / by) + 1 }, (_, index) => from + index * by);
}
