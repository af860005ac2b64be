import type { Failure } from '@career-mentor/core/kernel';
import type { ParseArgsConfig } from 'node:util';

/** Where a command writes: results to `out`, words about them to `note`. */
export interface Io {
  readonly out: (text: string) => void;
  readonly note: (text: string) => void;
}

/** The values of a command line after parsing; every command also knows `--workspace` and `--json`. */
export interface Arguments {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

/** 0 done, 2 wrong usage, 3 the input cannot be used, 4 something needed is missing, 1 a bug. */
export type ExitCode = 0 | 1 | 2 | 3 | 4;

export interface Command {
  /** As typed: `cv parse`. */
  readonly name: string;
  /** What follows the name. */
  readonly usage: string;
  readonly summary: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Loads the command's code only when it runs: a start of the command line stays quick. */
  readonly load: () => Promise<Run>;
}

export type Run = (args: Arguments, io: Io) => Promise<Outcome>;

/** What a command ends with; a failure is printed by the command line itself, in one way for all. */
export type Outcome =
  | { readonly kind: 'done'; readonly exitCode?: ExitCode }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'misused'; readonly message: string };

export const DONE: Outcome = { kind: 'done' };
/** An expected failure: printed with its guidance, exit code 3 or 4. */
export const failed = (failure: Failure): Outcome => ({ kind: 'failed', failure });
/** A command line that cannot be meant so: printed with the usage, exit code 2. */
export const misused = (message: string): Outcome => ({ kind: 'misused', message });

/** An option's text; undefined when it was not given. */
export function textOf(args: Arguments, name: string): string | undefined {
  const value = args.values[name];
  return typeof value === 'string' ? value : undefined;
}
