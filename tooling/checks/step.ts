/** What one step of `npm test` says in the end: how many checks it made and how many of them failed. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

/** A named step. `run` prints what a reader of the log needs and never throws for a failed check. */
export interface Step {
  readonly name: string;
  readonly title: string;
  readonly run: () => Promise<Outcome>;
}

/** A step that is one check. */
export const oneCheck = (isOk: boolean): Outcome => (isOk ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** Several outcomes as one. */
export const sumOf = (outcomes: readonly Outcome[]): Outcome => ({
  passed: outcomes.reduce((sum, outcome) => sum + outcome.passed, 0),
  failed: outcomes.reduce((sum, outcome) => sum + outcome.failed, 0),
});

/** Prints the problems of a check, or one line that says all is well. */
export function report(problems: readonly string[], fine: string): Outcome {
  for (const problem of problems) console.log(`  ${problem}`);
  if (problems.length === 0) console.log(`  ${fine}`);
  return oneCheck(problems.length === 0);
}
