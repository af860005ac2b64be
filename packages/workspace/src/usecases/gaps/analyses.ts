import { analyseGaps, suggestRoles, type GapAnalysis, type RoleSuggestion } from '@career-mentor/core/gaps';
import { ok, type Failure, type Result } from '@career-mentor/core/kernel';
import type { Context } from '../context.ts';
import { findCv, type EffectiveCv } from '../cvs/effectiveCv.ts';
import { findJob, type EffectiveJob } from '../jobs/effectiveJob.ts';
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
  /** Of many adverts, by id; the CV is read once for all. */
  readonly ofJobs: (cvId: string, jobs: readonly EffectiveJob[]) => Promise<ReadonlyMap<string, GapAnalysis>>;
  readonly roles: (cvId: string) => Promise<Result<readonly RoleSuggestion[], Failure>>;
}

/** A few CVs against a screenful of adverts. */
const KEPT_ANALYSES = 200;
const KEPT_ROLES = 20;

/** Analyses on demand, remembered in memory for as long as nothing they depend on has changed. */
export function createAnalyses({ db, embedder, clock }: Pick<Context, 'db' | 'embedder' | 'clock'>): Analyses {
  const analysisOf = createMemory<GapAnalysis>(KEPT_ANALYSES);
  const rolesOf = createMemory<readonly RoleSuggestion[]>(KEPT_ROLES);
  const compare = async (cv: FingerprintedCv, job: EffectiveJob): Promise<GapAnalysis> => {
    const marks = marksFor(db, cv.row.id, job.row.id);
    const [model, today] = [await embedder.get(), localDay(clock)];
    const key = fingerprintOf([comparisonFingerprint(cv.fingerprint, job, marks), model.id, today]);
    const input = { cv: cv.cv, job: job.job, knowledge: skillKnowledge, embedder: model, marks, today };
    return analysisOf(key, () => analyseGaps(input));
  };
  return {
    ofJob: async (cvId, jobId) => {
      const cv = findCv(db, cvId);
      if (!cv.ok) return cv;
      const job = findJob(db, jobId);
      return job.ok ? ok(await compare(withFingerprint(cv.value), job.value)) : job;
    },
    ofJobs: async (cvId, jobs) => {
      const found = findCv(db, cvId);
      if (!found.ok) return new Map();
      const cv = withFingerprint(found.value);
      return new Map(await Promise.all(jobs.map(async (job) => [job.row.id, await compare(cv, job)] as const)));
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

interface FingerprintedCv extends EffectiveCv {
  readonly fingerprint: string;
}

const withFingerprint = (cv: EffectiveCv): FingerprintedCv => ({ ...cv, fingerprint: cvFingerprint(cv) });
