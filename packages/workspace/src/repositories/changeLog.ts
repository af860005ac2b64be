import type { ReadableDb, WritableDb } from '../db/types.ts';
import {
  deleteRows,
  findStored,
  keyOf,
  listRows,
  saveStored,
  storeRow,
  type Key,
  type StoredRow,
  type Table,
} from './table.ts';
import { changes, UNDOABLE, type ChangedRow, type ChangeRow } from './tables.ts';

/** Writes rows and remembers what they were. */
export interface ChangeRecorder {
  readonly put: <Row>(into: Table<Row>, row: Row) => void;
  readonly remove: (from: Pick<Table<never>, 'name' | 'key'>, key: Key) => void;
}

/**
 * Does one thing a person asked for, as one transaction and one entry of the log. A new action ends what could be redone.
 * When `work` changes nothing there is no entry. `work` may not await.
 */
export function recordChange<T>(
  db: WritableDb,
  entry: { readonly label: string; readonly at: number },
  work: (recorder: ChangeRecorder) => T,
): T {
  return db
    .transaction(() => {
      const rows: ChangedRow[] = [];
      const result = work(createRecorder(db, rows));
      const real = rows.filter((row) => JSON.stringify(row.before) !== JSON.stringify(row.after));
      if (real.length > 0) appendEntry(db, entry, real);
      return result;
    })
    .immediate();
}

/** Takes the newest action back. Undefined when there is none. */
export function undoLast(db: WritableDb): ChangeRow | undefined {
  return replay(db, {
    pick: 'WHERE undone = 0 ORDER BY id DESC LIMIT 1',
    rowsOf: (change) => change.rows.toReversed().map((row) => ({ ...row, value: row.before })),
    undone: 1,
  });
}

/** Does the action again that was taken back last. Undefined when there is none. */
export function redoNext(db: WritableDb): ChangeRow | undefined {
  return replay(db, {
    pick: 'WHERE undone = 1 ORDER BY id ASC LIMIT 1',
    rowsOf: (change) => change.rows.map((row) => ({ ...row, value: row.after })),
    undone: 0,
  });
}

/** The newest actions that are in force, newest first. */
export function recentChanges(db: ReadableDb, limit: number): ChangeRow[] {
  return listRows(db, changes, { where: { undone: 0 }, orderBy: 'id DESC', limit });
}

/** Forgets actions older than `before` and all but the newest `keep`. */
export function pruneChanges(db: WritableDb, limits: { readonly before: number; readonly keep: number }): void {
  db.prepare<[{ before: number; keep: number }]>(
    `DELETE FROM changes WHERE at < @before
       OR id <= (SELECT id FROM changes ORDER BY id DESC LIMIT 1 OFFSET @keep)`,
  ).run(limits);
}

function createRecorder(db: WritableDb, rows: ChangedRow[]): ChangeRecorder {
  const note = (of: Pick<Table<never>, 'name'>, key: Key, after: StoredRow | null): void => {
    rows.push({ table: of.name, key: { ...key }, before: findStored(db, of, key) ?? null, after });
  };
  return {
    put: (into, row) => {
      const stored = storeRow(into, row);
      note(into, keyOf(into, stored), stored);
      saveStored(db, into, stored);
    },
    remove: (from, key) => {
      note(from, key, null);
      deleteRows(db, from, key);
    },
  };
}

function appendEntry(db: WritableDb, entry: { readonly label: string; readonly at: number }, rows: ChangedRow[]): void {
  db.prepare('DELETE FROM changes WHERE undone = 1').run();
  db.prepare<[{ at: number; label: string; rows: string }]>(
    'INSERT INTO changes (at, label, undone, rows) VALUES (@at, @label, 0, @rows)',
  ).run({ ...entry, rows: JSON.stringify(rows) });
}

interface Replay {
  readonly pick: string;
  readonly rowsOf: (change: ChangeRow) => readonly (ChangedRow & { readonly value: StoredRow | null })[];
  readonly undone: 0 | 1;
}

function replay(db: WritableDb, { pick, rowsOf, undone }: Replay): ChangeRow | undefined {
  return db
    .transaction(() => {
      const id = db.prepare<[], number>(`SELECT id FROM changes ${pick}`).pluck().get();
      const change = id === undefined ? undefined : listRows(db, changes, { where: { id } })[0];
      if (!change) return undefined;
      for (const row of rowsOf(change)) writeBack(db, row);
      db.prepare<[{ id: number; undone: number }]>('UPDATE changes SET undone = @undone WHERE id = @id').run({
        id: change.id,
        undone,
      });
      return change;
    })
    .immediate();
}

function writeBack(db: WritableDb, row: ChangedRow & { readonly value: StoredRow | null }): void {
  const into = UNDOABLE.find((candidate) => candidate.name === row.table);
  if (!into) throw new Error(`The log names the table "${row.table}", which undo may not write.`);
  if (row.value) saveStored(db, into, row.value);
  else deleteRows(db, into, row.key);
}
