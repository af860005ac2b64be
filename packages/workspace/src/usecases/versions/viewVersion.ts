import { composeContent, listDifferences } from '@career-mentor/core/writing';
import type { VersionSummary, VersionView } from '../../api/index.ts';
import type { ReadableDb } from '../../db/types.ts';
import { findRow } from '../../repositories/table.ts';
import { jobs } from '../../repositories/tables.ts';
import { templateById } from '../../rendering/index.ts';
import { newestApplication } from './applications.ts';
import type { FoundVersion } from './findVersion.ts';

/** One line of the list of versions. */
export function summariseVersion(db: ReadableDb, version: FoundVersion): VersionSummary {
  const { row, cv, base, own } = version;
  const job = row.job_id === null ? undefined : findRow(db, jobs, { id: row.job_id });
  const application = newestApplication(db, row.id);
  return {
    id: row.id,
    cvId: row.cv_id,
    title: row.title,
    isBase: row.is_base === 1,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    differences: listDifferences(cv.cv, base, own).length,
    ...(job ? { jobId: job.id, jobTitle: job.title } : {}),
    ...(application ? { application } : {}),
  };
}

/** Everything the editor shows. */
export function viewVersion(db: ReadableDb, version: FoundVersion): VersionView {
  const { row, cv, base, own, arrangement } = version;
  const { order } = templateById(row.style.template);
  return {
    ...summariseVersion(db, version),
    style: row.style,
    language: row.language,
    own,
    base,
    arrangement,
    content: composeContent(cv.cv, arrangement, { language: row.language, order }),
    order,
    changes: listDifferences(cv.cv, base, own),
    letter: row.letter,
  };
}
