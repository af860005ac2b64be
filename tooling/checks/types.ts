import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool } from './command.ts';
import { listFiles } from './sources.ts';
import { type Outcome, oneCheck, sumOf } from './step.ts';

/** How many compilers run at a time: each takes a core and some hundred megabytes. */
const AT_ONCE = 2;

/** Compiles every TypeScript project of the checkout without output. */
export async function checkTypes(): Promise<Outcome> {
  const waiting = [...findProjects()];
  const outcomes: Outcome[] = [];
  const work = async (): Promise<void> => {
    for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) {
      const isOk = (await runTool('tsc', ['-p', project])) === 0;
      console.log(`  ${isOk ? 'ok  ' : 'FAIL'} ${project}`);
      outcomes.push(oneCheck(isOk));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return sumOf(outcomes);
}

/** All tsconfig files beside a package.json. */
function findProjects(): readonly string[] {
  const folders = ['apps', 'packages'].flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => `${parent}/${name}`),
  );
  return ['.', ...folders, 'bench', 'e2e', 'models/build']
    .filter((folder) => existsSync(join(root, folder, 'package.json')) && hasSources(folder))
    .flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((name) => /^tsconfig(\..+)?\.json$/.test(name))
        .map((name) => `${folder}/${name}`),
    );
}

/** A project without a source yet would be an error for the compiler. */
const hasSources = (folder: string): boolean =>
  listFiles(/\.tsx?$/).some((path) => folder === '.' || path.startsWith(`${folder}/`));
