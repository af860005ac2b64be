import { ok, type Failure, type Result } from '@career-mentor/core/kernel';
import type { RoadmapPlan } from '@career-mentor/core/roadmaps';
import type { OpenWorkspace } from '@career-mentor/workspace/engine';
import type { SystemDependencies } from '../data/dependencies.ts';
import type { Arguments } from './command.ts';
import { withWorkspace, workspaceFolder } from './openOwnWorkspace.ts';
import { readInput } from './readInput.ts';

interface Keeping {
  readonly cvPath: string;
  readonly jobPath: string;
  readonly plan: RoadmapPlan;
  /** Those that analysed: their reading process and their model are warm. */
  readonly deps: SystemDependencies;
}

/** Puts what was analysed into the workspace too, so that the app shows it. Returns the workspace's folder. */
export async function keepInWorkspace(
  args: Arguments,
  { cvPath, jobPath, plan, deps }: Keeping,
): Promise<Result<string, Failure>> {
  const [cvFile, jobFile] = [await readInput(cvPath), await readInput(jobPath)];
  if (!cvFile.ok) return cvFile;
  if (!jobFile.ok) return jobFile;
  const keep = async ({ workspace, whenIdle }: OpenWorkspace): Promise<Result<string, Failure>> => {
    const cv = await workspace.cvs.import({ fileName: cvFile.value.fileName, bytes: base64(cvFile.value.bytes) });
    if (!cv.ok) return cv;
    const job = await workspace.jobs.importFile({
      fileName: jobFile.value.fileName,
      bytes: base64(jobFile.value.bytes),
    });
    if (!job.ok) return job;
    await whenIdle();
    const tasks = await workspace.tasks.list();
    const task = tasks.ok ? tasks.value.find(({ id }) => id === cv.value.taskId) : undefined;
    if (task?.failure) return { ok: false, error: task.failure };
    const cvId = task?.result?.cvId;
    const roadmap = await workspace.roadmaps.create({ cvId, jobId: job.value.jobId, plan });
    if (!roadmap.ok && roadmap.error.code !== 'nothing-to-plan') return roadmap;
    return ok(workspaceFolder(args));
  };
  return withWorkspace(args, keep, deps);
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
