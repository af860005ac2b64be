import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from './command.ts';
import { measure } from './measure.ts';
import { listFiles } from './sources.ts';
import { type Outcome, report } from './step.ts';

/** Above these a file or function needs a line in tooling/budget.json, which may lose lines but never gain any. */
export const LIMITS = { file: 300, function: 50 } as const;

const Budget = z.record(z.string(), z.number());
type Budget = z.infer<typeof Budget>;
const budgetPath = join(root, 'tooling/budget.json');

/**
 * The ratchet: what is too large today is listed with its size and may only shrink; nothing new may become too large.
 * `BUDGET=shrink` writes the smaller sizes down.
 */
export async function checkBudget(): Promise<Outcome> {
  const budget = Budget.parse(JSON.parse(readFileSync(budgetPath, 'utf8')));
  const sizes = measureAll();
  if (process.env.BUDGET === 'shrink') writeFileSync(budgetPath, `${JSON.stringify(shrunk(budget, sizes), null, 2)}\n`);
  return report(
    overruns(budget, sizes),
    `${sizes.size} files and functions measured; ${Object.keys(budget).length} over the limit, none grew`,
  );
}

/** What is over its limit and not in the budget, or larger than there, or in the budget without need. */
export function overruns(budget: Budget, sizes: ReadonlyMap<string, number>): readonly string[] {
  const grown = [...sizes].flatMap(([name, lines]) => {
    const limit = limitOf(name);
    const allowed = budget[name];
    if (lines <= (allowed ?? limit)) return [];
    return [
      `${name} has ${lines} lines, ${allowed === undefined ? `over ${limit}` : `more than the ${allowed} it had`}: split it`,
    ];
  });
  const idle = Object.entries(budget).flatMap(([name, allowed]) => {
    const lines = sizes.get(name) ?? 0;
    return lines < allowed
      ? [`${name} has ${lines} lines now: lower its ${allowed} in tooling/budget.json (BUDGET=shrink)`]
      : [];
  });
  return [...grown, ...idle];
}

function shrunk(budget: Budget, sizes: ReadonlyMap<string, number>): Budget {
  const entries = Object.entries(budget).map(
    ([name, allowed]) => [name, Math.min(allowed, sizes.get(name) ?? 0)] as const,
  );
  return Object.fromEntries(entries.filter(([name, lines]) => lines > limitOf(name)));
}

const limitOf = (name: string): number => (name.includes('#') ? LIMITS.function : LIMITS.file);

/** Sizes by file path, and by `path#function` for the longest function of that name. Tests, tables of data and frozen migrations do not count. */
function measureAll(): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const path of listFiles(/^(apps|packages|bench|tooling|models|e2e|examples)\/.*\.(ts|tsx|mjs)$/)) {
    if (/\.(test|spec)\.tsx?$|\.d\.ts$|\/(fixtures|data|migrations|tables)\//.test(path)) continue;
    const measures = measure(path, readFileSync(join(root, path), 'utf8'));
    sizes.set(path, measures.lines);
    for (const { name, lines } of measures.functions) {
      const key = `${path}#${name}`;
      sizes.set(key, Math.max(lines, sizes.get(key) ?? 0));
    }
  }
  return sizes;
}
