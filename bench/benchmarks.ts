import { cvBenchmark } from './cases/cv.ts';
import { gapsBenchmark } from './cases/gaps.ts';
import { jobsBenchmark } from './cases/jobs.ts';
import { roadmapBenchmark } from './cases/roadmap.ts';
import type { Benchmark } from './harness/types.ts';

/** Every benchmark, in the order of the work it measures. */
export const BENCHMARKS: readonly Benchmark[] = [cvBenchmark, jobsBenchmark, gapsBenchmark, roadmapBenchmark];
