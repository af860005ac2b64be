import { spawn } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';

/** The checkout's root folder. */
export const root = resolve(import.meta.dirname, '../..');

const tools = {
  prettier: 'prettier/bin/prettier.cjs',
  oxlint: 'oxlint/bin/oxlint',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  vite: 'vite/bin/vite.js',
  playwright: '@playwright/test/cli.js',
} as const;

/** Environment of every tool: the pinned Node.js first on the PATH, no colours in logs. */
function environment(): NodeJS.ProcessEnv {
  const separator = process.platform === 'win32' ? ';' : ':';
  const path = `${dirname(process.execPath)}${separator}${process.env.PATH ?? ''}`;
  return { ...process.env, PATH: path, NO_COLOR: '1' };
}

/** Runs a program in the checkout with its output shown; gives its exit code (1 when a signal ended it). */
export function runProgram(program: string, args: readonly string[], extra: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolveCode) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...environment(), ...extra },
    });
    child.once('error', (error) => {
      console.error(error.message);
      resolveCode(127);
    });
    child.once('close', (code) => resolveCode(code ?? 1));
  });
}

/** Runs one of the development tools on the pinned Node.js, without a shell, so that it is the same on every system. */
export function runTool(
  tool: keyof typeof tools,
  args: readonly string[],
  extra: NodeJS.ProcessEnv = {},
): Promise<number> {
  const folder = tool === 'playwright' ? join(root, 'e2e/node_modules') : join(root, 'node_modules');
  return runProgram(process.execPath, [join(folder, tools[tool]), ...args], extra);
}
