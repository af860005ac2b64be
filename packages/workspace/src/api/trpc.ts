import { initTRPC, TRPCError } from '@trpc/server';
import { z } from 'zod';
import type { Failure } from '@career-mentor/core/kernel';
import type { Outcome, Workspace } from './contract/index.ts';

/** Carries a failure through tRPC's own error class, from a use case to the error formatter. */
class FailureCause extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

const t = initTRPC.context<{ readonly workspace: Workspace }>().create({
  // A stack trace says nothing to a person and may hold paths.
  isDev: false,
  errorFormatter: ({ shape, error }) => ({ ...shape, data: { ...shape.data, failure: failureOf(error) } }),
});

export const router = t.router;
export const procedure = t.procedure;
export const createCallerFactory = t.createCallerFactory;

/** Awaits a use case; a failure leaves the router as an error whose `data.failure` is that failure. */
export async function answer<T>(outcome: Outcome<T>): Promise<T> {
  const result = await outcome;
  if (result.ok) return result.value;
  throw new TRPCError({
    code: 'BAD_REQUEST',
    message: result.error.message,
    cause: new FailureCause(result.error),
  });
}

/** The failure behind any error of the router: a use case's own, a wrong input, or a bug told without its insides. */
export function failureOf(error: TRPCError): Failure {
  if (error.cause instanceof FailureCause) return error.cause.failure;
  if (error.cause instanceof z.ZodError) return wrongInput(error.cause);
  if (error.code === 'NOT_FOUND') return UNKNOWN_CALL;
  return BUG;
}

function wrongInput(error: z.ZodError): Failure {
  const issue = error.issues[0];
  const field = issue?.path.join('.');
  return {
    code: 'invalid-input',
    message: issue ? `That value cannot be used: ${issue.message}.` : 'That value cannot be used.',
    guidance: 'Check the value and try again.',
    ...(field ? { field } : {}),
  };
}

const UNKNOWN_CALL: Failure = {
  code: 'unknown-call',
  message: 'This version of the app does not know that request.',
  guidance: 'Restart the app, so that all its parts are of one version.',
};

const BUG: Failure = {
  code: 'internal',
  message: 'Something went wrong inside the app. Your data is as it was before.',
  guidance: 'Try again. If it happens again, restart the app.',
};
