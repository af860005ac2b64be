import type { Box, Line, Link, Run } from '@career-mentor/core/evidence';
import type { Piece } from './blocks.ts';
import type { Glyph } from './breakRows.ts';
import type { SetRow } from './joinBeside.ts';

/** The line that a set row is in the document's text, from offset `start` on. */
export function rowToLine({ glyphs, y, height, block, kind }: SetRow, start: number): Line {
  const runs = groupBy(glyphs, (glyph) => styleKey(glyph.piece)).map(({ from, glyphs: group }) =>
    glyphsToRun(group, { y, height, start: start + from }),
  );
  return {
    start,
    end: start + glyphs.length,
    page: 1,
    box: boxOf(glyphs, { y, height }),
    region: block.region,
    kind,
    ...(block.headingLevel === undefined ? {} : { headingLevel: block.headingLevel }),
    ...(block.cell === undefined ? {} : { cell: block.cell }),
    runs,
  };
}

/** The links of a set row: one for each stretch of text that leads to the same address. */
export function rowToLinks({ glyphs, y, height }: SetRow, start: number): Link[] {
  return groupBy(glyphs, (glyph) => glyph.piece.url ?? '').flatMap(({ from, glyphs: group }) => {
    const url = group[0]?.piece.url;
    if (url === undefined) return [];
    return [{ start: start + from, end: start + from + group.length, page: 1, box: boxOf(group, { y, height }), url }];
  });
}

function glyphsToRun(glyphs: readonly Glyph[], at: { y: number; height: number; start: number }): Run {
  const box = boxOf(glyphs, at);
  const { fontSize, bold, italic, color } = glyphs[0]?.piece ?? { fontSize: 0, bold: false, italic: false };
  return {
    start: at.start,
    end: at.start + glyphs.length,
    box,
    edges: [...glyphs.map((glyph) => round(glyph.x)), round(box.x + box.width)],
    fontSize,
    bold,
    italic,
    ...(color === undefined ? {} : { color }),
  };
}

function boxOf(glyphs: readonly Glyph[], { y, height }: { y: number; height: number }): Box {
  const first = glyphs[0]?.x ?? 0;
  const last = glyphs.at(-1);
  const right = last === undefined ? first : last.x + last.width;
  return { x: round(first), y, width: round(right - first), height };
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
