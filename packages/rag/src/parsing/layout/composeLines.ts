import type { Box, Line, Page, Run } from '@career-mentor/core/evidence';
import type { Glyph, GlyphPage } from './glyph.ts';
import { readingOrder } from './readingOrder.ts';
import type { Row } from './row.ts';
import { joinRuledRows } from './joinRuledRows.ts';
import { segmentPage } from './segmentPage.ts';
import type { Segment } from './segment.ts';
import { joinWrappedLabels } from './wrappedLabels.ts';

/** Lines of a document in reading order and their text, joined by line feeds. */
export interface ComposedText {
  readonly text: string;
  readonly lines: Line[];
  readonly pages: Page[];
}

/** Cells of a row (a title and the date at the right margin, say) are parted by a tab, which has the gap's width. */
const CELL_GAP = '\t';
const BULLET = /^(?:[•◦▪‣·●○■□◆◇❖➢➤►▶✓✔✦*–—-]|[o§](?= )|\d{1,2}[.)](?=\s))\s*\S/u;
/** Share of the font size between the top of a line's box and its baseline. */
const ASCENT = 0.8;

/** Puts the glyphs of all pages into lines in reading order. Pages without text give no lines. */
export function composeLines(pages: readonly GlyphPage[]): ComposedText {
  const segmented = pages.map((page) => ({
    segments: joinWrappedLabels(joinRuledRows(segmentPage(insidePage(page)), page.rules)),
    height: page.height,
  }));
  const lines: Line[] = [];
  const texts: string[] = [];
  let offset = 0;
  readingOrder(segmented).forEach(({ page, block }, region) => {
    for (const row of block) {
      const composed = composeLine(row, { start: offset, page: pages[page]?.number ?? 1, region });
      if (composed === undefined) continue;
      lines.push(composed.line);
      texts.push(composed.text);
      offset += composed.text.length + 1;
    }
  });
  return {
    text: texts.join('\n'),
    lines,
    pages: pages.map(({ number, width, height, turn }) => ({
      number,
      width,
      height,
      ...(turn === undefined ? {} : { turn }),
    })),
  };
}

/** Text outside of the page's edges is not seen by anybody. */
const insidePage = ({ glyphs, width, height }: GlyphPage): Glyph[] =>
  glyphs.filter(({ left, right, baseline }) => right > 0 && left < width && baseline > 0 && baseline < height + 2);

interface LinePlace {
  readonly start: number;
  readonly page: number;
  readonly region: number;
}

function composeLine(row: Row, { start, page, region }: LinePlace): { line: Line; text: string } | undefined {
  const glyphs = withoutInnerSoftHyphens(row.segments.flatMap(withGapBefore));
  if (glyphs.length === 0) return undefined;
  const text = glyphs.map((glyph) => glyph.text).join('');
  const runs = composeRuns(glyphs, start);
  const kind = BULLET.test(text) ? 'list-item' : 'text';
  return { line: { start, end: start + text.length, page, box: unionOf(runsOnRow(runs)), region, kind, runs }, text };
}

function withGapBefore(segment: Segment, index: number, segments: readonly Segment[]): readonly Glyph[] {
  const before = segments[index - 1]?.glyphs.at(-1);
  const first = segment.glyphs[0];
  if (before === undefined || first === undefined) return segment.glyphs;
  return [
    { ...before, text: CELL_GAP, left: before.right, right: Math.max(before.right, first.left) },
    ...segment.glyphs,
  ];
}

/** A soft hyphen is a real one only where the line breaks; readers of the lines join the word there. */
const withoutInnerSoftHyphens = (glyphs: readonly Glyph[]): Glyph[] =>
  glyphs.filter((glyph, index) => glyph.text !== '\u00ad' || index === glyphs.length - 1);

function composeRuns(glyphs: readonly Glyph[], start: number): Run[] {
  const runs: Run[] = [];
  let offset = start;
  let from = 0;
  glyphs.forEach((glyph, index) => {
    const next = glyphs[index + 1];
    if (next !== undefined && next.style === glyph.style && isBeside(glyph, next)) return;
    const run = composeRun(glyphs.slice(from, index + 1), offset);
    runs.push(run);
    offset = run.end;
    from = index + 1;
  });
  return runs;
}

/** Of one size on one line: a cell of several lines goes back to the left. */
const isBeside = (glyph: Glyph, next: Glyph): boolean =>
  Math.abs(next.size - glyph.size) < 0.1 &&
  next.left >= glyph.left - glyph.size &&
  Math.abs(next.baseline - glyph.baseline) < glyph.size;

function composeRun(glyphs: readonly Glyph[], start: number): Run {
  const edges = rising([...glyphs.flatMap(edgesOf), glyphs.at(-1)?.right ?? 0].map(round));
  const first = glyphs[0];
  const size = first?.size ?? 0;
  const left = Math.min(...edges);
  const box = {
    x: left,
    y: round((first?.baseline ?? 0) - ASCENT * size),
    width: round(Math.max(...edges) - left),
    height: round(size),
  };
  const { bold = false, italic = false, color, certainty } = first?.style ?? {};
  return {
    start,
    end: start + edges.length - 1,
    box,
    edges,
    fontSize: round(size),
    bold,
    italic,
    ...(color === undefined ? {} : { color }),
    ...(certainty === undefined ? {} : { certainty }),
  };
}

/** Letters drawn a little over the one before begin where that one does: edges never run backwards. */
function rising(edges: readonly number[]): number[] {
  let last = -Infinity;
  return edges.map((edge) => (last = Math.max(last, edge)));
}

/** A glyph that stands for several characters (a ligature) gives each an equal part of its width. */
function edgesOf({ text, left, right }: Glyph): number[] {
  return Array.from({ length: text.length }, (_, index) => left + ((right - left) * index) / text.length);
}

/** The runs on the line's own row, without the further lines of a broken label. */
const runsOnRow = (runs: readonly Run[]): readonly Run[] =>
  runs.filter(({ box }) => box.y < (runs[0]?.box.y ?? 0) + (runs[0]?.box.height ?? 0) * 0.7);

const round = (points: number): number => Math.round(points * 100) / 100;

function unionOf(runs: readonly Run[]): Box {
  const x = Math.min(...runs.map((run) => run.box.x));
  const y = Math.min(...runs.map((run) => run.box.y));
  const right = Math.max(...runs.map((run) => run.box.x + run.box.width));
  const bottom = Math.max(...runs.map((run) => run.box.y + run.box.height));
  return { x, y, width: round(right - x), height: round(bottom - y) };
}
