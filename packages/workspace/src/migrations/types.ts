import type Database from 'better-sqlite3';

/** One frozen step of the schema. It imports no live code, so that it does the same in ten years as on the day it shipped. */
export interface Migration {
  /** Becomes the file's `user_version`. Steps of ten. */
  readonly version: number;
  readonly name: string;
  /** Tables whose number of rows this step may change; all others are verified to be untouched. */
  readonly changesRowsOf: readonly string[];
  readonly up: (db: Database.Database) => void;
}
