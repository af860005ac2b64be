/** One line of a benchmark's table. `ratio` = median / median of the case named in `baseline`, measured in the same run. */
export interface CaseResult {
  readonly case: string;
  readonly unit: 'ms' | 'MB' | 'fps' | '%';
  readonly median: number;
  readonly p95: number;
  readonly baseline?: string;
  readonly ratio?: number;
  /** The figure to reach, where there is one. */
  readonly target?: string;
}

/** What a benchmark hands over: its cases, and a word on what was not measured and why. */
export interface BenchReport {
  readonly results: readonly CaseResult[];
  readonly skipped?: readonly string[];
}

export interface Benchmark {
  readonly name: string;
  readonly run: () => Promise<BenchReport>;
}
