import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Family } from './families.ts';

type Range = readonly [first: number, last: number];

/** A font file that holds a part of Unicode. */
export interface Slice {
  readonly name: string;
  readonly ranges: readonly Range[];
}

const RangeTable = z.record(z.string(), z.string());

/** The slices of a family, those for Latin letters first since most text needs no other. */
export function slicesOf(family: Family): readonly Slice[] {
  const known = slicesByPackage.get(family.package);
  if (known) return known;
  const table = RangeTable.parse(JSON.parse(readFileSync(join(folderOf(family), 'unicode.json'), 'utf8')));
  const slices = Object.entries(table)
    .map(([key, ranges]) => ({ name: key.replace(/^\[|\]$/g, ''), ranges: ranges.split(',').map(toRange) }))
    .toSorted((a, b) => rankOf(a.name) - rankOf(b.name));
  slicesByPackage.set(family.package, slices);
  return slices;
}

/** Where the file of a slice is. */
export const fileOf = (family: Family, slice: string, weight: number): string =>
  join(folderOf(family), 'files', `${family.file}-${slice}-${String(weight)}-normal.woff`);

const slicesByPackage = new Map<string, readonly Slice[]>();

/** A built app has its fonts in `dist/fonts`, one level up from each of its modules; a checkout has the packages. */
export function folderOf(family: Family): string {
  const built = join(import.meta.dirname, '../fonts', family.package);
  if (existsSync(built)) return built;
  return dirname(createRequire(import.meta.url).resolve(`${family.package}/package.json`));
}

const rankOf = (name: string): number => (name === 'latin' ? 0 : name === 'latin-ext' ? 1 : 2);

/** "U+0020-007E" or "U+20AC". */
function toRange(written: string): Range {
  const [first = '', last = first] = written.replace(/^U\+/i, '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
