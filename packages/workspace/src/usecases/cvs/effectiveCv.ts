import { applyEdits, type Cv } from '@career-mentor/core/cv';
import type { Failure, Result } from '@career-mentor/core/kernel';
import type { FactEdit } from '../../api/index.ts';
import type { ReadableDb } from '../../db/types.ts';
import { findRow, listRows } from '../../repositories/table.ts';
import { cvs, factEdits, type CvRow } from '../../repositories/tables.ts';
import { notFound } from '../context.ts';

/** A CV as it counts: what was read, with the person's edits applied. */
export interface EffectiveCv {
  readonly row: CvRow;
  /** By path of the CV as read. */
  readonly edits: Readonly<Record<string, FactEdit>>;
  readonly cv: Cv;
}

/** Reads a CV that is not in the trash. */
export function findCv(db: ReadableDb, cvId: string): Result<EffectiveCv, Failure> {
  const row = findRow(db, cvs, { id: cvId });
  if (!row || row.deleted_at !== null) return notFound('CV');
  return { ok: true, value: withEdits(db, row) };
}

/** All CVs that are not in the trash, newest first. */
export function listCvs(db: ReadableDb): EffectiveCv[] {
  return listRows(db, cvs, { where: { deleted_at: null }, orderBy: 'imported_at DESC, id' }).map((row) =>
    withEdits(db, row),
  );
}

function withEdits(db: ReadableDb, row: CvRow): EffectiveCv {
  const stored = listRows(db, factEdits, { where: { cv_id: row.id }, orderBy: 'rowid' });
  const edits = Object.fromEntries(
    stored.map(({ path, state, value }): [string, FactEdit] => [path, { state, ...(value === null ? {} : { value }) }]),
  );
  return { row, edits, cv: applyEdits(row.parsed, edits) };
}
