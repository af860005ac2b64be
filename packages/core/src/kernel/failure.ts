import { z } from 'zod';

/**
 * The one shape in which a failure reaches a person, a script or a log: in the router, the CLI and REST.
 * `message` says what happened, `guidance` what to do next, `field` which input is meant.
 */
export const Failure = z.object({
  code: z.string(),
  message: z.string(),
  guidance: z.string(),
  field: z.string().optional(),
});
export type Failure = z.infer<typeof Failure>;

/** Process exit codes of the command line: 3 the input cannot be used, 4 something needed is missing. */
export const exitCodeOf = (failure: Failure): 3 | 4 => (NEEDS_SOMETHING.has(failure.code) ? 4 : 3);

const NEEDS_SOMETHING: ReadonlySet<string> = new Set([
  'disk-full',
  'workspace-read-only',
  'workspace-locked',
  'workspace-newer',
  'workspace-damaged',
  'data-lost',
  'embedder-missing',
  'embedder-damaged',
  'embedder-unusable',
  'browser-missing',
]);
