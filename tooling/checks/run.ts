import { checkBudget } from './budget.ts';
import { ensureBrowser } from './browser.ts';
import { runTool } from './command.ts';
import { checkDocs } from './docs.ts';
import { checkLicences } from './licences.ts';
import { type Outcome, type Step, oneCheck, sumOf } from './step.ts';
import { buildAll, runEndToEnd, runUnitTests } from './tests.ts';
import { checkTypes } from './types.ts';

/**
 * `npm test`: every check of the repository in the order in which they are cheap, all of them even when one fails.
 * Names of steps on the command line run just those. The last line is `N passed, N failed`.
 */
const STEPS: readonly Step[] = [
  { name: 'format', title: 'Format', run: async () => oneCheck((await runTool('prettier', PRETTIER)) === 0) },
  { name: 'lint', title: 'Lint and import boundaries', run: async () => oneCheck((await runTool('oxlint', [])) === 0) },
  { name: 'types', title: 'Types', run: checkTypes },
  { name: 'budget', title: 'Size of files and functions', run: checkBudget },
  { name: 'licences', title: 'Licences of what is shipped', run: checkLicences },
  { name: 'docs', title: 'Documents', run: checkDocs },
  { name: 'unit', title: 'Unit, property and integration tests', run: runUnitTests },
  { name: 'build', title: 'Build of every app', run: buildAll },
  {
    name: 'e2e',
    title: 'End to end, with axe',
    run: async () => ((await ensureBrowser()) ? runEndToEnd() : oneCheck(false)),
  },
];
const PRETTIER = ['--check', '--log-level=warn', '**/*.{ts,tsx,mjs,css}'];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${STEPS.map((step) => step.name).join(', ')}.`);
  process.exit(2);
}

const results: { readonly title: string; readonly outcome: Outcome; readonly seconds: number }[] = [];
for (const step of STEPS.filter((each) => wanted.length === 0 || wanted.includes(each.name))) {
  console.log(`\n== ${step.title} ==`);
  const startedAt = performance.now();
  const outcome = await step.run();
  results.push({ title: step.title, outcome, seconds: (performance.now() - startedAt) / 1000 });
}

console.log('\n== Summary ==');
for (const { title, outcome, seconds } of results) {
  const word = outcome.failed === 0 ? 'ok  ' : 'FAIL';
  console.log(`  ${word} ${title}: ${outcome.passed} passed, ${outcome.failed} failed, ${seconds.toFixed(1)} s`);
}
const total = sumOf(results.map((result) => result.outcome));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
