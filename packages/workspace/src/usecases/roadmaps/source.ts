import type { Gap } from '@career-mentor/core/gaps';
import { err, ok, type Failure, type Result } from '@career-mentor/core/kernel';
import { planRoadmap, planRoadmapFromPrompt, type Roadmap, type RoadmapPlan } from '@career-mentor/core/roadmaps';
import type { RoadmapSource } from '../../api/index.ts';
import type { ReadableDb } from '../../db/types.ts';
import type { RoadmapRow } from '../../repositories/tables.ts';
import { findCv } from '../cvs/effectiveCv.ts';
import { comparisonFingerprint, cvFingerprint, fingerprintOf } from '../gaps/fingerprint.ts';
import { marksFor } from '../gaps/marks.ts';
import type { Analyses } from '../gaps/analyses.ts';
import { findJob } from '../jobs/effectiveJob.ts';
import { skillKnowledge, taxonomy } from '../knowledge.ts';

/** Plans from a source whose gaps are already known; called inside a transaction, so it does not wait. */
export type Planner = (request: PlanRequest) => Result<Roadmap, Failure>;

export interface PlanRequest {
  readonly plan: RoadmapPlan;
  readonly today: string;
  readonly title?: string | undefined;
  readonly keep?: Roadmap | undefined;
  readonly dropSkillIds?: readonly string[] | undefined;
}

/** Of a stored roadmap, what it was planned from. */
export const sourceOf = (row: RoadmapRow): RoadmapSource => ({
  ...(row.cv_id === null ? {} : { cvId: row.cv_id }),
  ...(row.job_id === null ? {} : { jobId: row.job_id }),
  ...(row.role_id === null ? {} : { roleId: row.role_id }),
  ...(row.prompt === null ? {} : { prompt: row.prompt }),
});

/**
 * Stands for everything that a plan from `source` depends on; another value means that it should be planned again.
 * Fails when the CV or the advert is gone or in the trash: then the plan stands as it is.
 */
export function sourceFingerprint(db: ReadableDb, source: RoadmapSource): Result<string, Failure> {
  if (source.prompt !== undefined) return ok(fingerprintOf(['prompt', source.prompt]));
  if (source.cvId === undefined) return err(SOURCE_MISSING);
  const cv = findCv(db, source.cvId);
  if (!cv.ok) return cv;
  if (source.roleId !== undefined) return ok(fingerprintOf(['role', source.roleId, cvFingerprint(cv.value)]));
  if (source.jobId === undefined) return err(SOURCE_MISSING);
  const job = findJob(db, source.jobId);
  if (!job.ok) return job;
  return ok(comparisonFingerprint(cvFingerprint(cv.value), job.value, marksFor(db, source.cvId, source.jobId)));
}

/** Finds out what is to be learnt and returns the planner for it. */
export async function preparePlanner(
  db: ReadableDb,
  analyses: Analyses,
  source: RoadmapSource,
): Promise<Result<Planner, Failure>> {
  if (source.prompt !== undefined) return ok(promptPlanner(source.prompt));
  if (source.cvId === undefined) return err(SOURCE_MISSING);
  if (source.roleId !== undefined) return rolePlanner(analyses, source.cvId, source.roleId);
  if (source.jobId === undefined) return err(SOURCE_MISSING);
  const job = findJob(db, source.jobId);
  if (!job.ok) return job;
  const analysis = await analyses.ofJob(source.cvId, source.jobId);
  return analysis.ok ? ok(gapPlanner(analysis.value.gaps, job.value.row.title)) : analysis;
}

async function rolePlanner(analyses: Analyses, cvId: string, roleId: string): Promise<Result<Planner, Failure>> {
  const roles = await analyses.roles(cvId);
  if (!roles.ok) return roles;
  const role = roles.value.find((each) => each.roleId === roleId);
  return role ? ok(gapPlanner(role.gaps, role.title)) : err(ROLE_UNKNOWN);
}

const gapPlanner =
  (gaps: readonly Gap[], title: string): Planner =>
  (request) =>
    planRoadmap({ ...request, title: request.title ?? title, gaps, taxonomy });

const promptPlanner =
  (prompt: string): Planner =>
  (request) =>
    planRoadmapFromPrompt({ ...request, prompt, taxonomy, linkSkills: skillKnowledge.link });

const SOURCE_MISSING: Failure = {
  code: 'roadmap-source-missing',
  message: 'A roadmap needs a CV with an advert or a role, or a few words on what to learn.',
  guidance: 'Choose an advert or a role, or write what you want to learn.',
};

const ROLE_UNKNOWN: Failure = {
  code: 'role-unknown',
  message: 'That role is no longer among those suggested for this CV.',
  guidance: 'Open the Gaps page without an advert and choose one of the three roles shown there.',
  field: 'roleId',
};
