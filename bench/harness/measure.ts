import { medianOf, percentile } from './statistics.ts';
import type { CaseResult } from './types.ts';

/** A case to measure. `run` is called warm-up plus repetition times; what it returns is thrown away. */
export interface MeasuredCase {
  readonly case: string;
  readonly run: () => unknown;
  readonly warmUp?: number;
  readonly repetitions?: number;
  readonly target?: string;
}

/**
 * Measures the baseline and the cases in turns, one run of each per round, so that a slow moment of the machine hits all
 * of them alike. `now` gives milliseconds.
 */
export async function measure(
  cases: readonly MeasuredCase[],
  baseline?: MeasuredCase,
  now: () => number = () => performance.now(),
): Promise<CaseResult[]> {
  const all = baseline === undefined ? [...cases] : [baseline, ...cases];
  const times = new Map<string, number[]>(all.map((each) => [each.case, []]));
  for (const each of all) for (let run = 0; run < (each.warmUp ?? 5); run += 1) await each.run();
  const rounds = Math.max(...all.map((each) => each.repetitions ?? 30));
  for (let round = 0; round < rounds; round += 1) {
    for (const each of all) {
      if (round < (each.repetitions ?? 30)) times.get(each.case)?.push(await timeOf(each.run, now));
    }
  }
  return all.map((each) => toResult(each, { times, baseline }));
}

async function timeOf(run: () => unknown, now: () => number): Promise<number> {
  const start = now();
  await run();
  return now() - start;
}

function toResult(
  measured: MeasuredCase,
  { times, baseline }: { times: ReadonlyMap<string, number[]>; baseline: MeasuredCase | undefined },
): CaseResult {
  const own = times.get(measured.case) ?? [];
  const other = baseline === undefined || baseline === measured ? undefined : times.get(baseline.case);
  return {
    case: measured.case,
    unit: 'ms',
    median: medianOf(own),
    p95: percentile(own, 0.95),
    ...(baseline === undefined || other === undefined
      ? {}
      : { baseline: baseline.case, ratio: medianOf(own) / medianOf(other) }),
    ...(measured.target === undefined ? {} : { target: measured.target }),
  };
}
