import type Database from 'better-sqlite3';

declare const readable: unique symbol;
declare const writable: unique symbol;

/** A connection that may be read. A function that takes this one cannot hand it to a function that writes. */
export type ReadableDb = Database.Database & { readonly [readable]: true };

/** The one connection that may write. */
export type WritableDb = ReadableDb & { readonly [writable]: true };
