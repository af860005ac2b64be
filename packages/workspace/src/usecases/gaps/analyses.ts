import { analyseGaps, suggestRoles, type GapAnalysis, type RoleSuggestion } from '@career-mentor/core/gaps';
import { ok, type Failure, type Result } from '@career-mentor/core/kernel';
import type { Context } from '../context.ts';
import { findCv } from '../cvs/effectiveCv.ts';
import { findJob } from '../jobs/effectiveJob.ts';
import { skillKnowledge, taxonomy } from '../knowledge.ts';
import { localDay } from '../../calendar/index.ts';
import { comparisonFingerprint, createMemory, cvFingerprint, fingerprintOf } from './fingerprint.ts';
import { marksFor } from './marks.ts';

/**
 * Gap analyses and role suggestions, made when asked for. They are not stored: they follow from CV, advert and marks
 * alone, so they can never be out of date. The last ones are kept in memory under the fingerprint of what they came from.
 */
export interface Analyses {
  readonly ofJob: (cvId: string, jobId: string) => Promise<Result<GapAnalysis, Failure>>;
  readonly roles: (cvId: string) => Promise<Result<readonly RoleSuggestion[], Failure>>;
}

/** A few CVs against a screenful of adverts. */
const KEPT_ANALYSES = 200;
const KEPT_ROLES = 20;

export function createAnalyses({ db, embedder, clock }: Pick<Context, 'db' | 'embedder' | 'clock'>): Analyses {
  const analysisOf = createMemory<GapAnalysis>(KEPT_ANALYSES);
  const rolesOf = createMemory<readonly RoleSuggestion[]>(KEPT_ROLES);
  return {
    ofJob: async (cvId, jobId) => {
      const cv = findCv(db, cvId);
      if (!cv.ok) return cv;
      const job = findJob(db, jobId);
      if (!job.ok) return job;
      const marks = marksFor(db, cvId, jobId);
      const [model, today] = [await embedder.get(), localDay(clock)];
      const key = fingerprintOf([comparisonFingerprint(cv.value, job.value, marks), model.id, today]);
      const input = { cv: cv.value.cv, job: job.value.job, knowledge: skillKnowledge, embedder: model, marks, today };
      return ok(await analysisOf(key, () => analyseGaps(input)));
    },
    roles: async (cvId) => {
      const cv = findCv(db, cvId);
      if (!cv.ok) return cv;
      const model = await embedder.get();
      const key = fingerprintOf([cvFingerprint(cv.value), model.id]);
      const input = { cv: cv.value.cv, taxonomy, knowledge: skillKnowledge, embedder: model };
      return ok(await rolesOf(key, () => suggestRoles(input)));
    },
  };
}
