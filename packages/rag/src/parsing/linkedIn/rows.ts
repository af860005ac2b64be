import { CsvError, parse } from 'csv-parse/sync';

/** A row's filled cells by the name of their column, in lower case. */
export type Row = ReadonlyMap<string, string>;

/** More rows than any person has of anything that a CV says. */
const MOST_ROWS = 500;

/** The rows of a table whose first line names its columns; undefined where the file is no such table. */
export function readRows(source: string): Row[] | undefined {
  try {
    const [names = [], ...rows] = tableOf(source);
    return rows.map((row) => new Map(row.flatMap((cell, index) => cellOf(names[index], cell))));
  } catch (cause) {
    if (cause instanceof CsvError) return undefined;
    throw cause;
  }
}

const tableOf = (source: string): string[][] =>
  parse(source, {
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
    to: MOST_ROWS,
    max_record_size: 200_000,
  });

function cellOf(name: string | undefined, cell: string): [string, string][] {
  const text = cell.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff]/g, '').trim();
  return name === undefined || text === '' ? [] : [[name.trim().toLowerCase(), text]];
}
