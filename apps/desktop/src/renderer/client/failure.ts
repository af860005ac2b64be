import { TRPCClientError } from '@trpc/client';
import { z } from 'zod';
import { Failure } from '@career-mentor/core/kernel';

const WithFailure = z.object({ data: z.object({ failure: Failure }) });

/**
 * The failure that a person can act on behind any error of a call: the engine's own where it came through, else that the
 * data process could not be reached.
 */
export function toFailure(error: unknown, unreachable: Failure): Failure {
  const parsed = WithFailure.safeParse(error);
  if (parsed.success) return parsed.data.data.failure;
  const failure = Failure.safeParse(error);
  return failure.success ? failure.data : unreachable;
}

// The data process is being started again; whoever asks once more in a moment gets an answer.
const PASSING: ReadonlySet<string> = new Set(['data-process-restarting', 'connection-lost']);

/** Whether asking again soon may help: nobody answered, or the data process is just coming back. */
export function isPassing(error: unknown): boolean {
  const parsed = WithFailure.safeParse(error);
  return !parsed.success || PASSING.has(parsed.data.data.failure.code);
}

/** What to show under "details": code, field and the transport's own words. */
export function failureDetails(failure: Failure, error: unknown): string {
  const transport = error instanceof TRPCClientError || error instanceof Error ? error.message : '';
  return [`code: ${failure.code}`, failure.field && `field: ${failure.field}`, transport && `message: ${transport}`]
    .filter((line) => line)
    .join('\n');
}
