import { medianOf, percentile } from '../harness/statistics.ts';
import type { Benchmark, CaseResult } from '../harness/types.ts';
import { createMutator } from '../robustness/cases.ts';
import { BOUNDS, type Outcome } from '../robustness/trial.ts';
import { runTrials, type Trial } from '../robustness/trials.ts';

/** Files of one run; `bench/robustness/run.ts` tries as many as one likes, and those that are made on purpose. */
const FILES = 500;

/** Damaged files of every kind through the reading process, and the facts of what could be read. */
export const robustnessBenchmark: Benchmark = {
  name: 'robustness',
  run: async () => {
    const mutated = createMutator();
    const trials = Array.from({ length: FILES }, (_, at): Trial => ({ name: `seed ${at}`, make: () => mutated(at) }));
    const outcomes: Outcome[] = [];
    await runTrials(trials, (_name, outcome) => outcomes.push(outcome));
    const sound = outcomes.filter(({ faults, passed }) => faults.length + passed.length === 0).length;
    const share = (100 * sound) / outcomes.length;
    const figure = (name: string, unit: CaseResult['unit'], of: (outcome: Outcome) => number): CaseResult => ({
      case: name,
      unit,
      median: medianOf(outcomes.map(of)),
      p95: percentile(outcomes.map(of), 0.95),
    });
    return {
      results: [
        {
          case: `of ${FILES} damaged files, read or refused within all bounds`,
          unit: '%',
          median: share,
          p95: share,
          target: '100 %',
        },
        {
          ...figure('reading one', 'ms', ({ readMilliseconds }) => readMilliseconds),
          target: `≤ ${BOUNDS.readMilliseconds} ms`,
        },
        {
          ...figure('its facts', 'ms', ({ extractMilliseconds }) => extractMilliseconds),
          target: `≤ ${BOUNDS.extractMilliseconds} ms`,
        },
        {
          ...figure('memory of the reading process', 'MB', ({ megabytes }) => megabytes),
          target: `≤ ${BOUNDS.megabytes} MB`,
        },
      ],
    };
  },
};
