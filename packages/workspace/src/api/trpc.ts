import { initTRPC, TRPCError } from '@trpc/server';
import { z } from 'zod';
import type { Failure, Result } from '@career-mentor/core/kernel';
import type { Outcome, Workspace } from './contract/index.ts';

/** Carries a failure through tRPC's own error class, from a use case to the error formatter. */
class FailureCause extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** A workspace that could not be opened answers every call with the reason, so that the app can show it. */
export interface RouterContext {
  readonly workspace: Result<Workspace, Failure>;
}

const t = initTRPC.context<RouterContext>().create({
  // A stack trace says nothing to a person and may hold paths.
  isDev: false,
  errorFormatter: ({ shape, error }) => ({ ...shape, data: { ...shape.data, failure: failureOf(error) } }),
  // A page notices within half a minute that the data process is gone, and asks again.
  sse: { ping: { enabled: true, intervalMs: 10_000 }, client: { reconnectAfterInactivityMs: 30_000 } },
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** A call that needs the open workspace. */
export const procedure = t.procedure.use(async ({ ctx, next }) =>
  next({ ctx: { workspace: await answer(ctx.workspace) } }),
);

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
  if (error.code === 'PAYLOAD_TOO_LARGE') return TOO_LARGE;
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

const TOO_LARGE: Failure = {
  code: 'file-too-large',
  message: 'The file is larger than 5 MB.',
  guidance: 'Save it again with smaller pictures, or export the text alone as PDF, DOCX or TXT.',
  field: 'file',
};

const BUG: Failure = {
  code: 'internal',
  message: 'Something went wrong inside the app. Your data is as it was before.',
  guidance: 'Try again. If it happens again, restart the app.',
};
