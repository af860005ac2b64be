import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/temporaryFolder.ts';
import { copyFonts } from './copyFonts.ts';
import { CJK, FAMILIES } from './families.ts';

describe('the fonts of a built app', () => {
  it('are two weights of each family with their licences, and no more than twelve megabytes', () => {
    using folder = temporaryFolder();
    copyFonts(folder.path);
    const names = readdirSync(folder.path, { recursive: true, encoding: 'utf8' });
    const bytes = names.reduce((sum, name) => sum + statSync(join(folder.path, name)).size, 0);
    for (const family of [...Object.values(FAMILIES), CJK]) {
      const files = names.filter((name) => name.includes(`${family.file}-`));
      expect(new Set(files.map((name) => /-(\d+)-normal\.woff$/.exec(name)?.[1]))).toEqual(
        new Set(['400', String(family.bold)]),
      );
      expect(names.map((name) => name.replaceAll('\\', '/'))).toContain(`${family.package}/LICENSE`);
    }
    expect(bytes).toBeLessThan(12_000_000);
  });
});
