import type { Box, Line, Link } from '@career-mentor/core/evidence';

/** A link and the page it lies on. */
export interface PlacedBox {
  readonly page: number;
  readonly box: Box;
  readonly url: string;
}

/** Ties links to the characters they lie on. A link on an icon gets an empty span at the character right of it. */
export function placeLinks(boxes: readonly PlacedBox[], lines: readonly Line[]): Link[] {
  return boxes.map(({ page, box, url }) => ({
    ...spanUnder(
      box,
      lines.filter((line) => line.page === page),
    ),
    page,
    box,
    url,
  }));
}

function spanUnder(box: Box, lines: readonly Line[]): { start: number; end: number } {
  const covered = lines.flatMap((line) => (overlapsVertically(line.box, box) ? charactersUnder(box, line) : []));
  const [first] = covered;
  const last = covered.at(-1);
  if (first !== undefined && last !== undefined) return { start: first, end: last + 1 };
  const offset = nearestOffset(box, lines);
  return { start: offset, end: offset };
}

/** More than half of the lower of the two heights is shared. */
function overlapsVertically(a: Box, b: Box): boolean {
  const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return shared > Math.min(a.height, b.height) / 2;
}

function charactersUnder(box: Box, line: Line): number[] {
  return line.runs.flatMap(({ start, edges = [] }) =>
    edges.slice(1).flatMap((right, index) => {
      const middle = (right + (edges[index] ?? right)) / 2;
      return middle >= box.x && middle <= box.x + box.width ? [start + index] : [];
    }),
  );
}

function nearestOffset(box: Box, lines: readonly Line[]): number {
  const distance = (line: Line): number => Math.abs(line.box.y + line.box.height / 2 - box.y - box.height / 2);
  const nearest = lines.toSorted((a, b) => distance(a) - distance(b))[0];
  if (nearest === undefined) return 0;
  for (const { start, edges = [] } of nearest.runs) {
    const index = edges.findIndex((edge) => edge >= box.x);
    if (index >= 0) return Math.min(start + index, nearest.end);
  }
  return nearest.end;
}
