import { extractCv, type Cv } from '@career-mentor/core/cv';
import { extractJob, type Job } from '@career-mentor/core/jobs';
import {
  analyseGaps,
  buildShippedKnowledge,
  shippedKnowledge,
  suggestRoles,
  type GapAnalysis,
  type RoleSuggestion,
} from '@career-mentor/core/gaps';
import { ok, type Failure, type Result } from '@career-mentor/core/kernel';
import { recommendForRoadmap, type StageRecommendations } from '@career-mentor/core/resources';
import { planRoadmap, type Roadmap, type RoadmapPlan } from '@career-mentor/core/roadmaps';
import { taxonomy } from '@career-mentor/core/skills';
import { localDay } from '@career-mentor/workspace/calendar';
import { createDependencies, systemClock, type SystemDependencies } from '../../data/dependencies.ts';
import { DONE, failed, misused, textOf, type Arguments, type Io, type Outcome, type Run } from '../command.ts';
import { describeAnalysis, describeRoles } from '../output/describeAnalysis.ts';
import { readInput } from '../readInput.ts';

/** What `analyze --json` prints. `roadmap` is null when nothing is left to learn. */
export interface Analysis {
  readonly cv: Cv;
  readonly job: Job;
  readonly match: GapAnalysis['match'];
  readonly matches: GapAnalysis['matches'];
  readonly gaps: GapAnalysis['gaps'];
  readonly roadmap: Roadmap | null;
  readonly resources: readonly StageRecommendations[];
}

/** `analyze CV --job JOB`: the main job in one command. Nothing is stored unless `--workspace` names where. */
export const runAnalyze: Run = async (args, io) => {
  const [cvPath] = args.positionals;
  if (cvPath === undefined || args.positionals.length > 1) return misused('Name one CV.');
  const plan = planFrom(args);
  if (typeof plan === 'string') return misused(plan);
  const deps = createDependencies('browser');
  try {
    const jobPath = textOf(args, 'job');
    // The reading process starts and the model loads while this process builds its index of skills.
    deps.reader.warmUp();
    const embedder = deps.embedder.get();
    buildShippedKnowledge();
    const outcome =
      jobPath === undefined
        ? await printRoles({ cvPath, deps, io, args })
        : await printAnalysis({ cvPath, jobPath, plan, deps, io, args });
    await embedder;
    return outcome;
  } finally {
    await deps.close();
  }
};

interface Request {
  readonly cvPath: string;
  readonly deps: SystemDependencies;
  readonly io: Io;
  readonly args: Arguments;
}

async function printAnalysis(
  request: Request & { readonly jobPath: string; readonly plan: RoadmapPlan },
): Promise<Outcome> {
  const { cvPath, jobPath, plan, deps, io, args } = request;
  const cv = await readCv(cvPath, deps);
  if (!cv.ok) return failed(cv.error);
  const job = await readJob(jobPath, deps);
  if (!job.ok) return failed(job.error);
  const analysis = await analyse({ cv: cv.value, job: job.value, plan, deps });
  if (!analysis.ok) return failed(analysis.error);
  if (textOf(args, 'workspace') !== undefined) {
    const { keepInWorkspace } = await import('../keepInWorkspace.ts');
    const kept = await keepInWorkspace(args, { cvPath, jobPath, plan, deps });
    if (!kept.ok) return failed(kept.error);
    io.note(`Kept in ${kept.value}`);
  }
  io.out(args.values['json'] === true ? JSON.stringify(analysis.value) : describeAnalysis(analysis.value));
  return DONE;
}

/** Without an advert: the three roles that suit the CV best. */
async function printRoles({ cvPath, deps, io, args }: Request): Promise<Outcome> {
  const cv = await readCv(cvPath, deps);
  if (!cv.ok) return failed(cv.error);
  const embedder = await deps.embedder.get();
  const roles: readonly RoleSuggestion[] = await suggestRoles({
    cv: cv.value,
    taxonomy,
    knowledge: shippedKnowledge,
    embedder,
  });
  io.out(args.values['json'] === true ? JSON.stringify({ cv: cv.value, roles }) : describeRoles(roles));
  return DONE;
}

async function readCv(path: string, { reader }: SystemDependencies): Promise<Result<Cv, Failure>> {
  const input = await readInput(path);
  const document = input.ok ? await reader.read(input.value) : input;
  return document.ok ? extractCv(document.value, { linkSkills: shippedKnowledge.link }) : document;
}

async function readJob(path: string, { reader }: SystemDependencies): Promise<Result<Job, Failure>> {
  const input = await readInput(path);
  const document = input.ok ? await reader.read(input.value) : input;
  return document.ok ? extractJob(document.value, { linkSkills: shippedKnowledge.link }) : document;
}

interface Inputs {
  readonly cv: Cv;
  readonly job: Job;
  readonly plan: RoadmapPlan;
  readonly deps: SystemDependencies;
}

async function analyse({ cv, job, plan, deps }: Inputs): Promise<Result<Analysis, Failure>> {
  const embedder = await deps.embedder.get();
  const { match, matches, gaps } = await analyseGaps({
    cv,
    job,
    knowledge: shippedKnowledge,
    embedder,
    today: plan.startDate,
  });
  const planned = planRoadmap({ gaps, taxonomy, plan, title: job.title ?? 'Roadmap' });
  if (!planned.ok && planned.error.code !== 'nothing-to-plan') return planned;
  const roadmap = planned.ok ? planned.value : null;
  return ok({ cv, job, match, matches, gaps, roadmap, resources: roadmap ? recommendForRoadmap(roadmap) : [] });
}

/** The plan that the options ask for; a sentence about what is wrong with them otherwise. */
function planFrom(args: Arguments): RoadmapPlan | string {
  const hoursPerWeek = Number(textOf(args, 'hours') ?? '6');
  if (!(hoursPerWeek > 0 && hoursPerWeek <= 80)) return '--hours needs the hours per week, more than 0 and at most 80.';
  const deadline = textOf(args, 'deadline');
  const isDay = deadline === undefined || (/^\d{4}-\d{2}-\d{2}$/.test(deadline) && !Number.isNaN(Date.parse(deadline)));
  if (!isDay) return '--deadline needs a day as YYYY-MM-DD.';
  return {
    hoursPerWeek,
    daysPerWeek: 5,
    startDate: localDay(systemClock),
    ...(deadline === undefined ? {} : { deadline }),
  };
}
