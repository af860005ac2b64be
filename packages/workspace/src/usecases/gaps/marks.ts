import type { GapMark } from '@career-mentor/core/gaps';
import type { Failure, Result } from '@career-mentor/core/kernel';
import type { GapMarkInput } from '../../api/index.ts';
import type { ReadableDb } from '../../db/types.ts';
import { listRows } from '../../repositories/table.ts';
import { gapMarks } from '../../repositories/tables.ts';
import { act, type Context } from '../context.ts';
import { findCv } from '../cvs/effectiveCv.ts';
import { findJob } from '../jobs/effectiveJob.ts';

export type GapMarks = Readonly<Record<string, GapMark>>;

type MarkRow = ReturnType<typeof gapMarks.parse>;

/**
 * What the person said about the gaps between a CV and an advert, by gap id. "I have this" is about her and so holds for
 * every advert; "not relevant" is about the advert and holds for that one.
 */
export function marksFor(db: ReadableDb, cvId: string, jobId: string): GapMarks {
  const rows = markRows(db, cvId).filter((row) => row.job_id === jobId || row.mark === 'have');
  return Object.fromEntries(
    rows.map(({ gap_id, mark, note }): [string, GapMark] => [gap_id, { mark, ...(note === null ? {} : { note }) }]),
  );
}

/** Sets a mark or, with `null`, takes it back wherever it came from. */
export function markGap(context: Context, input: GapMarkInput): Result<null, Failure> {
  const { cvId, jobId, gapId, mark, note } = input;
  const cv = findCv(context.db, cvId);
  if (!cv.ok) return cv;
  const job = findJob(context.db, jobId);
  if (!job.ok) return job;
  const superseded = markRows(context.db, cvId).filter(
    (row) => row.gap_id === gapId && (row.job_id === jobId || row.mark === 'have'),
  );
  return act(context, {
    label: labelFor(mark),
    changes: ['gaps', 'jobs'],
    write: (recorder) => {
      for (const row of superseded) recorder.remove(gapMarks, keyOfMark(row));
      if (mark) recorder.put(gapMarks, { cv_id: cvId, job_id: jobId, gap_id: gapId, mark, note: note ?? null });
      return null;
    },
  });
}

const markRows = (db: ReadableDb, cvId: string): MarkRow[] =>
  listRows(db, gapMarks, { where: { cv_id: cvId }, orderBy: 'rowid' });

const keyOfMark = ({ cv_id, job_id, gap_id }: MarkRow) => ({ cv_id, job_id, gap_id });

function labelFor(mark: GapMarkInput['mark']): string {
  if (mark === null) return 'Took back a mark on a gap';
  return mark === 'have' ? 'Marked a gap as "I have this"' : 'Marked a gap as not relevant';
}
