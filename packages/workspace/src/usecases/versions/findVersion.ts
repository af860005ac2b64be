import { shownPath, storedPath } from '@career-mentor/core/cv';
import { ok, type Failure, type Result } from '@career-mentor/core/kernel';
import { emptyArrangement, mapPaths, overlay, type Arrangement } from '@career-mentor/core/writing';
import type { ReadableDb } from '../../db/types.ts';
import { findRow, listRows } from '../../repositories/table.ts';
import { cvVersions, type VersionRow } from '../../repositories/tables.ts';
import { notFound } from '../context.ts';
import { findCv, type EffectiveCv } from '../cvs/effectiveCv.ts';

/** A version with the CV it writes. Arrangements name facts by their path in the CV as it is shown now. */
export interface FoundVersion {
  readonly row: VersionRow;
  readonly cv: EffectiveCv;
  /** What the version it follows says; nothing for a base. */
  readonly base: Arrangement;
  readonly own: Arrangement;
  /** Both together: what is written. */
  readonly arrangement: Arrangement;
}

/** Reads a version that is not in the trash, of a CV that is not there either. */
export function findVersion(db: ReadableDb, versionId: string): Result<FoundVersion, Failure> {
  const row = findRow(db, cvVersions, { id: versionId });
  if (!row || row.deleted_at !== null) return notFound('version');
  const cv = findCv(db, row.cv_id);
  return cv.ok ? ok(openVersion(db, row, cv.value)) : cv;
}

/** All versions of a CV that are not in the trash: the base first, then the newest. */
export function listVersions(db: ReadableDb, cv: EffectiveCv): FoundVersion[] {
  const where = { cv_id: cv.row.id, deleted_at: null };
  const rows = listRows(db, cvVersions, { where, orderBy: 'is_base DESC, created_at DESC, id' });
  return rows.map((row) => openVersion(db, row, cv));
}

/** The base of a CV, if it has been written at all. */
export const findBase = (db: ReadableDb, cvId: string): VersionRow | undefined =>
  listRows(db, cvVersions, { where: { cv_id: cvId, is_base: 1, deleted_at: null } })[0];

/** An arrangement as it is stored: by the path of the CV as it was read, so that a removed fact does not shift the others. */
export const storedArrangement = ({ edits }: EffectiveCv, shown: Arrangement): Arrangement =>
  mapPaths(shown, (path) => storedPath(edits, path));

function openVersion(db: ReadableDb, row: VersionRow, cv: EffectiveCv): FoundVersion {
  const shown = (stored: Arrangement): Arrangement => mapPaths(stored, (path) => shownPath(cv.edits, path));
  const baseRow = row.is_base === 1 ? undefined : findBase(db, row.cv_id);
  const base = baseRow ? shown(baseRow.arrangement) : emptyArrangement;
  const own = shown(row.arrangement);
  return { row, cv, base, own, arrangement: overlay(base, own) };
}
