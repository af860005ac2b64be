import { readFileSync } from 'node:fs';

/** One record of a table, by the names of the heading line. */
export type Row = Readonly<Record<string, string>>;

/** Tab-separated, unquoted, CR LF: the O*NET text files. */
export function readTsv(path: string): Row[] {
  const lines = readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  return toRows(lines.map((line) => line.split('\t')));
}

/** Comma-separated with quotes; fields may contain commas, doubled quotes and line breaks: the ESCO files. */
export const readCsv = (path: string): Row[] => toRows(parseCsv(readFileSync(path, 'utf8')));

/** The value of a column. Throws when the table has no such column, which means that the source has changed its form. */
export function column(row: Row, name: string): string {
  const value = row[name];
  if (value === undefined) throw new Error(`No column "${name}" in a table with ${Object.keys(row).join(', ')}`);
  return value.trim();
}

function toRows(records: readonly (readonly string[])[]): Row[] {
  const [heading = [], ...rest] = records;
  return rest.map((fields) => Object.fromEntries(heading.map((name, index) => [name, fields[index] ?? ''])));
}

const CSV_FIELD = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/y;

function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  CSV_FIELD.lastIndex = 0;
  while (CSV_FIELD.lastIndex < text.length) {
    const [, field = '', end = ''] = CSV_FIELD.exec(text) ?? [];
    record.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}
