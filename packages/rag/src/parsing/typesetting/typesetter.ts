import type { Box, DocumentText, Line, Link, Page, Run } from '@career-mentor/core/evidence';
import type { Block, Frame, Piece } from './blocks.ts';
import { breakRows, type Glyph } from './breakRows.ts';
import type { GlyphWidth } from './glyphWidth.ts';

/** US letter with half-inch margins, in points: the page that a format without pages is set on. Its height grows with the text. */
export const PAPER = { width: 612, height: 792, margin: 36 } as const;

export type SetText = Pick<DocumentText, 'text' | 'lines' | 'links'> & { readonly pages: Page[] };

/**
 * Sets blocks on one page that is as long as they need, so that DOCX and TXT give the same geometry as a PDF: every
 * character has a box, lines of a paragraph touch, tab stops and table cells stand side by side.
 */
export interface Typesetter {
  /** Sets `block` with its top at `frame.y`; returns the y coordinate below its last line. */
  readonly place: (block: Block, frame: Frame) => number;
  readonly finish: () => SetText;
}

export function createTypesetter(glyphWidth: GlyphWidth): Typesetter {
  const lines: Line[] = [];
  const links: Link[] = [];
  const texts: string[] = [];
  let offset = 0;
  let bottom: number = PAPER.margin;

  const place = (block: Block, frame: Frame): number => {
    let y = frame.y + block.spaceBefore;
    for (const [index, row] of breakRows(block, frame.width, glyphWidth).entries()) {
      const line = rowToLine(row, {
        block,
        frame,
        y,
        start: offset,
        kind: index === 0 ? block.kind : continued(block.kind),
      });
      lines.push(line);
      links.push(...linksOf(row, line));
      texts.push(row.map((glyph) => glyph.unit).join(''));
      offset = line.end + 1;
      y = round(y + line.box.height);
    }
    bottom = Math.max(bottom, y);
    return y;
  };

  const finish = (): SetText => ({
    text: texts.join('\n'),
    lines,
    links,
    pages: [{ number: 1, width: PAPER.width, height: Math.max(PAPER.height, Math.ceil(bottom + PAPER.margin)) }],
  });
  return { place, finish };
}

/** Only the first line of a list item is the item's; the rest is running text, as in a PDF where it has no bullet. */
const continued = (kind: Line['kind']): Line['kind'] => (kind === 'list-item' ? 'text' : kind);

/** Usual leading: 1.2 times the font size. */
const LEADING = 1.2;

interface RowPlace {
  readonly block: Block;
  readonly frame: Frame;
  readonly y: number;
  readonly start: number;
  readonly kind: Line['kind'];
}

function rowToLine(row: readonly Glyph[], { block, frame, y, start, kind }: RowPlace): Line {
  const height = round(Math.max(...row.map((glyph) => glyph.piece.fontSize)) * LEADING);
  const runs = groupBy(row, (glyph) => styleKey(glyph.piece)).map(({ from, glyphs }) =>
    glyphsToRun(glyphs, { x: frame.x, y, height, start: start + from }),
  );
  return {
    start,
    end: start + row.length,
    page: 1,
    box: boxOf(row, { x: frame.x, y, height }),
    region: block.region,
    kind,
    ...(block.headingLevel === undefined ? {} : { headingLevel: block.headingLevel }),
    ...(block.cell === undefined ? {} : { cell: block.cell }),
    runs,
  };
}

function glyphsToRun(glyphs: readonly Glyph[], at: { x: number; y: number; height: number; start: number }): Run {
  const box = boxOf(glyphs, at);
  const { fontSize, bold, italic, color } = glyphs[0]?.piece ?? { fontSize: 0, bold: false, italic: false };
  return {
    start: at.start,
    end: at.start + glyphs.length,
    box,
    edges: [...glyphs.map((glyph) => round(at.x + glyph.x)), round(box.x + box.width)],
    fontSize,
    bold,
    italic,
    ...(color === undefined ? {} : { color }),
  };
}

function linksOf(row: readonly Glyph[], line: Line): Link[] {
  const frameX = line.box.x - (row[0]?.x ?? 0);
  return groupBy(row, (glyph) => glyph.piece.url ?? '').flatMap(({ from, glyphs }) => {
    const url = glyphs[0]?.piece.url;
    if (url === undefined) return [];
    const start = line.start + from;
    const box = boxOf(glyphs, { x: frameX, y: line.box.y, height: line.box.height });
    return [{ start, end: start + glyphs.length, page: 1, box, url }];
  });
}

function boxOf(glyphs: readonly Glyph[], at: { x: number; y: number; height: number }): Box {
  const first = glyphs[0]?.x ?? 0;
  const last = glyphs.at(-1);
  const right = last === undefined ? first : last.x + last.width;
  return { x: round(at.x + first), y: at.y, width: round(right - first), height: at.height };
}

const styleKey = (piece: Piece): string => `${piece.fontSize}|${piece.bold}|${piece.italic}|${piece.color ?? ''}`;

/** Neighbours with the same key, in order; `from` is the index of a group's first glyph. */
function groupBy(row: readonly Glyph[], keyOf: (glyph: Glyph) => string): { from: number; glyphs: Glyph[] }[] {
  const groups: { from: number; key: string; glyphs: Glyph[] }[] = [];
  row.forEach((glyph, index) => {
    const last = groups.at(-1);
    const key = keyOf(glyph);
    if (last !== undefined && last.key === key) last.glyphs.push(glyph);
    else groups.push({ from: index, key, glyphs: [glyph] });
  });
  return groups;
}

/** A hundredth of a point is below what any screen shows and keeps stored documents small. */
const round = (points: number): number => Math.round(points * 100) / 100;
