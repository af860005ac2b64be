import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './command.ts';

/** Files of the checkout that git knows or would take, relative to the root; a source archive without git has none. */
export function listFiles(pattern: RegExp): readonly string[] {
  const output = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, maxBuffer: 64e6 });
  return output
    .toString()
    .split('\0')
    .filter((path) => pattern.test(path) && existsSync(join(root, path)))
    .sort();
}
