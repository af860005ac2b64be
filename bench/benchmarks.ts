import { analyzeBenchmark } from './cases/analyze.ts';
import { critiqueBenchmark } from './cases/critique.ts';
import { cvBenchmark } from './cases/cv.ts';
import { cvQualityBenchmark } from './cases/cvQuality.ts';
import { exportBenchmark } from './cases/export.ts';
import { gapsBenchmark } from './cases/gaps.ts';
import { jobsBenchmark } from './cases/jobs.ts';
import { ocrBenchmark } from './cases/ocr.ts';
import { robustnessBenchmark } from './cases/robustness.ts';
import { roadmapBenchmark } from './cases/roadmap.ts';
import { scrollBenchmark } from './cases/scroll.ts';
import { startupBenchmark } from './cases/startup.ts';
import type { Benchmark } from './harness/types.ts';

/** Every benchmark, in the order of the work it measures; the last three run the built app. */
export const BENCHMARKS: readonly Benchmark[] = [
  cvBenchmark,
  cvQualityBenchmark,
  jobsBenchmark,
  ocrBenchmark,
  robustnessBenchmark,
  gapsBenchmark,
  critiqueBenchmark,
  roadmapBenchmark,
  exportBenchmark,
  analyzeBenchmark,
  startupBenchmark,
  scrollBenchmark,
];
