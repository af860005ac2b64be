import { z } from 'zod';
import { Box, type DocumentText, type Line } from './document.ts';

/** The place a fact was read: character span and boxes (one per line touched) in one document. `quote` is the span's text. */
export const Evidence = z.object({
  documentId: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  page: z.int().min(1),
  boxes: z.array(Box),
  quote: z.string(),
});
export type Evidence = z.infer<typeof Evidence>;

/** A half-open span of a document's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Points at `span` of `document`: page of the first character, one box per line touched. An empty span has no boxes. */
export function evidenceAt(document: DocumentText, span: Span): Evidence {
  const isEmpty = span.start >= span.end;
  const touched = linesUnder(document.lines, span);
  return {
    documentId: document.id,
    start: span.start,
    end: span.end,
    page: touched[0]?.page ?? 1,
    boxes: isEmpty
      ? []
      : touched.filter((line) => line.page === touched[0]?.page).map((line) => boxWithinLine(line, span)),
    quote: document.text.slice(span.start, span.end),
  };
}

/** Lines stand in the order of their offsets: the first is found by halving, so that a fact costs the same in any text. */
function linesUnder(lines: readonly Line[], span: Span): readonly Line[] {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.end ?? Infinity) <= span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((lines[end]?.start ?? Infinity) < span.end) end += 1;
  return lines.slice(low, end);
}

function boxWithinLine(line: Line, span: Span): Box {
  const boxes = line.runs
    .filter((run) => run.start < span.end && run.end > span.start)
    .map((run) => {
      const left = run.edges?.[Math.max(span.start, run.start) - run.start] ?? run.box.x;
      const right = run.edges?.[Math.min(span.end, run.end) - run.start] ?? run.box.x + run.box.width;
      return { x: left, y: run.box.y, width: right - left, height: run.box.height };
    });
  return boxes.length > 0 ? unionOf(boxes) : line.box;
}

function unionOf(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
