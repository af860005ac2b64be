import type { z } from 'zod';
import type { ReadableDb, WritableDb } from '../db/types.ts';

/** A value as SQLite stores it. */
export type Stored = string | number | null;
export type StoredRow = Readonly<Record<string, Stored>>;

/** One table: its key, the shape of its rows once JSON columns are opened, and which columns those are. */
export interface Table<Row> {
  readonly name: string;
  readonly key: readonly (keyof Row & string)[];
  readonly columns: readonly string[];
  readonly json: ReadonlySet<string>;
  readonly parse: (row: unknown) => Row;
}

/** The parts of a table that do not depend on its rows' type. */
export type AnyTable = Pick<Table<never>, 'name' | 'key' | 'columns' | 'json'>;

/** Which row: the key columns with their values. */
export type Key = Readonly<Record<string, Stored>>;

/** Declares a table. Names in snake_case, as in the migrations; rows are validated whenever they are read. */
export function table<Shape extends z.ZodRawShape>(options: {
  readonly name: string;
  readonly key: readonly (keyof z.infer<z.ZodObject<Shape>> & string)[];
  readonly row: z.ZodObject<Shape>;
  readonly json?: readonly (keyof Shape & string)[];
}): Table<z.infer<z.ZodObject<Shape>>> {
  return {
    name: options.name,
    key: options.key,
    columns: Object.keys(options.row.shape),
    json: new Set(options.json ?? []),
    parse: (row) => options.row.parse(row),
  };
}

/** The row with this key, opened and validated. */
export function findRow<Row>(db: ReadableDb, from: Table<Row>, key: Key): Row | undefined {
  const stored = findStored(db, from, key);
  return stored && openRow(from, stored);
}

/** The row with this key just as it is stored. */
export function findStored(db: ReadableDb, from: Pick<Table<never>, 'name'>, key: Key): StoredRow | undefined {
  return db.prepare<[Key], StoredRow>(`SELECT * FROM ${from.name} WHERE ${conditionOn(key)}`).get(key);
}

/** All rows where the given columns have the given values, in the order of `orderBy` (columns of this table). */
export function listRows<Row>(
  db: ReadableDb,
  from: Table<Row>,
  options: { readonly where?: Key; readonly orderBy?: string; readonly limit?: number } = {},
): Row[] {
  const where = options.where && Object.keys(options.where).length > 0 ? `WHERE ${conditionOn(options.where)}` : '';
  const order = options.orderBy ? `ORDER BY ${options.orderBy}` : '';
  const limit = options.limit ? `LIMIT ${options.limit}` : '';
  const rows = db.prepare<[Key], StoredRow>(`SELECT * FROM ${from.name} ${where} ${order} ${limit}`);
  return rows.all(options.where ?? {}).map((row) => openRow(from, row));
}

/** Writes a row whole, over the one with the same key if there is one. */
export function saveRow<Row>(db: WritableDb, to: Table<Row>, row: Row): void {
  saveStored(db, to, storeRow(to, row));
}

/** Writes a row as stored. Upsert and not replace, because replacing would cascade deletes to the rows that refer to it. */
export function saveStored(db: WritableDb, to: Pick<Table<never>, 'name' | 'key'>, row: StoredRow): void {
  const columns = Object.keys(row);
  const updates = columns.filter((column) => !to.key.some((key) => key === column));
  const change =
    updates.length > 0 ? `UPDATE SET ${updates.map((column) => `${column} = @${column}`).join(', ')}` : 'NOTHING';
  db.prepare<[StoredRow]>(
    `INSERT INTO ${to.name} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})
     ON CONFLICT (${to.key.join(', ')}) DO ${change}`,
  ).run(row);
}

/** Deletes the rows with these values; with a full key, the one row. */
export function deleteRows(db: WritableDb, from: Pick<Table<never>, 'name'>, key: Key): void {
  db.prepare<[Key]>(`DELETE FROM ${from.name} WHERE ${conditionOn(key)}`).run(key);
}

/** All rows with their JSON columns opened but not validated, for handing them out as they are. */
export function listOpened(db: ReadableDb, from: AnyTable): Record<string, unknown>[] {
  const rows = db.prepare<[], StoredRow>(`SELECT * FROM ${from.name} ORDER BY rowid`).all();
  return rows.map((row) => openColumns(from, row));
}

/** Opens the JSON columns and validates. A row that does not fit its contract is a bug or damage, so it throws. */
const openRow = <Row>(from: Table<Row>, stored: StoredRow): Row => from.parse(openColumns(from, stored));

function openColumns(from: AnyTable, stored: StoredRow): Record<string, unknown> {
  const opened = from.columns.map((column): readonly [string, unknown] => {
    const value = stored[column] ?? null;
    return [column, from.json.has(column) && typeof value === 'string' ? JSON.parse(value) : value];
  });
  return Object.fromEntries(opened);
}

/** Closes the JSON columns. */
export function storeRow<Row>(to: Table<Row>, row: Row): StoredRow {
  const values = row as Readonly<Record<string, unknown>>; // Row is an object type with exactly the table's columns.
  return Object.fromEntries(to.columns.map((column) => [column, storeValue(values[column], to.json.has(column))]));
}

/** The values of a row's key columns. */
export function keyOf(table_: Pick<Table<never>, 'key'>, row: StoredRow): Key {
  return Object.fromEntries(table_.key.map((column: string) => [column, row[column] ?? null]));
}

function storeValue(value: unknown, json: boolean): Stored {
  if (value === undefined || value === null) return null;
  if (json) return JSON.stringify(value);
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw new TypeError(`A column cannot hold a ${typeof value}.`);
}

const conditionOn = (key: Key): string =>
  Object.keys(key)
    .map((column) => `${column} IS @${column}`)
    .join(' AND ');
