import { withTemporaryFolder } from '../app/temporaryFolder.ts';
import { runNode } from '../app/nodeRun.ts';
import { measure } from '../harness/measure.ts';
import type { Benchmark, BenchReport } from '../harness/types.ts';
import { builtCli, EXAMPLES, inCheckout } from '../places.ts';

/** The whole job in a new process, as a person types it. Baseline: Node.js starting and doing nothing. */
export const analyzeBenchmark: Benchmark = {
  name: 'analyze',
  run: async () => {
    const cli = builtCli();
    if (cli === undefined) return { results: [], skipped: ['analyze: the app is not built (npm start builds it)'] };
    return withTemporaryFolder((workspace) => measureCli(cli, workspace));
  },
};

async function measureCli(cli: string, workspace: string): Promise<BenchReport> {
  const analyze =
    (cv: string, ...more: readonly string[]) =>
    () =>
      runNode([cli, 'analyze', inCheckout(cv), '--job', inCheckout(EXAMPLES.advert), '--json', ...more]);
  const often = { warmUp: 1, repetitions: 5 };
  const results = await measure(
    [
      {
        case: 'analyze a PDF against an advert, new process',
        run: analyze(EXAMPLES.pdf),
        target: '≤ 3000 ms',
        ...often,
      },
      {
        case: 'the same, and keep it in a workspace',
        run: analyze(EXAMPLES.pdf, '--workspace', workspace),
        target: '≤ 3000 ms',
        ...often,
      },
      { case: 'analyze a DOCX against an advert, new process', run: analyze(EXAMPLES.docx), ...often },
    ],
    { case: 'Node.js doing nothing', run: () => runNode(['-e', '0']), ...often },
  );
  return { results };
}
