import type { DocumentText, Line, Link, Page, Span } from '@career-mentor/core/evidence';
import type { Block, Frame } from './blocks.ts';
import { breakRows } from './breakRows.ts';
import type { GlyphWidth } from './glyphWidth.ts';
import { joinBeside, type SetRow } from './joinBeside.ts';
import { rowToLine, rowToLinks } from './rowToLine.ts';

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
  /** Sets what `cells` place as the cells of one table row: what stands side by side there becomes one line. */
  readonly placeBeside: (cells: readonly (() => number)[]) => number;
  readonly finish: () => SetText;
  /** Where the pieces that carry a mark stand in the text, from their first to their last character. */
  readonly marks: () => ReadonlyMap<string, Span>;
}

/** An empty page; `glyphWidth` says how wide characters are. */
export function createTypesetter(glyphWidth: GlyphWidth): Typesetter {
  let rows: SetRow[] = [];

  const place = (block: Block, frame: Frame): number => {
    let y = frame.y + block.spaceBefore;
    for (const [index, glyphs] of breakRows(block, frame.width, glyphWidth).entries()) {
      const height = round(Math.max(...glyphs.map((glyph) => glyph.piece.fontSize)) * LEADING);
      for (const glyph of glyphs) glyph.x += frame.x;
      rows.push({ glyphs, y, height, block, kind: index === 0 ? block.kind : continued(block.kind) });
      y = round(y + height);
    }
    return y;
  };

  const placeBeside = (cells: readonly (() => number)[]): number => {
    const before = rows;
    const columns = cells.map((placeCell) => {
      rows = [];
      return { bottom: placeCell(), rows };
    });
    rows = [...before, ...joinBeside(columns.map((column) => column.rows))];
    return Math.max(...columns.map(({ bottom }) => bottom));
  };

  return { place, placeBeside, finish: () => finish(rows), marks: () => findMarks(rows) };
}

/** Usual leading: 1.2 times the font size. */
const LEADING = 1.2;

/** Only the first line of a list item is the item's; the rest is running text, as in a PDF where it has no bullet. */
const continued = (kind: Line['kind']): Line['kind'] => (kind === 'list-item' ? 'text' : kind);

function finish(rows: readonly SetRow[]): SetText {
  const lines: Line[] = [];
  const links: Link[] = [];
  let offset = 0;
  for (const row of rows) {
    const line = rowToLine(row, offset);
    lines.push(line);
    links.push(...rowToLinks(row, offset));
    offset = line.end + 1;
  }
  const bottom = rows.reduce((lowest, { y, height }) => Math.max(lowest, y + height), 0);
  return {
    text: rows.map(({ glyphs }) => glyphs.map((glyph) => glyph.unit).join('')).join('\n'),
    lines,
    links,
    pages: [{ number: 1, width: PAPER.width, height: Math.max(PAPER.height, Math.ceil(bottom + PAPER.margin)) }],
  };
}

function findMarks(rows: readonly SetRow[]): Map<string, Span> {
  const marks = new Map<string, Span>();
  let offset = 0;
  for (const { glyphs } of rows) {
    for (const [index, { piece }] of glyphs.entries())
      if (piece.mark !== undefined)
        marks.set(piece.mark, { start: marks.get(piece.mark)?.start ?? offset + index, end: offset + index + 1 });
    offset += glyphs.length + 1;
  }
  return marks;
}

const round = (points: number): number => Math.round(points * 100) / 100;
