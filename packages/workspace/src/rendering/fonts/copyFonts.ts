import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CJK, FAMILIES, type Family } from './families.ts';
import { fileOf, folderOf, slicesOf } from './slices.ts';

/**
 * Copies what a built app needs of the font packages into a folder: both weights that pages use, the table of scripts, and
 * the licence, which must go wherever the fonts go. The packages hold all weights in two formats, thirty times as much.
 */
export function copyFonts(into: string): void {
  for (const family of [...Object.values(FAMILIES), CJK]) copyFamily(family, into);
}

function copyFamily(family: Family, into: string): void {
  const target = join(into, family.package);
  mkdirSync(join(target, 'files'), { recursive: true });
  for (const name of ['unicode.json', 'LICENSE', 'package.json'])
    copyFileSync(join(folderOf(family), name), join(target, name));
  for (const { name } of slicesOf(family)) {
    for (const weight of [400, family.bold]) {
      const file = fileOf(family, name, weight);
      copyFileSync(file, join(target, 'files', file.split(/[\\/]/).at(-1) ?? ''));
    }
  }
}
