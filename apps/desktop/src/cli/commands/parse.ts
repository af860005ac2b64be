import { extractCv, type Cv } from '@career-mentor/core/cv';
import type { DocumentText } from '@career-mentor/core/evidence';
import { buildShippedKnowledge, shippedKnowledge } from '@career-mentor/core/gaps';
import { extractJob, type Job } from '@career-mentor/core/jobs';
import type { Failure, Result } from '@career-mentor/core/kernel';
import { exitCodeOf } from '@career-mentor/core/kernel';
import { createDocumentReader, type DocumentReader, type ReadProgress } from '@career-mentor/rag/parsing';
import { entryPath } from '../../data/paths.ts';
import { misused, type Arguments, type ExitCode, type Io, type Outcome, type Run } from '../command.ts';
import { describeCv, describeJob } from '../output/describe.ts';
import { readInput } from '../readInput.ts';

const deps = { linkSkills: shippedKnowledge.link };

/** `cv parse FILE…`: one line per file with `--ndjson`, words otherwise. */
export const runCvParse: Run = (args, io) =>
  parseFiles(args, io, { key: 'cv', extract: (document) => extractCv(document, deps), describe: describeCv });

/** `job parse FILE…`: the same for adverts. */
export const runJobParse: Run = (args, io) =>
  parseFiles(args, io, { key: 'job', extract: (document) => extractJob(document, deps), describe: describeJob });

interface Kind<T extends Cv | Job> {
  readonly key: 'cv' | 'job';
  readonly extract: (document: DocumentText) => Result<T, Failure>;
  readonly describe: (value: T) => string;
}

/** All files go through one reading process, which stays warm. One bad file does not stop the others. */
async function parseFiles<T extends Cv | Job>(args: Arguments, io: Io, kind: Kind<T>): Promise<Outcome> {
  if (args.positionals.length === 0) return misused('Name at least one file.');
  const asLines = args.values['ndjson'] === true || args.values['json'] === true;
  const reader = createDocumentReader({ workerPath: entryPath('reader') });
  // The index of skills is built while the reading process starts.
  reader.warmUp();
  buildShippedKnowledge();
  let worst: ExitCode = 0;
  try {
    for (const file of args.positionals) {
      const { result, ms } = await parseOne(file, { reader, kind, onStep: tellPictures(file, io) });
      if (!result.ok) worst = exitCodeOf(result.error);
      if (asLines) io.out(JSON.stringify(lineFor(file, kind.key, { result, ms })));
      else if (result.ok) io.out(`${file}\n${kind.describe(result.value)}\n`);
      else io.note(`${file}: ${result.error.message} ${result.error.guidance}`);
    }
  } finally {
    reader.close();
  }
  return { kind: 'done', exitCode: worst };
}

interface Timed<T> {
  readonly result: Result<T, Failure>;
  /** Milliseconds from the file on the disk to its facts, to two decimals. */
  readonly ms: number;
}

interface Reading<T extends Cv | Job> {
  readonly reader: DocumentReader;
  readonly kind: Kind<T>;
  readonly onStep: ((progress: ReadProgress) => void) | undefined;
}

/** Recognition takes seconds a page: someone who sits in front of it is told which page it is. */
function tellPictures(file: string, io: Io): Reading<Cv>['onStep'] {
  if (!process.stderr.isTTY) return undefined;
  let told = 0;
  return ({ picture }) => {
    if (picture === undefined || picture.at === told) return;
    told = picture.at;
    io.note(`${file}: reading page ${picture.at} of ${picture.of}`);
  };
}

async function parseOne<T extends Cv | Job>(file: string, { reader, kind, onStep }: Reading<T>): Promise<Timed<T>> {
  const start = performance.now();
  const input = await readInput(file);
  const document = input.ok ? await reader.read(input.value, { onStep }) : input;
  const result = document.ok ? kind.extract(document.value) : document;
  return { result, ms: Math.round((performance.now() - start) * 100) / 100 };
}

const lineFor = <T>(file: string, key: string, { result, ms }: Timed<T>): Record<string, unknown> =>
  result.ok ? { file, [key]: result.value, ms } : { file, error: result.error };
