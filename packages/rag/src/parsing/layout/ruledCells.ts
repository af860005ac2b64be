import type { RuledLine } from './glyph.ts';

/** A row of a ruled table: where it stands, and the edges between its cells from left to right; in points. */
export interface RuledRow {
  readonly top: number;
  readonly bottom: number;
  readonly edges: readonly number[];
}

/** Rows of one table from top to bottom. */
export type RuledTable = readonly RuledRow[];

/** Points. Lines that should meet are drawn this far apart at most. */
const NEAR = 3;
/** Points. No line of text is lower. */
const LOWEST_ROW = 7;

/** Tables whose cells are parted by drawn lines: two columns at least. Frames and single rules are none. */
export function findRuledTables(rules: readonly RuledLine[]): RuledTable[] {
  return groupsThatMeet(rules).flatMap((group) => {
    const levels = distinct(group.filter(({ isUpright }) => !isUpright).map(({ at }) => at));
    const uprights = group.filter(({ isUpright }) => isUpright);
    const rows = levels.slice(1).flatMap((bottom, index) => {
      const top = levels[index] ?? bottom;
      const middle = (top + bottom) / 2;
      const crossing = uprights.filter(({ from, to }) => from <= middle && to >= middle);
      const edges = distinct(crossing.map(({ at }) => at));
      return bottom - top >= LOWEST_ROW && edges.length >= 2 ? [{ top, bottom, edges }] : [];
    });
    return rows.some(({ edges }) => edges.length >= 3) ? [rows] : [];
  });
}

/** Lines that touch or cross, directly or by others. */
function groupsThatMeet(rules: readonly RuledLine[]): RuledLine[][] {
  const uprights = rules.filter(({ isUpright }) => isUpright);
  const levels = rules.filter(({ isUpright }) => !isUpright);
  if (uprights.length < 2 || levels.length < 2) return [];
  const left = new Set(rules);
  const groups: RuledLine[][] = [];
  for (const first of uprights) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const rule of group) {
      for (const other of rule.isUpright ? levels : uprights) if (left.has(other) && meets(rule, other)) take(other);
    }
    groups.push(group);
    function take(rule: RuledLine): void {
      left.delete(rule);
      group.push(rule);
    }
  }
  return groups;
}

const meets = (a: RuledLine, b: RuledLine): boolean =>
  a.at >= b.from - NEAR && a.at <= b.to + NEAR && b.at >= a.from - NEAR && b.at <= a.to + NEAR;

/** Ascending, those within a few points of each other once: both sides of a line are often drawn. */
function distinct(values: readonly number[]): number[] {
  const kept: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) if (value - (kept.at(-1) ?? -Infinity) > NEAR) kept.push(value);
  return kept;
}
