/** `node bench/run.ts [NAME…] [--json]`: measures the named benchmarks, or all; a table, or one JSON object per benchmark. */
import { BENCHMARKS } from './benchmarks.ts';
import { describeMachine } from './harness/machine.ts';
import { toTable } from './harness/table.ts';

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const asJson = process.argv.includes('--json');
const known = BENCHMARKS.map(({ name }) => name);
const unknown = names.filter((name) => !known.includes(name));

if (unknown.length > 0) {
  console.error(`There is no benchmark called ${unknown.join(', ')}. Known: ${known.join(', ')}.`);
  process.exitCode = 2;
} else {
  const machine = describeMachine();
  if (!asJson) console.log(machine);
  for (const { name, run } of BENCHMARKS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const report = await run();
    console.log(asJson ? JSON.stringify({ name, machine, ...report }) : `\n${toTable(name, report)}`);
  }
}
