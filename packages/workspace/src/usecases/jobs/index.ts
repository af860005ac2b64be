import type { GapAnalysis } from '@career-mentor/core/gaps';
import type { Job, RequiredSkill } from '@career-mentor/core/jobs';
import { ok, type Failure, type Result } from '@career-mentor/core/kernel';
import type { JobSummary, JobUseCases, JobView, RequirementTarget } from '../../api/index.ts';
import { jobs, requirementEdits } from '../../repositories/tables.ts';
import { act, type Context } from '../context.ts';
import type { Analyses } from '../gaps/analyses.ts';
import { findJob, listJobs, type EffectiveJob } from './effectiveJob.ts';
import { importFile, importText } from './importJob.ts';

/** Adverts: bring in, look at, correct, put away; with how well a CV fits each. */
export function createJobUseCases(context: Context, analyses: Analyses): JobUseCases {
  return {
    list: ({ cvId }) => summariseAll(context, analyses, cvId),
    importText: (input) => importText(context, input),
    importFile: ({ fileName, bytes }) => importFile(context, { fileName, bytes: Buffer.from(bytes, 'base64') }),
    get: ({ jobId }) => {
      const found = findJob(context.db, jobId);
      return found.ok ? ok(viewJob(found.value)) : found;
    },
    rename: ({ jobId, title }) => changeJob(context, jobId, { words: 'Renamed', change: (row) => ({ ...row, title }) }),
    remove: ({ jobId }) =>
      changeJob(context, jobId, { words: 'Deleted', change: (row) => ({ ...row, deleted_at: context.clock.now() }) }),
    setRequirement: (input) => setRequirement(context, input),
  };
}

async function summariseAll(
  context: Context,
  analyses: Analyses,
  cvId: string | undefined,
): Promise<Result<readonly JobSummary[], Failure>> {
  const jobs = listJobs(context.db);
  const byJobId: ReadonlyMap<string, GapAnalysis> = cvId === undefined ? new Map() : await analyses.ofJobs(cvId, jobs);
  return ok(jobs.map((job) => ({ ...summarise(job), ...matchIn(byJobId.get(job.row.id)) })));
}

function matchIn(analysis: GapAnalysis | undefined): Pick<JobSummary, 'match' | 'topGap'> {
  const [top] = analysis?.gaps ?? [];
  return { ...(analysis ? { match: analysis.match } : {}), ...(top ? { topGap: top.name } : {}) };
}

function summarise({ row, job }: EffectiveJob): JobSummary {
  const { company, location, workplace, pay } = job;
  return {
    id: row.id,
    title: row.title,
    importedAt: row.imported_at,
    required: countRequirements(job.required),
    preferred: countRequirements(job.preferred),
    ...(company === undefined ? {} : { company }),
    ...(location === undefined ? {} : { location }),
    ...(workplace === undefined ? {} : { workplace: workplace.mode }),
    ...(pay === undefined ? {} : { pay: amountsOf(pay) }),
  };
}

/** Skills of one group of alternatives are one requirement: one of them is enough. */
const countRequirements = (skills: readonly RequiredSkill[]): number =>
  new Set(skills.map(({ alternativeGroup, name }) => alternativeGroup ?? name)).size;

/** What is paid, without the sentence that says so. */
const amountsOf = ({
  quote: _quote,
  evidence: _evidence,
  ...amounts
}: NonNullable<Job['pay']>): JobSummary['pay'] & object => amounts;

const viewJob = ({ row, job, document }: EffectiveJob): JobView => ({ id: row.id, title: row.title, job, document });

type JobRow = EffectiveJob['row'];

function changeJob(
  context: Context,
  jobId: string,
  { words, change }: { readonly words: string; readonly change: (row: JobRow) => JobRow },
): Result<null, Failure> {
  const found = findJob(context.db, jobId);
  if (!found.ok) return found;
  return act(context, {
    label: `${words} "${found.value.row.title}"`,
    changes: ['jobs', 'gaps', 'trash'],
    write: (recorder) => {
      recorder.put(jobs, change(found.value.row));
      return null;
    },
  });
}

const TARGET_WORDS: Readonly<Record<RequirementTarget, string>> = {
  required: 'as required',
  preferred: 'as nice to have',
  negated: 'as not needed',
  none: 'as no requirement',
};

function setRequirement(
  context: Context,
  { jobId, name, to }: { readonly jobId: string; readonly name: string; readonly to: RequirementTarget },
): Result<JobView, Failure> {
  const found = findJob(context.db, jobId);
  if (!found.ok) return found;
  const done = act(context, {
    label: `Marked "${name}" ${TARGET_WORDS[to]}`,
    changes: ['jobs', 'gaps'],
    write: (recorder) => recorder.put(requirementEdits, { job_id: jobId, name, target: to }),
  });
  if (!done.ok) return done;
  const after = findJob(context.db, jobId);
  return after.ok ? ok(viewJob(after.value)) : after;
}
