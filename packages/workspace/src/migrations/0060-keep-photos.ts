import type { Migration } from './types.ts';

/** One passport picture for each CV, as JPEG in base64: small, so that it can be undone and backed up like any other row. */
export const keepPhotos: Migration = {
  version: 60,
  name: 'keep-photos',
  changesRowsOf: [],
  up: (db) => {
    db.exec(`
      CREATE TABLE cv_photos (
        cv_id TEXT PRIMARY KEY NOT NULL REFERENCES cvs(id) ON DELETE CASCADE,
        jpeg TEXT NOT NULL
      ) STRICT;
    `);
  },
};
