import type { Migration } from './types.ts';

/** What the person said is not relevant in the critique of a CV, by the id of the issue. */
export const keepDismissedIssues: Migration = {
  version: 50,
  name: 'keep-dismissed-issues',
  changesRowsOf: [],
  up: (db) => {
    db.exec(`
      CREATE TABLE dismissed_issues (
        cv_id TEXT NOT NULL REFERENCES cvs(id) ON DELETE CASCADE,
        issue_id TEXT NOT NULL,
        PRIMARY KEY (cv_id, issue_id)
      ) STRICT;
    `);
  },
};
