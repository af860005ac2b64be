import type { DocumentText } from '@career-mentor/core/evidence';
import { err, ok, type Failure, type Result } from '@career-mentor/core/kernel';
import { listArchive, openArchive } from '../archive/archive.ts';
import { readFailure } from '../failures.ts';
import type { CheckedFile } from '../options.ts';
import { composeResume } from '../stated/composeResume.ts';
import { saysSomething } from '../stated/statedResume.ts';
import { partOf, type PartName } from './parts.ts';
import { readRows, type Row } from './rows.ts';
import { rowsToResume } from './rowsToResume.ts';

/**
 * Reads LinkedIn's data export: a ZIP of tables, in whichever folder they stand. The columns are the facts, and a page
 * is set that shows them. Fails with `linkedin-empty`, `archive-bomb` or `document-unreadable`.
 */
export function readLinkedIn(file: CheckedFile): Result<Omit<DocumentText, 'language'>, Failure> {
  const archive = openArchive(file.bytes);
  if (!archive.ok) return archive;
  const rowsByPart = new Map<PartName, readonly Row[]>();
  for (const { name } of listArchive(file.bytes)) {
    const part = partOf(name);
    if (part === undefined || rowsByPart.has(part)) continue;
    const source = archive.value.part(name);
    if (!source.ok) return source;
    const rows = readRows(source.value ?? '');
    if (rows === undefined) return err(readFailure('document-unreadable'));
    rowsByPart.set(part, rows);
  }
  const resume = rowsToResume((part) => rowsByPart.get(part) ?? []);
  return saysSomething(resume) ? ok(composeResume(file, 'linkedin', resume)) : err(readFailure('linkedin-empty'));
}
