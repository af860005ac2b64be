import { describe, expect, it } from 'vitest';
import { composeLines } from './composeLines.ts';
import type { RuledLine } from './glyph.ts';
import { findRuledTables } from './ruledCells.ts';
import { drawLines, drawPage, type Drawn } from './testing/drawPage.ts';

/** The borders of a grid. */
function grid(xs: readonly number[], ys: readonly number[]): RuledLine[] {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  return [
    ...xs.map((at): RuledLine => ({ isUpright: true, at, from: top, to: bottom })),
    ...ys.map((at): RuledLine => ({ isUpright: false, at, from: left, to: right })),
  ];
}

const linesOf = (texts: readonly Drawn[], rules: readonly RuledLine[]): string[] =>
  composeLines([{ ...drawPage(texts), rules }]).text.split('\n');

describe('ruled tables', () => {
  it('are found by lines that meet, not by single rules and frames', () => {
    expect(findRuledTables(grid([40, 120, 300], [100, 120, 140]))).toEqual([
      [
        { top: 100, bottom: 120, edges: [40, 120, 300] },
        { top: 120, bottom: 140, edges: [40, 120, 300] },
      ],
    ]);
    expect(findRuledTables(grid([40, 300], [100, 400]))).toEqual([]);
    expect(findRuledTables([{ isUpright: false, at: 100, from: 40, to: 500 }])).toEqual([]);
  });

  it('end a cell at its border, however narrow the gap', () => {
    const texts: Drawn[] = [
      { x: 44, y: 114, text: 'Name of person' },
      { x: 118, y: 114, text: 'Ana Prat' },
      { x: 44, y: 134, text: 'Phone' },
      { x: 118, y: 134, text: '612 000 000' },
    ];
    expect(linesOf(texts, grid([40, 116, 300], [100, 120, 140]))).toEqual([
      'Name of person\tAna Prat',
      'Phone\t612 000 000',
    ]);
  });

  it('put a text together that was broken within its cell, also in the middle of an address', () => {
    const texts: Drawn[] = [
      { x: 44, y: 122, text: 'E-mail' },
      ...drawLines(['maria.longname@exam', 'ple.org'], { x: 124, y: 114 }),
      { x: 234, y: 122, text: 'Name' },
      ...drawLines(['Marie Lefort-', 'Delacroix'], { x: 304, y: 114 }),
    ];
    expect(linesOf(texts, grid([40, 120, 230, 300, 376], [100, 140, 160]))).toEqual([
      'E-mail\tmaria.longname@example.org\tName\tMarie Lefort-Delacroix',
    ]);
  });

  it('keep the lines of a wide cell apart that begin something new', () => {
    const texts: Drawn[] = [
      { x: 44, y: 114, text: '2014' },
      ...drawLines(['Master of her trade and of many others', 'Landesberufsschule'], { x: 124, y: 114 }),
    ];
    expect(linesOf(texts, grid([40, 120, 340], [100, 140, 160]))).toEqual([
      '2014\tMaster of her trade and of many others',
      'Landesberufsschule',
    ]);
  });

  it('leave a table that only arranges the page to the search for columns', () => {
    const left = drawLines(['Skills', 'Bread', 'Rolls', 'Cakes', 'Pies'], { x: 44, y: 114 });
    const right = drawLines(['Work', 'Baker in a mill', 'Bakes bread', 'Keeps the oven', 'Sells it'], {
      x: 204,
      y: 114,
    });
    const lines = linesOf([...left, ...right], grid([40, 200, 400], [100, 180, 200]));
    expect(lines.indexOf('Pies')).toBeLessThan(lines.indexOf('Work'));
  });
});

describe('cells that touch', () => {
  it('are parted where a digit meets a capital at the edge of a column', () => {
    const rows = ['2016 - 2018', '2014 - 2016', '2012 - 2014', '2010 - 2012'].flatMap((dates, index): Drawn[] => [
      { x: 45, y: 100 + index * 20, text: dates },
      { x: 100, y: 100 + index * 20, text: `Mill ${'ABCD'[index] ?? ''}` },
    ]);
    expect(linesOf(rows, [])[0]).toBe('2016 - 2018\tMill A');
  });
});
