import type { Migration } from './types.ts';

/** Written CVs: one base for each CV and one for each job, and what was sent where. JSON columns hold contracts of core. */
export const keepVersionsOfCvs: Migration = {
  version: 40,
  name: 'keep-versions-of-cvs',
  changesRowsOf: [],
  up: (db) => {
    db.exec(`
      CREATE TABLE cv_versions (
        id TEXT PRIMARY KEY NOT NULL,
        cv_id TEXT NOT NULL REFERENCES cvs(id) ON DELETE CASCADE,
        job_id TEXT REFERENCES jobs(id) ON DELETE SET NULL,
        title TEXT NOT NULL,
        is_base INTEGER NOT NULL CHECK (is_base IN (0, 1)),
        arrangement TEXT NOT NULL,
        style TEXT NOT NULL,
        language TEXT NOT NULL,
        letter TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        changed_at INTEGER NOT NULL,
        deleted_at INTEGER
      ) STRICT;
      CREATE INDEX cv_versions_by_cv ON cv_versions(cv_id);

      CREATE TABLE applications (
        id TEXT PRIMARY KEY NOT NULL,
        job_id TEXT NOT NULL REFERENCES jobs(id) ON DELETE CASCADE,
        version_id TEXT REFERENCES cv_versions(id) ON DELETE SET NULL,
        state TEXT NOT NULL,
        day TEXT NOT NULL,
        next_step TEXT NOT NULL,
        next_day TEXT,
        changed_at INTEGER NOT NULL
      ) STRICT;
    `);
  },
};
