import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { root } from './command.ts';
import { listFiles } from './sources.ts';
import { type Outcome, report } from './step.ts';

/** Links in the documents lead somewhere, and the npm scripts they name exist. */
export async function checkDocs(): Promise<Outcome> {
  const paths = listFiles(/\.md$/);
  const problems = paths.flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return [...deadLinks(path, text), ...unknownScripts(path, text)];
  });
  return report(problems, `${paths.length} documents, every link and script in them exists`);
}

/** Relative links (also of images) whose file is not there. Anchors and addresses are not followed. */
export function deadLinks(path: string, text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
    .map((match) => match[1] ?? '')
    .filter((target) => !/^[a-z]+:/i.test(target) && !existsSync(join(root, dirname(path), target)))
    .map((target) => `${path}: the link to ${target} leads nowhere`);
}

const Scripts = z.object({ scripts: z.record(z.string(), z.string()) });

function unknownScripts(path: string, text: string): readonly string[] {
  const { scripts } = Scripts.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  return [...text.matchAll(/npm run ([a-z:-]+)/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => !(name in scripts))
    .map((name) => `${path}: there is no npm script "${name}"`);
}
