import { ok, type Failure, type Result } from '@career-mentor/core/kernel';
import type { GapAnalysisView, GapComparison, GapUseCases } from '../../api/index.ts';
import type { Context } from '../context.ts';
import { findJob } from '../jobs/effectiveJob.ts';
import type { Analyses } from './analyses.ts';
import { markGap, marksFor } from './marks.ts';
import { withNames } from './markNames.ts';

/** What a CV lacks against an advert, what the person says about it, and roles that suit without an advert. */
export function createGapUseCases(context: Context, analyses: Analyses): GapUseCases {
  const analyse = (cvId: string, jobId: string) => viewAnalysis(context, analyses, { cvId, jobId });
  return {
    analyse: ({ cvId, jobId }) => analyse(cvId, jobId),
    mark: (input) => {
      const marked = markGap(context, input);
      return marked.ok ? analyse(input.cvId, input.jobId) : marked;
    },
    roles: ({ cvId }) => analyses.roles(cvId),
    compare: async ({ cvId, jobIds }) => {
      const comparisons: GapComparison[] = [];
      for (const jobId of jobIds) {
        const job = findJob(context.db, jobId);
        if (!job.ok) return job;
        const analysis = await analyse(cvId, jobId);
        if (!analysis.ok) return analysis;
        comparisons.push({ jobId, title: job.value.row.title, analysis: analysis.value });
      }
      return ok(comparisons);
    },
  };
}

async function viewAnalysis(
  { db }: Context,
  analyses: Analyses,
  { cvId, jobId }: { readonly cvId: string; readonly jobId: string },
): Promise<Result<GapAnalysisView, Failure>> {
  const analysis = await analyses.ofJob(cvId, jobId);
  if (!analysis.ok) return analysis;
  const job = findJob(db, jobId);
  if (!job.ok) return job;
  return ok({ ...analysis.value, marks: withNames(marksFor(db, cvId, jobId), job.value) });
}
