import { evidenceAt, type DocumentText } from '@career-mentor/core/evidence';
import type { Job, RequiredSkill } from '@career-mentor/core/jobs';
import type { Failure, Result } from '@career-mentor/core/kernel';
import type { RequirementTarget } from '../../api/index.ts';
import type { ReadableDb } from '../../db/types.ts';
import { findRow, listRows } from '../../repositories/table.ts';
import { documents, jobs, requirementEdits, type JobRow } from '../../repositories/tables.ts';
import { notFound } from '../context.ts';
import { skillKnowledge } from '../knowledge.ts';

/** An advert as it counts: what was read, with the person's marks applied. */
export interface EffectiveJob {
  readonly row: JobRow;
  readonly document: DocumentText;
  readonly job: Job;
}

/** Reads an advert that is not in the trash. */
export function findJob(db: ReadableDb, jobId: string): Result<EffectiveJob, Failure> {
  const row = findRow(db, jobs, { id: jobId });
  const job = row?.deleted_at === null ? withEdits(db, row) : undefined;
  return job ? { ok: true, value: job } : notFound('advert');
}

/** All adverts that are not in the trash, newest first. */
export function listJobs(db: ReadableDb): EffectiveJob[] {
  const rows = listRows(db, jobs, { where: { deleted_at: null }, orderBy: 'imported_at DESC, id' });
  return rows.flatMap((row) => withEdits(db, row) ?? []);
}

function withEdits(db: ReadableDb, row: JobRow): EffectiveJob | undefined {
  const document = findRow(db, documents, { id: row.document_id })?.text;
  if (!document) return undefined;
  const edits = listRows(db, requirementEdits, { where: { job_id: row.id }, orderBy: 'rowid' });
  const move = (job: Job, { name, target }: RequirementMove): Job => moveRequirement(job, document, { name, target });
  return { row, document, job: edits.reduce(move, row.parsed) };
}

interface RequirementMove {
  readonly name: string;
  readonly target: RequirementTarget;
}

/**
 * Puts the skill called `name` into the list `target`, or out of all of them. A skill that was not read as one before is
 * taken from where the advert names it; one that it does not name at all changes nothing.
 */
function moveRequirement(job: Job, document: DocumentText, { name, target }: RequirementMove): Job {
  const isMeant = (skill: RequiredSkill): boolean => fold(skill.name) === fold(name);
  const known = [...job.required, ...job.preferred, ...job.negated].find(isMeant);
  const skill = known ?? skillNamedIn(document, name);
  if (!skill) return job;
  const without = (list: readonly RequiredSkill[]): RequiredSkill[] => list.filter((each) => !isMeant(each));
  // The person's word: sure, and no longer one of several alternatives.
  const { alternativeGroup: _group, ...alone } = skill;
  const moved: RequiredSkill = { ...alone, confidence: 1 };
  const lists = { required: without(job.required), preferred: without(job.preferred), negated: without(job.negated) };
  return { ...job, ...lists, ...(target === 'none' ? {} : { [target]: [...lists[target], moved] }) };
}

const fold = (name: string): string => name.trim().toLowerCase();

function skillNamedIn(document: DocumentText, name: string): RequiredSkill | undefined {
  const start = document.text.toLowerCase().indexOf(fold(name));
  if (start < 0 || name.trim() === '') return undefined;
  const evidence = evidenceAt(document, { start, end: start + name.trim().length });
  const id = skillKnowledge.resolve(name)?.id;
  return {
    name: evidence.quote,
    quote: lineAround(document.text, start),
    evidence,
    confidence: 1,
    ...(id ? { id } : {}),
  };
}

function lineAround(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  return text.slice(start, end < 0 ? undefined : end).trim();
}
