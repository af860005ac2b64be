import { extractCv } from '@career-mentor/core/cv';
import { documentProblems, type DocumentText } from '@career-mentor/core/evidence';
import { extractJob } from '@career-mentor/core/jobs';
import type { Failure, Result } from '@career-mentor/core/kernel';
import type { DocumentReader } from '@career-mentor/rag/parsing';
import { matcher } from '../engine.ts';
import { peakOfChildren } from './peakMemory.ts';

export interface FileInput {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** What may happen at most to a file, whatever is in it. */
export const BOUNDS = {
  /** Reading is stopped after 20 seconds; one more is for starting another process on a busy machine. */
  readMilliseconds: 21_000,
  /** The same where a picture was read: recognising its text has a time of its own. */
  recogniseMilliseconds: 91_000,
  /** Time of the processor for finding facts, in the process that holds the person's data. */
  extractMilliseconds: 2_000,
  megabytes: 1_000,
} as const;

/**
 * What became of a file: `document`, or the code of its failure; every rule that was broken, and every bound that was
 * passed, which says something only of a machine that has nothing else to do.
 */
export interface Outcome {
  readonly result: string;
  readonly faults: readonly string[];
  readonly passed: readonly string[];
  readonly readMilliseconds: number;
  readonly extractMilliseconds: number;
  /** Most memory of the reading process so far, in MB; 0 where the system does not tell. */
  readonly megabytes: number;
}

/** Reads one file as the app does and finds the facts of a CV and of an advert in it. Never throws. */
export async function tryFile(reader: DocumentReader, input: FileInput): Promise<Outcome> {
  const started = performance.now();
  let limit: number = BOUNDS.readMilliseconds;
  const onStep = ({ step }: { readonly step: string }): void => {
    if (step === 'recognise') limit = BOUNDS.recogniseMilliseconds;
  };
  const read = await settled(() => reader.read(input, { onStep }));
  const readMilliseconds = performance.now() - started;
  const megabytes = peakOfChildren();
  const document = typeof read === 'string' || !read.ok ? undefined : read.value;
  const extracted = document === undefined ? { faults: [], passed: [], milliseconds: 0 } : extractBoth(document);
  return {
    result: typeof read === 'string' ? 'threw' : read.ok ? 'document' : read.error.code,
    faults: [
      ...faultsOf('reading', read),
      ...(document === undefined ? [] : documentProblems(document).slice(0, 3)),
      ...extracted.faults,
    ],
    passed: [
      ...(readMilliseconds > limit ? [`reading took ${Math.round(readMilliseconds)} ms`] : []),
      ...(megabytes > BOUNDS.megabytes ? [`the reading process took ${Math.round(megabytes)} MB`] : []),
      ...extracted.passed,
    ],
    readMilliseconds,
    extractMilliseconds: extracted.milliseconds,
    megabytes,
  };
}

interface Extracted {
  readonly faults: readonly string[];
  readonly passed: readonly string[];
  readonly milliseconds: number;
}

/** Facts of both kinds; the slower of the two times. */
export function extractBoth(document: DocumentText): Extracted {
  const runs = [
    timed('CV', () => extractCv(document, { linkSkills: (text) => matcher.link(text) })),
    timed('advert', () => extractJob(document, { linkSkills: (text, context) => matcher.link(text, context) })),
  ];
  return {
    faults: runs.flatMap(({ faults }) => faults),
    passed: runs.flatMap(({ passed }) => passed),
    milliseconds: Math.max(...runs.map(({ milliseconds }) => milliseconds)),
  };
}

function timed(kind: string, extract: () => Result<unknown, Failure>): Extracted {
  const before = process.cpuUsage();
  const result = caught(extract);
  const { user, system } = process.cpuUsage(before);
  const milliseconds = (user + system) / 1000;
  const isSlow = milliseconds > BOUNDS.extractMilliseconds;
  return {
    faults: faultsOf(`facts of a ${kind}`, result),
    passed: isSlow ? [`facts of a ${kind} took ${Math.round(milliseconds)} ms`] : [],
    milliseconds,
  };
}

/** A result says what happened and what to do next; anything else is a fault. A reader that stopped is one as well. */
function faultsOf(what: string, result: Result<unknown, Failure> | string): string[] {
  if (typeof result === 'string') return [`${what} threw: ${result}`];
  if (result.ok) return [];
  const { code, message, guidance } = result.error;
  if (code === 'reader-crashed') return [`${what}: the process ended`];
  return code === '' || message === '' || guidance === '' ? [`${what} failed without saying what to do`] : [];
}

function caught<T>(work: () => T): T | string {
  try {
    return work();
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

async function settled<T>(work: () => Promise<T>): Promise<T | string> {
  try {
    return await work();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
