import type { Migration } from './types.ts';

/** What a person writes when she ticks a goal: a link, a file, a sentence. */
export const keepNotesOnGoals: Migration = {
  version: 20,
  name: 'keep-notes-on-goals',
  changesRowsOf: [],
  up: (db) => {
    db.exec(`
      CREATE TABLE goal_notes (
        roadmap_id TEXT NOT NULL REFERENCES roadmaps(id) ON DELETE CASCADE,
        goal_id TEXT NOT NULL,
        note TEXT NOT NULL,
        PRIMARY KEY (roadmap_id, goal_id)
      ) STRICT;
    `);
  },
};
