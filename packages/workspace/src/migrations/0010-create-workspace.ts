import type { Migration } from './types.ts';

/** Everything a workspace starts with. JSON columns hold the zod contracts of core; times are milliseconds since 1970. */
export const createWorkspace: Migration = {
  version: 10,
  name: 'create-workspace',
  changesRowsOf: [],
  up: (db) => {
    db.exec(`
      CREATE TABLE documents (
        id TEXT PRIMARY KEY NOT NULL,
        file_name TEXT NOT NULL,
        format TEXT NOT NULL,
        text TEXT NOT NULL,
        added_at INTEGER NOT NULL
      ) STRICT;

      CREATE TABLE cvs (
        id TEXT PRIMARY KEY NOT NULL,
        title TEXT NOT NULL,
        document_id TEXT NOT NULL REFERENCES documents(id),
        parsed TEXT NOT NULL,
        imported_at INTEGER NOT NULL,
        deleted_at INTEGER
      ) STRICT;
      CREATE INDEX cvs_by_document ON cvs(document_id);

      CREATE TABLE fact_edits (
        cv_id TEXT NOT NULL REFERENCES cvs(id) ON DELETE CASCADE,
        path TEXT NOT NULL,
        state TEXT NOT NULL,
        value TEXT,
        PRIMARY KEY (cv_id, path)
      ) STRICT;

      CREATE TABLE jobs (
        id TEXT PRIMARY KEY NOT NULL,
        title TEXT NOT NULL,
        document_id TEXT NOT NULL REFERENCES documents(id),
        parsed TEXT NOT NULL,
        imported_at INTEGER NOT NULL,
        deleted_at INTEGER
      ) STRICT;
      CREATE INDEX jobs_by_document ON jobs(document_id);

      CREATE TABLE requirement_edits (
        job_id TEXT NOT NULL REFERENCES jobs(id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        target TEXT NOT NULL,
        PRIMARY KEY (job_id, name)
      ) STRICT;

      CREATE TABLE gap_marks (
        cv_id TEXT NOT NULL REFERENCES cvs(id) ON DELETE CASCADE,
        job_id TEXT NOT NULL REFERENCES jobs(id) ON DELETE CASCADE,
        gap_id TEXT NOT NULL,
        mark TEXT NOT NULL,
        note TEXT,
        PRIMARY KEY (cv_id, job_id, gap_id)
      ) STRICT;

      CREATE TABLE roadmaps (
        id TEXT PRIMARY KEY NOT NULL,
        title TEXT NOT NULL,
        cv_id TEXT REFERENCES cvs(id) ON DELETE SET NULL,
        job_id TEXT REFERENCES jobs(id) ON DELETE SET NULL,
        role_id TEXT,
        prompt TEXT,
        dropped_skill_ids TEXT NOT NULL,
        roadmap TEXT NOT NULL,
        fingerprint TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        deleted_at INTEGER
      ) STRICT;

      CREATE TABLE resource_ratings (
        resource_id TEXT PRIMARY KEY NOT NULL,
        stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5)
      ) STRICT;

      CREATE TABLE settings (
        key TEXT PRIMARY KEY NOT NULL,
        value TEXT NOT NULL
      ) STRICT;

      CREATE TABLE tasks (
        id TEXT PRIMARY KEY NOT NULL,
        kind TEXT NOT NULL,
        label TEXT NOT NULL,
        state TEXT NOT NULL,
        step TEXT NOT NULL,
        progress REAL NOT NULL,
        input TEXT NOT NULL,
        attempts INTEGER NOT NULL,
        created_at INTEGER NOT NULL,
        started_at INTEGER,
        finished_at INTEGER,
        failure TEXT,
        result TEXT
      ) STRICT;
      CREATE INDEX tasks_by_state ON tasks(state, created_at);

      CREATE TABLE changes (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at INTEGER NOT NULL,
        label TEXT NOT NULL,
        undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
        rows TEXT NOT NULL
      ) STRICT;
    `);
  },
};
