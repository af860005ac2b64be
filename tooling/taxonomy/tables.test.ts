import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { column, readCsv, readTsv } from './tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'tables-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('readTsv', () => {
  it('reads CR LF lines by the names of the heading', () => {
    const rows = readTsv(file('a.txt', 'Code\tTitle\r\n1\tA "quoted" title\r\n2\tB\r\n'));
    expect(rows).toEqual([
      { Code: '1', Title: 'A "quoted" title' },
      { Code: '2', Title: 'B' },
    ]);
  });
});

describe('readCsv', () => {
  it('reads quotes, doubled quotes, commas and line breaks inside a field', () => {
    const rows = readCsv(file('b.csv', 'label,text\nx,"one, two\nthree ""four"""\ny,\n'));
    expect(rows).toEqual([
      { label: 'x', text: 'one, two\nthree "four"' },
      { label: 'y', text: '' },
    ]);
  });

  it('reads a last line without a line break', () => {
    expect(readCsv(file('c.csv', 'a,b\n1,2'))).toEqual([{ a: '1', b: '2' }]);
  });
});

describe('column', () => {
  it('throws when the table has changed its form', () => {
    expect(column({ a: ' 1 ' }, 'a')).toBe('1');
    expect(() => column({ a: '1' }, 'b')).toThrow(/No column "b"/);
  });
});
