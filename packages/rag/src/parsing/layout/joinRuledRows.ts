import type { Glyph, RuledLine } from './glyph.ts';
import { groupRows } from './row.ts';
import { findRuledTables, type RuledRow, type RuledTable } from './ruledCells.ts';
import { toSegment, type Segment } from './segment.ts';

/** Lines in one cell from which on a cell is a column of the page and not an entry of a table. */
const COLUMN_OF_TEXT = 4;
/** A broken text of more lines is a paragraph and stays as it is. */
const MOST_LINES = 3;
/** Font sizes. Names and addresses have room in such a cell. */
const WIDE_CELL = 16;
/** Lines of a cell follow each other within this many font sizes. */
const LEADING = 1.8;

/**
 * Reads tables by their drawn borders: a cell ends at its border however narrow the gap, a text that is broken within its
 * cell is one text, and the cells of a row stand on one line, as in a table of a word processor. A table that only arranges
 * the page (two cells of one row are columns of text) is left to the search for columns.
 */
export function joinRuledRows(segments: readonly Segment[], rules: readonly RuledLine[] = []): Segment[] {
  return findRuledTables(rules).reduce<Segment[]>((before, table) => joinTable(before, table), [...segments]);
}

function joinTable(segments: readonly Segment[], table: RuledTable): Segment[] {
  const rest = new Set(segments);
  const rows = table.map((row) => {
    const inside = segments.filter((segment) => isInside(segment, row));
    for (const segment of inside) rest.delete(segment);
    return cellsOf(
      inside.flatMap((segment) => cutAtEdges(segment, row.edges)),
      row,
    );
  });
  if (rows.some((cells) => cells.filter(({ lines }) => lines.length >= COLUMN_OF_TEXT).length >= 2))
    return [...segments];
  return [...rest, ...rows.flatMap(joinCells)];
}

interface Cell {
  readonly lines: readonly Segment[];
  readonly right: number;
}

const isInside = ({ left, right, baseline, size }: Segment, { top, bottom, edges }: RuledRow): boolean => {
  const middle = baseline - size * 0.3;
  const [first = 0, last = 0] = [edges[0], edges.at(-1)];
  return middle > top && middle < bottom && (left + right) / 2 > first && (left + right) / 2 < last;
};

function cutAtEdges(segment: Segment, edges: readonly number[]): Segment[] {
  const pieces = new Map<number, Glyph[]>();
  for (const glyph of segment.glyphs) {
    const cell = edges.findLastIndex((edge) => edge < (glyph.left + glyph.right) / 2);
    pieces.set(cell, [...(pieces.get(cell) ?? []), glyph]);
  }
  return [...pieces.values()]
    .map(withoutOuterSpaces)
    .filter((glyphs) => glyphs.length > 0)
    .map(toSegment);
}

function withoutOuterSpaces(glyphs: readonly Glyph[]): readonly Glyph[] {
  const inked = ({ text }: Glyph): boolean => text.trim() !== '';
  return glyphs.slice(Math.max(0, glyphs.findIndex(inked)), glyphs.findLastIndex(inked) + 1);
}

function cellsOf(segments: readonly Segment[], { edges }: RuledRow): Cell[] {
  return edges.slice(1).flatMap((right, index) => {
    const left = edges[index] ?? right;
    const inCell = segments.filter(
      (segment) => segment.left + segment.right > 2 * left && segment.left + segment.right < 2 * right,
    );
    const lines = groupRows(inCell).map((row) => row.segments.reduce((before, after) => joined(before, after, '\t')));
    return lines.length > 0 ? [{ lines: wrappedTogether(lines, { left, right }), right }] : [];
  });
}

/** One line where all lines of the cell are one text that was broken at its right edge. */
function wrappedTogether(
  lines: readonly Segment[],
  cell: { readonly left: number; readonly right: number },
): readonly Segment[] {
  if (lines.length < 2 || lines.length > MOST_LINES) return lines;
  const padding = Math.max(2, Math.min(...lines.map(({ left }) => left)) - cell.left);
  const isOne = lines.slice(1).every((line, index) => {
    const before = lines[index];
    if (before === undefined || line.baseline - before.baseline > LEADING * before.size) return false;
    if (Math.abs(line.size - before.size) > 0.5 || line.bold !== before.bold || STARTS_ITEM.test(line.text))
      return false;
    // In a wide cell, a long word that had no room is no proof: a new fact may begin with one.
    const mayBegin = cell.right - cell.left > WIDE_CELL * line.size && /^\p{Lu}/u.test(line.text);
    return !mayBegin && before.right + widthOfFirstWord(line) + before.size * 0.2 > cell.right - padding;
  });
  return isOne ? [lines.reduce((before, after) => joined(before, after, between(before.text, after.text)))] : lines;
}

const STARTS_ITEM = /^[•◦▪‣·●○■□–—*-]\s/u;

/** Chinese and Japanese may break between any two characters. */
function widthOfFirstWord({ glyphs, left }: Segment): number {
  const end = glyphs.findIndex(({ text }, index) => index > 0 && (text === ' ' || HAN.test(text)));
  const last = glyphs[end < 0 ? glyphs.length - 1 : end - 1];
  return (last?.right ?? left) - left;
}

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What stands between two lines of one text: nothing inside an address, behind a hyphen and between Chinese characters. */
function between(before: string, after: string): string {
  const word = before.split(/\s/).at(-1) ?? '';
  if (word.endsWith('-') || (HAN.test(word.slice(-1)) && HAN.test(after.slice(0, 1)))) return '';
  return /[@/]|^www\./i.test(word) && /^[\w.@/-]+$/.test(after) ? '' : ' ';
}

/** The cells of a row on one line; where one of them is taller, its further lines follow. */
function joinCells(cells: readonly Cell[]): Segment[] {
  const tall = cells.filter(({ lines }) => lines.length > 1);
  const firsts = cells.flatMap(({ lines }) => lines.slice(0, 1));
  const [first] = firsts;
  if (tall.length > 1 || first === undefined) return cells.flatMap(({ lines }) => lines);
  const row = firsts.reduce((before, after) => joined(before, after, '\t'));
  // Labels are often set in the middle of their cell: the row stands where its text begins.
  const lead = tall[0]?.lines[0] ?? firsts.reduce((a, b) => (b.baseline < a.baseline ? b : a));
  return [{ ...row, baseline: lead.baseline, top: lead.top, bottom: lead.bottom }, ...(tall[0]?.lines.slice(1) ?? [])];
}

function joined(before: Segment, after: Segment, between: string): Segment {
  const last = before.glyphs.at(-1);
  const next = after.glyphs[0];
  if (last === undefined || next === undefined) return before;
  const gap =
    between === '' ? [] : [{ ...last, text: between, left: last.right, right: Math.max(last.right, next.left) }];
  const whole = toSegment([...before.glyphs, ...gap, ...after.glyphs]);
  return { ...whole, baseline: before.baseline, top: before.top, bottom: Math.max(before.bottom, after.bottom) };
}
