import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { defaultWorkspace } from './paths.ts';

export interface DataOptions {
  readonly workspace: string;
  /** The local socket to serve; without it the process waits for message ports. */
  readonly listen?: string;
}

/** Reads the arguments of the data process. */
export function readOptions(args: readonly string[]): DataOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { workspace: { type: 'string' }, listen: { type: 'string' } },
  });
  return {
    workspace: resolve(values.workspace ?? defaultWorkspace()),
    ...(values.listen === undefined ? {} : { listen: values.listen }),
  };
}
