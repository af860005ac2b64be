import { critiqueCv, machineView, type Critique, type MachineView } from '@career-mentor/core/critique';
import { extractCv } from '@career-mentor/core/cv';
import type { DocumentText } from '@career-mentor/core/evidence';
import { buildShippedKnowledge, shippedKnowledge } from '@career-mentor/core/gaps';
import { extractJob, type Job } from '@career-mentor/core/jobs';
import { ok, type Failure, type Result } from '@career-mentor/core/kernel';
import { createDocumentReader, type DocumentReader } from '@career-mentor/rag/parsing';
import { localDay } from '@career-mentor/workspace/calendar';
import { shippedSpelling } from '@career-mentor/workspace/spelling';
import { systemClock } from '../../data/dependencies.ts';
import { entryPath } from '../../data/paths.ts';
import { DONE, failed, misused, textOf, type Arguments, type Run } from '../command.ts';
import { describeCritique } from '../output/describeCritique.ts';
import { readInput } from '../readInput.ts';

/** What `cv critique --json` prints. */
export interface CritiqueReport {
  readonly critique: Critique;
  readonly machine: MachineView;
}

/** `cv critique FILE [--job JOB]`: what a recruiter would say about a CV. Nothing is stored. */
export const runCritique: Run = async (args, io) => {
  const [path] = args.positionals;
  if (path === undefined || args.positionals.length > 1) return misused('Name one CV.');
  const country = textOf(args, 'country');
  if (country !== undefined && !/^[A-Z]{2}$/.test(country)) return misused('--country needs two capital letters.');
  const reader = createDocumentReader({ workerPath: entryPath('reader') });
  try {
    reader.warmUp();
    buildShippedKnowledge();
    const report = await judge(path, { args, reader, country });
    if (!report.ok) return failed(report.error);
    io.out(args.values['json'] === true ? JSON.stringify(report.value) : describeCritique(report.value));
    return DONE;
  } finally {
    reader.close();
  }
};

interface Judging {
  readonly args: Arguments;
  readonly reader: DocumentReader;
  readonly country: string | undefined;
}

async function judge(path: string, { args, reader, country }: Judging): Promise<Result<CritiqueReport, Failure>> {
  const document = await read(path, reader);
  if (!document.ok) return document;
  const cv = extractCv(document.value, { linkSkills: shippedKnowledge.link });
  if (!cv.ok) return cv;
  const jobPath = textOf(args, 'job');
  const job = jobPath === undefined ? ok(undefined) : await readJob(jobPath, reader);
  if (!job.ok) return job;
  const critique = critiqueCv({
    cv: cv.value,
    document: document.value,
    job: job.value,
    country,
    knowledge: shippedKnowledge,
    spelling: shippedSpelling,
    today: localDay(systemClock),
  });
  return ok({ critique, machine: machineView(document.value, cv.value) });
}

async function read(path: string, reader: DocumentReader): Promise<Result<DocumentText, Failure>> {
  const input = await readInput(path);
  return input.ok ? reader.read(input.value) : input;
}

async function readJob(path: string, reader: DocumentReader): Promise<Result<Job, Failure>> {
  const document = await read(path, reader);
  return document.ok ? extractJob(document.value, { linkSkills: shippedKnowledge.link }) : document;
}
