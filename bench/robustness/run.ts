/**
 * `node bench/robustness/run.ts [--files N] [--seed S] [--only WORD] [--hostile]`: tries N damaged files from seed S on, and all files
 * that are made on purpose. Every fault is one line with its seed or name; ends with 1 when there is any.
 */
import { parseArgs } from 'node:util';
import { percentile } from '../harness/statistics.ts';
import { createMutator, HOSTILE_FILES } from './cases.ts';
import type { Outcome } from './trial.ts';
import { runTrials, type Trial } from './trials.ts';

const { values } = parseArgs({
  options: {
    files: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string' },
    hostile: { type: 'boolean' },
  },
});
const [count, first] = [Number(values.files ?? 0), Number(values.seed ?? 1)];
const mutated = createMutator();

function* trials(): Generator<Trial> {
  if (values.hostile === true || values.only !== undefined)
    for (const { name, make } of HOSTILE_FILES)
      if (values.only === undefined || name.includes(values.only))
        yield { name, make: () => ({ fileName: name, bytes: make() }) };
  for (let seed = first; seed < first + count; seed += 1) yield { name: `seed ${seed}`, make: () => mutated(seed) };
}

const results = new Map<string, number>();
const outcomes: Outcome[] = [];
let faulty = 0;
await runTrials(trials(), (name, outcome) => {
  outcomes.push(outcome);
  results.set(outcome.result, (results.get(outcome.result) ?? 0) + 1);
  const wrong = [...outcome.faults, ...outcome.passed];
  if (wrong.length > 0) faulty += 1;
  if (wrong.length > 0 || outcome.result === 'read-timeout')
    console.log(`${name}: ${outcome.result}, ${wrong.join('; ')}`);
});
const worst = (figure: (outcome: Outcome) => number): string => {
  const all = outcomes.map(figure);
  return `95 of 100 within ${Math.round(percentile(all, 0.95))}, worst ${Math.round(Math.max(...all))}`;
};
console.log(`${outcomes.length} files, ${faulty} with faults`);
console.log(
  [...results]
    .toSorted((a, b) => b[1] - a[1])
    .map(([result, times]) => `${times} ${result}`)
    .join(', '),
);
console.log(`reading, ms: ${worst(({ readMilliseconds }) => readMilliseconds)}`);
console.log(`facts, ms of processor: ${worst(({ extractMilliseconds }) => extractMilliseconds)}`);
console.log(`memory of the reading process, MB: ${worst(({ megabytes }) => megabytes)}`);
process.exitCode = faulty > 0 ? 1 : 0;
